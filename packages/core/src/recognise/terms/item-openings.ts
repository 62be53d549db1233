/** The words before the colon of an item, and those that a list has again and again. */
import type {List, ListItem} from 'mdast'
import {toString} from '../../to-string.ts'

/**
 * What items of a list open with again and again labels them, and names nothing. One that comes a
 * second time after others is a term with two definitions.
 */
export function repeatedIn({children}: List): ReadonlySet<string> {
  const openings = children.map(openingOf)
  const counts = new Map<string, number>()
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1)
  const repeated = [...counts].filter(([opening, count]) => opening && count > 1)
  const areLabels =
    repeated.length > 1 ||
    repeated.some(([, count]) => count > 2) ||
    openings.some((opening, at) => opening && opening === openings[at - 1])
  return new Set(areLabels ? repeated.map(([opening]) => opening) : [])
}

const longestOpening = 60

/** The words before the first colon of an item that is not in code; empty when there is none. */
export function openingOf({children}: ListItem): string {
  const first = children[0]
  if (first?.type !== 'paragraph') return ''
  const named = first.children[0]
  // A colon in code ends nothing.
  const from = named?.type === 'inlineCode' ? named.value.length : 0
  const text = toString(first)
  const colon = text.slice(from, from + longestOpening + 1).search(/[:：]/)
  return colon === -1
    ? ''
    : text
        .slice(0, from + colon)
        .trim()
        .toLowerCase()
}
