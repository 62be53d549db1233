/** Gaps in a formula: `$(m \times [n])$`, as hashcards reads it. */
import type {InlineMath} from 'mdast-util-math'
import type {Point} from 'unist'
import {bracketGaps} from './cloze-gaps.ts'
import {offsetOf, pointFrom, positionOf} from '../text/place.ts'

export interface MathPiece {
  node: InlineMath
  isGap: boolean
}

/**
 * The formula in pieces, its gaps among them; the whole of it as one gap where the pieces would be
 * no formulas, `undefined` where there is no gap.
 */
export function mathPieces(math: InlineMath, source: string): MathPiece[] | undefined {
  const {value} = math
  const gaps = bracketGaps(value, (index) => isTex(value, index))
  if (gaps.length === 0) return undefined
  const {start, end} = positionOf(math)
  const inside = source.slice(offsetOf(start), offsetOf(end)).indexOf(value)
  const whole = [{node: math, isGap: true}]
  if (inside === -1) return whole
  const first = offsetOf(start) + inside
  const pieces: MathPiece[] = []
  let point = start
  const pointAt = (index: number): Point => (point = pointFrom(point, first + index, source))
  const add = (from: number, to: number, isGap: boolean): void => {
    const text = value.slice(from, to)
    if (!text.trim()) return
    const position = {
      start: from === 0 ? start : pointAt(from),
      end: to === value.length ? end : pointAt(to)
    }
    const data = {...math.data, hChildren: [{type: 'text' as const, value: text}]}
    pieces.push({node: {type: 'inlineMath', value: text, data, position}, isGap})
  }
  let at = 0
  for (const gap of gaps) {
    add(at, gap.start, false)
    add(gap.from, gap.to, true)
    at = gap.end
  }
  add(at, value.length, false)
  return pieces.every(({node}) => isBalanced(node.value)) ? pieces : whole
}

/** The bracket belongs to TeX: `\[`, `\left[`, `\sqrt[3]`, `\\[2pt]`. */
function isTex(value: string, index: number): boolean {
  const before = value.slice(Math.max(0, index - 14), index)
  return /\\(?:(?:left|right|middle|[bB]igg?[lrm]?|sqrt|x\w+arrow)\s*|\\)?$/u.test(before)
}

function isBalanced(tex: string): boolean {
  let depth = 0
  for (const [sign] of tex.matchAll(/\\.|[{}]/gu)) {
    if (sign === '{') depth++
    if (sign === '}' && --depth < 0) return false
  }
  return depth === 0 && !/\\(?:left|right|begin|end)\b/u.test(tex)
}
