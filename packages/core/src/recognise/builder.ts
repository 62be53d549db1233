/** Builds the tree of sections while a file is read, then turns drafts into finished entries. */
import type {Heading, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Entry, Note, Question, Section} from '../ast.ts'
import type {Draft, Role} from '../dialects/dialect.ts'
import {addAll} from '../add-all.ts'
import {isFoot} from './chrome.ts'
import {asideFrom} from './draft.ts'
import {type Ids, idsOfFile} from './ids.ts'
import {toString} from '../to-string.ts'
import {isLead} from './text/is-lead.ts'
import {notesFrom} from './sheet/notes-from.ts'
import {positionOf} from './text/place.ts'
import {type Tie, tieNotes} from './sheet/tie-notes.ts'
import {isOfContents} from './file/title-kinds.ts'
import {titleOf} from './file/topics.ts'

/** A block that no dialect read; it becomes a note or an aside when its section is complete. */
interface Leftover {
  type: 'leftover'
  at: number
  answers?: string
}

/** A section whose entries are still drafts. */
interface OpenSection {
  type: 'open'
  depth: number
  title: string
  /** Its title says what is asked about. */
  isNamed: boolean
  roles: ReadonlySet<Role>
  position: Position
  children: Array<OpenSection | Read | Leftover>
}

/** What a dialect read. */
interface Read {
  type: 'read'
  dialect: string
  draft: Draft
}

interface File {
  blocks: readonly RootContent[]
  source: string
  ids: Ids
  ties: Tie[]
}

export interface Builder {
  /** Titles above a heading of `depth`, or above the next block. */
  titles: (depth?: number) => string[]
  open: (heading: Heading, roles: ReadonlySet<Role>) => void
  /** Ends the sections that a heading of `depth` ends, whatever it is read as. */
  close: (depth: number) => void
  add: (dialect: string, drafts: readonly Draft[]) => void
  leave: (at: number, answers?: string) => void
  /** The end of what has been read, for the sections still open. */
  reach: (position: Position) => void
  finish: () => Array<Section | Entry>
}

export function builderOf(
  blocks: readonly RootContent[],
  roles: ReadonlySet<Role>,
  source: string
): Builder {
  const root = rootWith(roles)
  let stack: OpenSection[] = [root]
  // The same titles stand above many blocks.
  let whole: string[] | undefined
  const titlesTo = (depth: number): string[] =>
    stack.filter((section) => section.depth < depth && section.isNamed).map(({title}) => title)
  const current = (): OpenSection => stack.at(-1) ?? root
  return {
    titles: (depth) => (depth === undefined ? (whole ??= titlesTo(7)) : titlesTo(depth)),
    close: (depth) => {
      stack = stack.filter((section) => section.depth < depth)
      whole = undefined
    },
    open(heading, roles) {
      const section = sectionAt(heading, roles)
      current().children.push(section)
      stack.push(section)
      whole = undefined
    },
    add: (dialect, drafts) => {
      for (const draft of drafts) current().children.push({type: 'read', dialect, draft})
    },
    leave: (at, answers) =>
      current().children.push({type: 'leftover', at, ...(answers && {answers})}),
    reach: (position) => {
      for (const section of stack) section.position.end = position.end
    },
    finish: () => {
      const file: File = {blocks, source, ids: idsOfFile(), ties: []}
      const children = finished(root, [], '', file)
      tieNotes(children, file.ties)
      return children
    }
  }
}

function rootWith(roles: ReadonlySet<Role>): OpenSection {
  const start = {line: 1, column: 1, offset: 0}
  const position = {start, end: start}
  return {type: 'open', depth: 0, title: '', isNamed: false, roles, position, children: []}
}

function sectionAt(heading: Heading, roles: ReadonlySet<Role>): OpenSection {
  const position = {...positionOf(heading)}
  const title = titleOf(heading)
  return {
    type: 'open',
    depth: heading.depth,
    title,
    isNamed: title !== '' && !isOfContents(title),
    roles,
    position,
    children: []
  }
}

