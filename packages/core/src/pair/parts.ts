/** The parts of a question: *What are A, B and C?*, *When is it made, and who made it?*. */
import type {Asked} from './asked.ts'
import {eachWord} from './segment.ts'
import type {Vocabulary} from './vocabulary.ts'

/** What stands between two parts. */
const between = /[?？;；]\s*|[,，、]\s*(?:(?:and|or|und|oder)\s+)?|\s(?:and|or|und|oder|和|与)\s/u

/** Numbers in `wanted` of what each part alone asks for; none where the question has one part. */
export function partsOf(
  prompt: string,
  {wanted, subject}: Pick<Asked, 'wanted' | 'subject'>,
  vocabulary: Vocabulary
): number[][] {
  const texts = prompt.split(between)
  if (texts.length < 2) return []
  const places = new Map(subject.map((place) => [wanted[place]?.term ?? -1, place]))
  const parts = texts.map((part) => {
    const found = new Set<number>()
    eachWord(part, false, (text, start, end) => {
      const place = places.get(vocabulary.words[vocabulary.numberAt(text, start, end)]?.term ?? -1)
      if (place !== undefined) found.add(place)
    })
    return found
  })
  const counts = new Map<number, number>()
  for (const part of parts)
    for (const place of part) counts.set(place, (counts.get(place) ?? 0) + 1)
  const own = parts.map((part) => [...part].filter((place) => counts.get(place) === 1))
  const telling = own.filter((part) => part.length > 0)
  return telling.length > 1 ? telling : []
}
