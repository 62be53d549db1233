/** Finds the front matter of a file and reads it, whichever of its two syntaxes it has. */
import type {Root} from 'mdast'
import type {Point, Position} from 'unist'
import {offsetOf, positionOf} from '../recognise/text/place.ts'
import type {Reading} from '../validate/reading.ts'
import {readToml} from '../validate/read-toml.ts'
import {readYaml} from '../validate/read-yaml.ts'
import {placeIn, type Source} from '../validate/source.ts'

/** The rule that what front matter does not keep to is reported under. */
export const rule = 'front-matter-matches-schema'

/** TOML between the fences of YAML, as some tools write it: the first line that says something assigns. */
const assigns = /^(?:[ \t]*(?:#.*)?(?:\r\n|\r(?!\n)|\n))*[ \t]*(?:[\w-]+|"[^"\r\n]*")[ \t]*=/u

/** The first node, when it is front matter; mdast's types know the YAML one only. */
interface Matter {
  type: string
  value: string
  position?: Position | undefined
}

/** The front matter of a tree as a value with places; `text`, when at hand, makes offsets exact. */
export function readFrontMatter(
  tree: Root,
  text?: string
): (Reading & {position: Position}) | undefined {
  const first: Matter | {type: string} | undefined = tree.children[0]
  if (!first || !('value' in first)) return
  if (first.type !== 'yaml' && first.type !== 'toml') return
  const position = positionOf(first)
  const source = sourceOf(first.value, position, text)
  const isToml = first.type === 'toml' || assigns.test(first.value)
  const reading = isToml ? readToml(source, rule) : readYaml(source, rule)
  return {...reading, position}
}

function sourceOf(value: string, {start, end}: Position, text: string | undefined): Source {
  const outer = offsetOf(end) - offsetOf(start)
  const fence = text === undefined ? guessedFence(value, outer) : fenceIn(text, offsetOf(start))
  const first: Point = {line: start.line + 1, column: 1, offset: offsetOf(start) + fence}
  const head = placeIn({text: '---', start}, 0, '---'.length)
  return {text: value, start: first, head}
}

/** Length of the opening line, its ending with it. */
function fenceIn(text: string, start: number): number {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  return (/^.*(?:\r\n|\r|\n)/u.exec(source.slice(start, start + 1000))?.[0] ?? '').length
}

/** Takes both fences to be bare, which all but a few are. */
function guessedFence(value: string, outer: number): number {
  const isCrlf = value.includes('\r\n') || outer - value.length === '---\r\n\r\n---'.length
  return isCrlf ? '---\r\n'.length : '---\n'.length
}
