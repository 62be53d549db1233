/** Finds the clozes of a field as Anki does: in the HTML as it stands, code and math included. */
import type {Fault} from './fault.ts'

/** The numbers of a field's clozes, and what is wrong with them. */
export interface ClozeOrdinals {
  /** In order of appearance; `c0`, which makes no card, is left out. */
  ordinals: Set<number>
  faults: Fault[]
}

const TOKEN = /\{\{c(?<numbers>[\d,]+)::|\}\}/g

// Anki reads no cloze that stands in this many others.
const MAX_DEPTH = 10

// Anki counts every number above as this one.
const MAX_ORDINAL = 500

/** Linear in the length of the field. */
export function clozeOrdinals(html: string): ClozeOrdinals {
  const ordinals = new Set<number>()
  const faults: Fault[] = []
  const open: string[] = []
  if (!html.includes('{{c')) return {ordinals, faults}
  for (const match of html.matchAll(TOKEN)) {
    const numbers = match.groups?.['numbers']
    if (numbers === undefined) {
      open.pop()
      continue
    }
    const fault = faultOf(numbers, open.length)
    if (fault) faults.push(fault)
    else if (Number(numbers) > 0) ordinals.add(Number(numbers))
    open.push(numbers)
  }
  for (const numbers of open) {
    faults.push({unexpected: `unclosed cloze \`{{c${numbers}::\``, expected: 'a `}}` after it'})
  }
  return {ordinals, faults}
}

function faultOf(numbers: string, depth: number): Fault | undefined {
  const unexpected = `cloze \`c${numbers}\``
  if (numbers.includes(',')) return {unexpected, expected: 'one number'}
  if (Number(numbers) > MAX_ORDINAL) return {unexpected, expected: `at most \`c${MAX_ORDINAL}\``}
  if (depth < MAX_DEPTH) return
  return {unexpected: `${unexpected} within ${depth} others`, expected: `at most ${MAX_DEPTH - 1}`}
}
