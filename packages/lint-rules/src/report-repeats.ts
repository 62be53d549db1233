/** Laws by which a thing stands once in all files together. */
import type {Position} from 'unist'
import type {Across} from './context.ts'

/** Reports each fact whose key another had before, with the place of the first. */
export function reportRepeats<Fact extends {place: Position}>(
  files: ReadonlyArray<Across<object, Fact>>,
  keyOf: (fact: Fact) => string,
  say: (fact: Fact) => {message: string; first: string}
): void {
  // A vault has far more facts than repeats: no object is made for each.
  const known = new Map<string, number>()
  const firsts: Fact[] = []
  const paths: Array<string | undefined> = []
  for (const {path, facts, report} of files) {
    for (const fact of facts) {
      const key = keyOf(fact)
      const at = known.get(key) ?? -1
      const first = firsts[at]
      if (!first) {
        known.set(key, firsts.push(fact) - 1)
        paths.push(path)
        continue
      }
      const {message, first: cause} = say(fact)
      const before = {message: cause, place: first.place, path: paths[at]}
      report({message, place: fact.place, cause: before})
    }
  }
}
