/** Laws by which a thing stands once in all files together. */
import type {Position} from 'unist'
import type {Across} from './context.ts'

/** Reports each fact whose key another had before, with the place of the first. */
export function reportRepeats<Fact extends {place: Position}>(
  files: ReadonlyArray<Across<object, Fact>>,
  keyOf: (fact: Fact) => string,
  say: (fact: Fact) => {message: string; first: string}
): void {
  const firsts = new Map<string, {place: Position; path: string | undefined}>()
  for (const {path, facts, report} of files) {
    for (const fact of facts) {
      const {place} = fact
      const key = keyOf(fact)
      const before = firsts.get(key)
      if (!before) {
        firsts.set(key, {place, path})
        continue
      }
      const {message, first} = say(fact)
      report({message, place, cause: {message: first, ...before}})
    }
  }
}
