/** The tables of a collection, version 11, which every Anki reads. */

const NUMBER = 'integer not null'
const TEXT = 'text not null'
const KEY = 'integer primary key'

const TABLES: Record<string, Record<string, string>> = {
  col: {
    id: KEY,
    ...numbers('crt', 'mod', 'scm', 'ver', 'dty', 'usn', 'ls'),
    ...texts('conf', 'models', 'decks', 'dconf', 'tags')
  },
  notes: {
    id: KEY,
    ...texts('guid'),
    ...numbers('mid', 'mod', 'usn'),
    ...texts('tags', 'flds'),
    // A number on purpose: Anki sorts fields that look like numbers as numbers.
    ...numbers('sfld', 'csum', 'flags'),
    ...texts('data')
  },
  cards: {
    id: KEY,
    ...numbers('nid', 'did', 'ord', 'mod', 'usn', 'type', 'queue', 'due', 'ivl', 'factor'),
    ...numbers('reps', 'lapses', 'left', 'odue', 'odid', 'flags'),
    ...texts('data')
  },
  revlog: {
    id: KEY,
    ...numbers('cid', 'usn', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type')
  },
  graves: numbers('usn', 'oid', 'type')
}

const INDICES: Record<string, string> = {
  ix_notes_usn: 'notes (usn)',
  ix_cards_usn: 'cards (usn)',
  ix_revlog_usn: 'revlog (usn)',
  ix_cards_nid: 'cards (nid)',
  ix_cards_sched: 'cards (did, queue, due)',
  ix_revlog_cid: 'revlog (cid)',
  ix_notes_csum: 'notes (csum)'
}

/** Statements that make the tables. */
export const TABLES_SQL = Object.entries(TABLES)
  .map(([name, columns]) => {
    const list = Object.entries(columns).map(([column, type]) => `${column} ${type}`)
    return `create table ${name} (${list.join(', ')});`
  })
  .join('\n')

/** Statements that make the indices; faster once the rows are there. */
export const INDICES_SQL = Object.entries(INDICES)
  .map(([name, columns]) => `create index ${name} on ${columns};`)
  .join('\n')

function numbers(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, NUMBER]))
}

function texts(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, TEXT]))
}
