/** SQLite, as little of it as a collection takes. */

/** A database in memory. */
export interface Database {
  /** Runs statements that answer nothing. */
  run: (sql: string) => void
  /** Runs one prepared statement for every row. */
  insert: (sql: string, rows: Iterable<Array<string | number | Uint8Array>>) => void
  /** The file it would be on disk. */
  bytes: () => Uint8Array
  close: () => void
}

/**
 * A database with tables and nothing in them; loads SQLite (WebAssembly) on first use, from `wasm`
 * where it is given. `size` is about how many bytes it will take: the file is as long from the
 * start, as to grow it means to copy it, an eighth longer each time. SQLite cuts what was too much.
 */
export async function openDatabase(
  tables: string,
  size: number,
  wasm?: ArrayBuffer
): Promise<Database> {
  const {default: initialise} = await import('sql.js')
  const {Database} = await initialise(wasm && {wasmBinary: wasm})
  const empty = new Database()
  const database = new Database(lengthened(empty.run(tables).export(), size))
  empty.close()
  return {
    run: (sql) => void database.run(sql),
    insert(sql, rows) {
      const statement = database.prepare(sql)
      for (const row of rows) statement.run(row)
      statement.free()
    },
    bytes: () => database.export(),
    close: () => database.close()
  }
}

function lengthened(bytes: Uint8Array, size: number): Uint8Array {
  if (size <= bytes.length) return bytes
  const longer = new Uint8Array(size)
  longer.set(bytes)
  return longer
}
