/**
 * Labels with nothing before them but the words of the option before, as text from a document has them:
 * *A.选择B.投影C.连接D.除*.
 */
import {follows, labelOf, type PlacedLabel} from './label-of.ts'

const glued = /(?<=[\p{Script=Han}”）)])[B-H][.．](?=\s?\S)/gu
/** Fewer may be words of what is said: *维生素B.* */
const fewestLabels = 3

/** Those that go on from the last of `count` labels on a line, where at least three count up. */
export function gluedLabels(
  text: string,
  count: number,
  {at, label: before}: PlacedLabel
): PlacedLabel[] {
  if (before.alphabet !== 0 || !/\p{Script=Han}/u.test(text)) return []
  const places: PlacedLabel[] = []
  let last = before
  for (const {index} of text.matchAll(glued)) {
    const label = index > at ? labelOf(text.slice(index, index + 40)) : undefined
    if (!label || !follows(label, last)) continue
    places.push({at: index, label})
    last = label
  }
  return count + places.length < fewestLabels ? [] : places
}
