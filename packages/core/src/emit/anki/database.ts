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

/** An empty database; loads SQLite (WebAssembly) on first use, from `wasm` where it is given. */
export async function openDatabase(wasm?: ArrayBuffer): Promise<Database> {
  const {default: initialise} = await import('sql.js')
  const {Database} = await initialise(wasm && {wasmBinary: wasm})
  const database = new Database()
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
