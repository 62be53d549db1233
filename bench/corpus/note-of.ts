/** Notes by chance, as long as asked: a person's own, in a few conventions, or all of them. */
import {block} from './blocks.ts'
import {type SectionName, sections} from './sections.ts'
import {subjects} from './words.ts'
import {question, sentence, term, title, type Writer, writerFrom} from './writer.ts'

const ALL = Object.keys(sections) as SectionName[]

/** Notes of about so many bytes of UTF-8; without `names` in all conventions. */
export function noteOf(seed: number, size: number, names: readonly SectionName[] = ALL): string {
  const writer = writerFrom(seed)
  const subject = writer.pick(subjects)
  const tags = names.includes('card') ? 'flashcards' : subject.toLowerCase()
  const pieces = [`---\ndeck: ${subject}\ntags: [${tags}]\n---\n\n# ${subject} ${seed}\n\n`]
  let left = size
  while (left > 0) {
    const piece = sectionOf(writer, writer.pick(names))
    pieces.push(piece)
    left -= Buffer.byteLength(piece)
  }
  return pieces.join('')
}

function sectionOf(writer: Writer, name: SectionName): string {
  const about = term(writer)
  const body = sections[name](writer, about)
  return [`## ${title(about)}`, ...body].map((block) => block + '\n\n').join('')
}

/** Notes of a vault, of some 20 KB: a person keeps to a few conventions. */
export function vaultNote(seed: number): string {
  const writer = writerFrom(seed)
  const names = ['prose' as const, ...writer.some(1, 3, () => writer.pick(ALL))]
  return noteOf(seed, 14_000 + writer.below(12_000), names)
}

/** A deck where every heading is the front of a card. */
export function deckOf(headings: number): string {
  const writer = writerFrom(headings)
  const cards = Array.from({length: headings}, (_, at) => {
    const about = term(writer)
    const front = writer.chance(0.7) ? question(writer, about) : title(about)
    const back = writer.chance(0.8) ? sentence(writer, about) : block(writer, about)
    return `## ${front} (${at + 1})\n\n${back}\n\n`
  })
  return `---\nheadings: cards\n---\n\n${cards.join('')}`
}
