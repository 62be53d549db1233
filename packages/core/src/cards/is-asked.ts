/** In which further ways a question is asked. */
import type {CardOptions} from './card-options.ts'
import type {Site} from './site.ts'

/** `reversed`: from the answer to the question; `typed`: with the answer to be typed. */
export type Way = 'reversed' | 'typed'

/** Whether the question's tags ask for it, or else its file, or else the build. */
export function isAsked(way: Way, {question, file}: Site, options: CardOptions): boolean {
  const isTagged = question.tags.some(
    (tag) => isWay(tag) && tag.replace('#', '').toLowerCase() === way
  )
  return isTagged || (file.notebook.meta[way] ?? options[way]) === true
}

/** Whether a tag says how to ask, and nothing of what the question is about. */
export function isWay(tag: string): boolean {
  return /^#?(?:reversed|typed)$/i.test(tag)
}
