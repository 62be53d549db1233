/**
 * Links and embeds by name, comments and anchors, as Obsidian and its kin write them.
 *
 *     See [[Cells#Membrane|the membrane]] and ![[cell.png|300]]. %%check this%% ^a1b2c3
 */
import type {PhrasingContent, Text} from 'mdast'
import type {Position} from 'unist'
import {mediaKind} from './media-kind.ts'

/** The text with links as their words and embedded files as images. */
export function readWiki(node: Text): PhrasingContent[] {
  const value = node.value.replace(comment, '').replace(anchor, '')
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const match of value.matchAll(link)) {
    const [whole, bang = '', target = '', alias] = match
    if (numbers.test(target)) continue
    if (match.index > from) pieces.push({type: 'text', value: value.slice(from, match.index)})
    const place = value === node.value ? placeOf(node, match.index, whole.length) : node.position
    pieces.push(
      bang ? toEmbed(target, alias, place) : {type: 'text', value: alias ?? nameOf(target)}
    )
    from = match.index + whole.length
  }
  if (from === 0) return [value === node.value ? node : {...node, value}]
  if (from < value.length) pieces.push({type: 'text', value: value.slice(from)})
  return pieces
}

/** A title as it reads, links in it as their words. */
export function titleAsRead(title: string): string {
  return title.replace(link, (whole, bang: string, target: string, alias?: string) => {
    return numbers.test(target) ? whole : (alias ?? nameOf(target))
  })
}

// Not after a word and not before a space: `a[[0]]` and `[[ -f x ]]` are code.
const link = /(?<![\w\]])(!?)\[\[(?!\s)([^[\]|\n]{1,500}?)\\?(?:\|([^[\]\n]{0,500}))?\]\]/g
const numbers = /^[\d\s,;.+-]*$(?<!\d-\d\d)/
const comment = /%%(?=\S)(?:(?!%%)[^\n]){1,2000}(?<=\S)%%|%%\s(?:(?!%%)[\s\S]){1,2000}\s%%/g
const size = /^\s*\d{1,4}(?:x\d{1,4})?\s*$/
const anchor = /\s\^(?=[a-z\d-]*[a-z])[a-z\d][a-z\d-]{5,}$/i

function toEmbed(target: string, alias: string | undefined, place?: Position): PhrasingContent {
  const [name = ''] = target.split('#')
  if (mediaKind(name) === undefined) return {type: 'text', value: alias ?? nameOf(target)}
  const url = name.trim()
  const alt = alias !== undefined && size.test(alias) ? `|${alias}` : alias
  return {type: 'image', url, ...(alt && {alt}), ...(place && {position: place})}
}

/** `Note#Heading` reads *Note > Heading*; an anchor says nothing. */
function nameOf(target: string): string {
  const parts = target.split('#').map((part) => part.trim())
  return parts.filter((part) => part && !part.startsWith('^')).join(' > ')
}

/** Exact where the text stands in the source as it is; else that of the whole text. */
function placeOf({value, position}: Text, at: number, length: number): Position | undefined {
  const size = (position?.end.offset ?? 0) - (position?.start.offset ?? 0)
  if (!position || size !== value.length) return position
  const {line, column, offset = 0} = position.start
  const lines = value.slice(0, at).split('\n')
  const before = lines.at(-1)?.length ?? 0
  const start = {
    line: line + lines.length - 1,
    column: before + (lines.length > 1 ? 1 : column),
    offset: offset + at
  }
  return {start, end: {...start, column: start.column + length, offset: start.offset + length}}
}
