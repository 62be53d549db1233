/** What answers a question on the back of its card. */
import type {Note} from '../ast.ts'
import type {CardOptions} from './card-options.ts'
import type {Renderer, Site} from './site.ts'
import {answerOf} from '../ast.ts'
import {toList} from './html.ts'
import {saidOf} from './said-of.ts'

interface Back {
  answer: string
  /** The other notes of the section, where the answer was found among them. */
  section: string
}

/** Where the answer of a card comes from, best first. */
export type Source = 'options' | 'answer' | 'found' | 'section' | 'none'

/** Which source answers the question. */
export function sourceOf(site: Site, {threshold = 0.5}: CardOptions): Source {
  const answer = answerOf(site.question)
  if (site.choices.some(({correct}) => correct)) return 'options'
  if (answer?.given && answer.children.length > 0) return 'answer'
  if (answer && answer.confidence >= threshold && foundNotes(site).length > 0) return 'found'
  return site.mayAnswer ? 'section' : 'none'
}

/** The answer as HTML; a wrong guess never hides the truth: in doubt it is the whole section. */
export function backOf(site: Site, options: CardOptions, render: Renderer): Back {
  const source = sourceOf(site, options)
  if (source === 'options') {
    const right = site.choices.filter(({correct}) => correct)
    return {answer: toList(right.map(({content}) => render(content))), section: ''}
  }
  if (source === 'answer') {
    return {answer: render(saidOf(site.question)), section: ''}
  }
  if (source === 'found') {
    const found = new Set(foundNotes(site))
    const answer = toNotes(found, render, limits.answer)
    return {answer, section: toNotes(site.notes, render, limits.section, found)}
  }
  return {answer: `${lead}\n${toNotes(site.notes, render, limits.answer)}`, section: ''}
}

const lead = '<p class="lead">The notes of this section:</p>'

function foundNotes({question, file}: Site): Note[] {
  const ids = answerOf(question)?.notes ?? []
  return ids.flatMap((id) => file.notes.get(id) ?? [])
}

/** Characters of HTML: a card is read on a phone, and a section may be a whole book. */
const limits = {answer: 8000, section: 4000}

/** As many of the notes as fit, at least one. */
function toNotes(
  notes: Iterable<Note>,
  render: Renderer,
  limit: number,
  except: ReadonlySet<Note> = new Set()
): string {
  const blocks: string[] = []
  let length = 0
  for (const note of notes) {
    if (except.has(note)) continue
    const html = render(note.children)
    length += html.length
    if (blocks.length > 0 && length > limit) {
      blocks.push('…')
      break
    }
    if (html) blocks.push(html)
  }
  if (blocks.length < 2) return blocks.join('')
  return blocks.map((html) => `<div class="note">${html}</div>`).join('\n')
}
