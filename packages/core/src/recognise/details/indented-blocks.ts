/**
 * Blocks that MkDocs reads in what is indented below a title, and Markdown takes for lines of code or of a
 * paragraph: paragraphs, fences, boxes, and titles that have such blocks of their own.
 */
import type {Code} from 'mdast'
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {boxesIn, opensWithBox} from '../choice/option/box-lines.ts'
import type {Line} from '../text/lines.ts'
import {opensFence} from '../text/opens-fence.ts'
import {offsetOf, positionOf, span} from '../text/place.ts'
import {remembered} from '../../remembered.ts'
import {type Title, titleIn} from './admonition-title.ts'
import {linesIn} from './point-in.ts'

export type Indented =
  {type: 'block'; node: Content} | {type: 'titled'; title: Title; lines: Line[]}

const fence = /^(`{3,}|~{3,})\s*([\w+#-]*)[^`]*$/u

/** The blocks of the lines, in order; only those in code may hold fences, and `titleOf` tells which of them have a title. */
export function indentedBlocks(
  lines: readonly Line[],
  code: Code | undefined,
  source: string,
  titleOf: (line: Line, source: string) => Title | undefined = () => undefined
): Indented[] {
  const blocks: Indented[] = []
  let run: Line[] = []
  const close = (): void => {
    for (const node of boxesIn(run, source)) blocks.push({type: 'block', node})
    run = []
  }
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (!line) break
    const title = titleIn(line, source)
    const to = title ? endOfTitled(lines, at) : isIn(line, code) ? endOfFence(lines, at) : at + 1
    if (title || to > at + 1) close()
    const fenced = !title && to > at + 1 ? titleOf(line, source) : undefined
    if (title) blocks.push({type: 'titled', title, lines: lines.slice(at + 1, to)})
    else if (fenced)
      blocks.push({type: 'titled', title: fenced, lines: lines.slice(at + 1, to - 1)})
    else if (code && to > at + 1)
      blocks.push({type: 'block', node: codeOf(lines.slice(at, to), code, source)})
    else {
      if (isApart(run.at(-1), line)) close()
      run.push(line)
    }
    at = to
  }
  close()
  return blocks
}

/** A line above the code is one of a paragraph, which opens no fence. */
function isIn({position}: Line, code: Code | undefined): boolean {
  return code !== undefined && offsetOf(position.start) >= offsetOf(positionOf(code).start)
}

/** A blank line stands between, and not between two boxes. */
function isApart(before: Line | undefined, line: Line): boolean {
  if (!before || line.position.start.line <= before.position.end.line + 1) return false
  return !(opensWithBox(before) && opensWithBox(line))
}

/** What stands further in than the title is its own. */
function endOfTitled(lines: readonly Line[], at: number): number {
  const column = columnOf(lines[at])
  let to = at + 1
  while (to < lines.length && columnOf(lines[to]) > column) to++
  return to
}

function columnOf(line: Line | undefined): number {
  return line?.position.start.column ?? 0
}

/** Longer code shows no question. */
const longestFence = 200

/** The line behind the fence that opens at `at`, or the next line. */
function endOfFence(lines: readonly Line[], at: number): number {
  const mark = fence.exec(textOf(lines[at]))?.[1]
  const end = mark ? Math.min(lines.length, at + longestFence) : 0
  for (let to = at + 2; to < end; to++) if (textOf(lines[to]) === mark) return to + 1
  return at + 1
}

function textOf(line: Line | undefined): string {
  return line ? toString({type: 'paragraph', children: line.children}) : ''
}

/** The lines between two fences, as the code around them has them. */
function codeOf(lines: readonly Line[], around: Code, source: string): Code {
  const [open, first] = lines
  const last = lines.at(-2)
  if (!open || !first || !last) throw new Error('Expected lines in a fence')
  const [from] = charactersOf(around, first, source)
  const [, to] = charactersOf(around, last, source)
  const lang = fence.exec(textOf(open))?.[2]
  const value = around.value.slice(from, to)
  return {type: 'code', lang: lang || null, value, position: span(first, last)}
}

/** Where a line begins and ends in the code that it is of, but for blanks. */
function charactersOf(code: Code, {position}: Line, source: string): [number, number] {
  const {start} = positionOf(code)
  const first = opensFence(code, source) ? start.line + 1 : start.line
  const row = rowsOf(code)[position.start.line - first]
  if (!row) throw new Error('Expected a line of the code')
  const text = code.value.slice(row.from, row.to)
  return [row.to - text.trimStart().length, row.from + text.trimEnd().length]
}

const rowsOf = remembered((code: Code) => linesIn(code.value, 0, code.value.length))
