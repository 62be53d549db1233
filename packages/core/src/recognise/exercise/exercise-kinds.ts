/** What is set apart says what it holds by its kind or its title: an exercise, its solution, a hint. */
import {caseless} from '../../caseless.ts'
import {taskNouns} from '../asks/task-nouns.ts'
import {namesAnswer, type Wrapper, wrapperOf} from '../details/wrapper-of.ts'

export type FrameKind = 'exercise' | Wrapper

/** Longer titles say more than what follows. */
const longestTitle = 80

const nouns = [...taskNouns, 'challenge', 'exo', 'quiz', 'exercises']
const kind = new RegExp(`^(?:${nouns.join('|')}|exr-[\\w-]+)$`, 'iu')
const answering = /^(?:solutions?|answers?|correction|corrig[eé]|sol-[\w-]+)$/iu

/** *Exercise 2: rates*, *Mandatory exercise 3*, *Quick check*; not *Exercises for the reader*. */
const titled = caseless(
  `^\\P{L}*(?:(?:(?:mandatory|optional|bonus|extra|practice) (?=\\p{L}+\\s*[\\d.]))?(?:${nouns.join('|')})(?:\\s*[№#]?\\s*[\\d.]+\\p{L}?)?\\s*(?:$|[:：.–—(-])|(?:quick|knowledge|concept|self)[ -]check|checkpoint|check (?:your|yourself)|test yourself|your turn|try it)`
)

/** What a frame holds; `undefined` where it is none of an exercise. */
export function kindOfFrame(name: string, title: string): FrameKind | undefined {
  if (answering.test(name)) return 'answer'
  const wraps = title && title.length <= longestTitle ? wrapperOf(title) : undefined
  if (wraps && (wraps !== 'answer' || namesAnswer(title))) return wraps
  if (/^hints?$/iu.test(name)) return 'hint'
  if (kind.test(name) || (title.length <= longestTitle && titled.test(title))) return 'exercise'
  return undefined
}