function finished(
  open: OpenSection,
  titles: readonly string[],
  path: string,
  file: File
): Array<Section | Entry> {
  const takes = takesNotes(open)
  const children: Array<Section | Entry> = []
  for (let index = 0; index < open.children.length; index++) {
    const child = open.children[index]
    if (!child) continue
    if (child.type === 'open') children.push(sectionFrom(child, titles, path, file))
    else if (child.type !== 'leftover') children.push(entryFrom(child, titles, file))
    else {
      const run = runOf(open.children, index)
      const next = open.children[index + run.length]
      const end = takes && next?.type === 'read' && needsNotes(next) ? leadIn(run, file) : undefined
      addAll(children, entriesFromRun(end ? run.slice(0, -1) : run, takes, file))
      if (end) children.push(asideFrom([end], positionOf(end)))
      index += run.length - 1
    }
  }
  return children
}

function sectionFrom(
  open: OpenSection,
  titles: readonly string[],
  path: string,
  file: File
): Section {
  const {depth, title, position} = open
  const id = file.ids.section(path, title)
  const within = open.isNamed ? [...titles, title] : titles
  const children = finished(open, within, id, file)
  return {type: 'section', depth, title, id, children, position}
}

/** A section keeps unread blocks as notes when it has notes, or questions that need them. */
function takesNotes(open: OpenSection): boolean {
  if (open.roles.size > 0) return true
  return open.children.some((child) => {
    if (child.type !== 'read') return false
    if (child.draft.type !== 'note') return needsNotes(child)
    // The reasons that a key gives are those of its questions.
    const isOfKey = child.dialect === 'lettered' && child.draft.asked !== undefined
    return child.dialect !== 'outline' && !isOfKey
  })
}

function needsNotes({draft, dialect}: Read): boolean {
  if (draft.type !== 'question' || (dialect !== 'section' && dialect !== 'bare')) return false
  return !draft.children.some(
    (child) => child.type === 'answer' || (child.type === 'option' && child.correct)
  )
}

function entryFrom({draft, dialect}: Read, titles: readonly string[], {ids, ties}: File): Entry {
  if (draft.type === 'aside') return draft
  // Drafts are made for this reading alone, and become entries where they are: to copy them would
  // cost as much as to make them.
  if (draft.type === 'note') {
    const {asked} = draft
    delete draft.asked
    const note = draft as Note
    note.id = ids.note()
    if (asked !== undefined) ties.push({note, asked})
    return note
  }
  const question = draft as Question
  question.id = ids.question(draft)
  question.dialect = dialect
  question.context = draft.context ? [...titles, ...draft.context] : [...titles]
  question.tags = draft.tags ?? []
  return question
}

/** Unread blocks that follow one another in the source. */
function runOf(children: OpenSection['children'], from: number): Leftover[] {
  const run: Leftover[] = []
  for (let index = from; index < children.length; index++) {
    const child = children[index]
    const before = run.at(-1)
    if (child?.type !== 'leftover' || (before && child.at !== before.at + 1)) break
    run.push(child)
  }
  return run
}

function entriesFromRun(
  run: readonly Leftover[],
  takes: boolean,
  {blocks, source, ids}: File
): Entry[] {
  const entries: Entry[] = []
  const first = run[0]?.at ?? 0
  for (let index = 0; index < run.length;) {
    const {at, answers} = run[index] ?? {at: first}
    const block = blocks[at]
    if (!block) break
    if (!answers && !(takes && isKnowledge(block) && !isFoot(blocks, at))) {
      entries.push(asideFrom([block], positionOf(block)))
      index++
      continue
    }
    const {notes, used} = notesFrom(blocks, at, first + run.length, source)
    for (const note of notes) entries.push({...note, id: ids.note(), ...(answers && {answers})})
    index += used
  }
  return entries
}

/** The last block, where it only leads into the questions below: *Answer these:*. */
function leadIn(run: readonly Leftover[], {blocks}: File): RootContent | undefined {
  const {at, answers} = run.at(-1) ?? {at: -1}
  const block = blocks[at]
  if (answers !== undefined || block?.type !== 'paragraph') return undefined
  return isLead(toString(block)) ? block : undefined
}

/** Rules, comments and definitions hold nothing to know. */
function isKnowledge(block: RootContent): boolean {
  return !['thematicBreak', 'html', 'definition', 'footnoteDefinition'].includes(block.type)
}
