/** The notes worth weighing for a question: all in a small topic, the likeliest in a large one. */
import type {Asked} from './asked.ts'
import type {Topic} from './topic.ts'

const most = 16
/** A term in more notes than this finds too many to say anything. */
const commonest = 256

/** Numbers of notes, in order. */
export function candidatesOf(asked: Asked, topic: Topic): readonly number[] {
  if (topic.told.length <= most) return [...topic.told.keys()]
  const sums = new Map<number, number>()
  for (const {term, weight, like} of asked.wanted) {
    for (const [each, share] of [[term, 1] as const, ...like]) {
      const postings = topic.postings.get(each) ?? []
      if (postings.length > commonest) continue
      for (const at of postings) sums.set(at, (sums.get(at) ?? 0) + weight * share)
    }
  }
  const best = [...sums].sort(([at, sum], [otherAt, otherSum]) => otherSum - sum || at - otherAt)
  return best
    .slice(0, most)
    .map(([at]) => at)
    .sort((one, other) => one - other)
}
