/** Notes out of answers gathered below a title, each with the number of its question. */
import type {RootContent} from 'mdast'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {choicesIn} from '../choice/choices-in.ts'
import {type NoteDraft, asideFrom, noteFrom} from '../draft.ts'
import {type Gathered, gatheredIn} from './gathered.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {partsOf} from '../label/label-parts.ts'
import type {Unit} from '../label/label-units.ts'
import {notesFrom} from './notes-from.ts'
import {positionOf} from '../text/place.ts'
import {addAll} from '../../add-all.ts'

/** The notes that begin with the block at `at`: a title in text, or what stands right below a heading. */
export function gatheredNotes(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const {titles} = gatheredIn(blocks, source)
  if (titles.size === 0) return undefined
  const [above, block] = [blocks[at - 1], blocks[at]]
  const here = titles.get(at)
  // A title that is no answer opens a section of its own.
  const own = block?.type === 'heading' && here?.entries[0]?.at !== at ? undefined : here
  const gathered = own ?? (above?.type === 'heading' ? titles.get(at - 1) : undefined)
  // A title that is the last answer itself was read where it stands.
  if (!gathered || gathered.end <= at || holdsChoices(blocks, gathered, source)) return undefined
  const isTitle = own && own.entries[0]?.at !== at
  const title: Draft[] = isTitle && block ? [asideFrom([block], positionOf(block))] : []
  return {entries: [...title, ...notesOf(blocks, gathered, source)], used: gathered.end - at}
}

/** Below choice questions the answers are keys. */
function holdsChoices(
  blocks: readonly RootContent[],
  {from, at}: Gathered,
  source: string
): boolean {
  const choices = choicesIn(blocks, source)
  for (let index = from; index < at; index++) if (choices.has(index)) return true
  return false
}

function notesOf(
  blocks: readonly RootContent[],
  {at, end, entries}: Gathered,
  source: string
): NoteDraft[] {
  const starts = [...new Set(entries.map((entry) => entry.at))]
  return starts.flatMap((from, index) => {
    const own = entries.filter((entry) => entry.at === from)
    const to = starts[index + 1] ?? end
    const block = blocks[from]
    if (!block || from < at) return []
    const notes =
      block.type === 'list' ? notesFrom([block], 0, 1, source).notes : textNotes(block, own, source)
    notes.forEach((note, place) => (note.ordinal = own[place]?.number ?? place + 1))
    const last = notes.at(-1)
    const more = blocks.slice(from + 1, to)
    const closing = more.at(-1)
    if (last && closing) {
      // The tag that ends a disclosure belongs to what it stands beside.
      const isTag = blocks[at]?.type === 'html' && to === end
      addAll(last.children, isTag ? more.slice(0, -1) : more)
      last.position = {start: last.position.start, end: positionOf(closing).end}
    }
    return notes
  })
}

/** The notes of a heading or paragraph, whose labels are marks. */
function textNotes(block: RootContent, entries: Gathered['entries'], source: string): NoteDraft[] {
  if (block.type !== 'heading' && block.type !== 'paragraph') return []
  const marks = entries.map(({start, length}) => {
    return {start, label: {kind: 'answer', word: '', sign: '', length} as const}
  })
  const {start} = positionOf(block)
  const unit: Unit = {node: block, marks, lines: textLinesOf(block.children), start}
  return partsOf([unit], source).map(({children, position}) => noteFrom(children, position))
}
