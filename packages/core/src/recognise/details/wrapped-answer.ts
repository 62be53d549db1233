/** What a run of disclosures wraps: the answer, the reason or a hint of the block before it. */
import type {RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Position} from 'unist'
import type {Content} from '../../ast.ts'
import type {Scope} from '../../dialects/dialect.ts'
import {type Part, partsOf} from './parts-of.ts'
import {type Wrapper, wrapperOf} from './wrapper-of.ts'

export interface Wrapped {
  answer: Content[]
  rationale: Content[]
  hint: Content[]
  /** From the first opening tag to the last closing one. */
  position: Position
  /** How many blocks the run takes. */
  used: number
}

const memory = new WeakMap<readonly RootContent[], {text: string; parts: Map<number, Part[]>}>()

/**
 * What the disclosures that begin with the block at `at` wrap; `undefined` when none begins there,
 * or when one says something of its own.
 */
export function wrappedAnswer(
  blocks: readonly RootContent[],
  at: number,
  scope: Pick<Scope, 'text'>
): Wrapped | undefined {
  const parts = partsIn(blocks, scope.text)
  const wrapped: Record<Wrapper, Content[]> = {answer: [], rationale: [], hint: []}
  let next = at
  let position: Position | undefined
  for (let part = only(parts, next); part; part = only(parts, next)) {
    const kind = wrapperOf(summaryOf(part))
    if (!kind) break
    wrapped[kind].push(...part.content)
    position = {start: position?.start ?? part.position.start, end: part.position.end}
    next = part.to
  }
  return position && {...wrapped, position, used: next - at}
}

/** The text of a summary. */
export function summaryOf({summary}: {summary: readonly Content[]}): string {
  return summary.map((node) => toString(node, {includeHtml: false})).join(' ')
}

/** The one disclosure that begins with a block and ends with a block. */
function only(
  parts: ReadonlyMap<number, readonly Part[]>,
  at: number
): Extract<Part, {type: 'details'}> | undefined {
  const [part, ...others] = parts.get(at) ?? []
  if (part?.type !== 'details' || others.length > 0) return undefined
  const shares = part.to - 1 > at && parts.has(part.to - 1)
  return shares ? undefined : part
}

/** The parts of the file by the block they begin with. */
function partsIn(blocks: readonly RootContent[], text: string): Map<number, Part[]> {
  const known = memory.get(blocks)
  if (known?.text === text) return known.parts
  const parts = new Map<number, Part[]>()
  for (const part of partsOf(blocks, text)) {
    parts.set(part.from, [...(parts.get(part.from) ?? []), part])
  }
  memory.set(blocks, {text, parts})
  return parts
}
