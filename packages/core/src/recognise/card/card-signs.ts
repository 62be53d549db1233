/** What says that a file, or a line of it, holds flashcards. */
import {caseless} from '../../caseless.ts'
import type {Nodes, RootContent} from 'mdast'
import {asksBy} from '../asks/asks.ts'
import {isFrontMatter} from '../file/is-front-matter.ts'
import {textLinesOf} from '../label/label-lines.ts'

/** `#flashcards`, `#card`, `#my-cards`, `#SoftwareCards`, but neither `#discard` nor `#wildcards`; `[[card]]` in outliners. */
const tag =
  '(?:#\\[\\[[Cc]ards?\\]\\]|\\[\\[card\\]\\]|#(?:(?:[\\p{L}\\p{N}_/-]*[_/-])?(?:[Ff]lash-?)?[Cc]ards?|[\\p{L}\\p{N}_]*[\\p{Ll}\\p{N}]Cards?|🧠)(?:[/-][\\p{L}\\p{N}_/-]+)?)'
const anyTag = '#[\\p{L}\\p{Extended_Pictographic}_][\\p{L}\\p{N}\\p{Extended_Pictographic}_/-]*'
const onlyTags = caseless(`^\\s*(?:${anyTag}\\s*)+$`)
const leading = new RegExp(`^\\s*(${tag})(?:\\s+|$)`, 'u')
/** Other tags and names of pages may follow it; behind a sign, and in scripts without blanks, it needs none before it. */
const trailing = new RegExp(
  `(?:^|\\s|(?<=[?!)\\]\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}？！。，、；：）】」』]))(${tag})((?:\\s+(?:#[^\\s#]{1,60}|\\[\\[[^[\\]\\n]{1,60}\\]\\])){0,8})\\s*$`,
  'u'
)
const among = new RegExp(`(?:^|\\s)${tag}(?=\\s|$)`, 'u')

/** A comment in which a flashcard tool keeps when a card is due, or by which it knows it. */
export function isSchedule(node: Nodes): boolean {
  return node.type === 'html' && /^\s*<!--\s*(?:SR:|(?:notecard)?ID:\s*\d{10})/iu.test(node.value)
}

/** What every tag or schedule has a part of; few files do. */
function hasSign(text: string): boolean {
  return (
    /#[^\s#]*card|\[\[card\]\]/i.test(text) ||
    text.includes('#🧠') ||
    /<!--\s*(?:SR|(?:notecard)?ID):/i.test(text)
  )
}

/** Every line that `::` splits is a card: tags, front matter or schedules say so. */
export function saysCards(blocks: readonly RootContent[], text: string): boolean {
  const [first] = blocks
  if (first && isFrontMatter(first) && blockSays(first)) return true
  return (hasSign(text) && blocks.some(blockSays)) || pointsAtBacks(text) || isToImport(text)
}

/** An outliner writes `front?→back`, `front?―back` and `front? ↓` over its back when it gives cards away. */
function pointsAtBacks(text: string): boolean {
  if (!/[→↔↓―]/.test(text)) return false
  return (text.match(pointed)?.length ?? 0) >= fewestPointed
}

const pointed = /^[ \t]*[-*+] [^\n]*[?？][*_^ ]{0,4}(?:[→↔―]\S|↓[ ↓]*$)/gmu
const fewestPointed = 3

/** Lines `front? ; back`, as a tool takes them in. */
function isToImport(text: string): boolean {
  return text.includes(' ; ') && (text.match(imported)?.length ?? 0) >= fewestPointed
}

const imported = /^[^\n;]{2,300}[?？؟](?: ?\([^()\n]{1,40}\))? ; \S/gmu

/** The front matter names a deck or the tool that learns it, and lines are parted in two: sides of cards. */
export function namesDeck([first]: readonly RootContent[], text: string): boolean {
  if (!first || !isFrontMatter(first) || !('value' in first) || !text.includes('::')) return false
  if (!deck.test(first.value)) return false
  const sides = text.slice(first.value.length).match(parted)?.length ?? 0
  return sides >= fewestParted
}

const deck = /^\s*(?:anki[-_ ]?)?deck\s*[:=]|^\s*(?:tags\s*[:=].*|-\s*)\banki\b/imu
const parted =
  /^(?:[-*+] +)?[\p{L}\p{N}¿¡][^:`\n]{0,80}(?:[^:`\n]::\s?|\s:: )[^\s:][^:\n]{0,200}$/gmu
const fewestParted = 2

function blockSays(block: RootContent): boolean {
  if (isFrontMatter(block))
    return /flash-?cards?|^cards-deck:/imu.test('value' in block ? block.value : '')
  if (block.type === 'html') return isSchedule(block)
  if (block.type === 'paragraph') {
    if (block.children.some(isSchedule)) return true
    return textLinesOf(block.children).some(({text}) => isTagLine(text) && among.test(text))
  }
  return 'children' in block && block.type !== 'heading' && block.children.some(inner)
}

function inner(node: Nodes): boolean {
  if (node.type === 'listItem') return node.children.some(blockSays)
  return 'children' in node ? node.children.some(inner) : isSchedule(node)
}

/** A line of nothing but tags. */
export function isTagLine(text: string): boolean {
  return text.includes('#') && onlyTags.test(text)
}

/** The tag that makes a line the front of a card, and the characters it takes at either end. */
export interface CardTag {
  name: string
  start: number
  end: number
  isBothWays: boolean
  /** Further tags behind it. */
  others: string[]
}

const bare = /^#|[[\]]/gu

/** The tag at the start or the end of a line. */
export function cardTagIn(text: string): CardTag | undefined {
  if (!text.includes('#') && !text.includes(']]')) return undefined
  const before = leading.exec(text)
  const match = before ?? trailing.exec(text)
  const name = match?.[1]
  if (!match || name === undefined) return undefined
  const start = before ? 0 : match.index
  const isBothWays = /revers/iu.test(name)
  const others = match[2]?.match(/[^\s#[\]]+/gu) ?? []
  return {name: name.replace(bare, ''), start, end: start + match[0].length, isBothWays, others}
}

/** What asks, and points at what stands below it: `What moves a dune? ↓`. */
export function pointerIn(text: string): CardTag | undefined {
  if (!text.includes('↓')) return undefined
  const start = pointer.exec(text)?.index ?? 0
  if (start === 0 || asksBy(text.slice(0, start)) < 0.75) return undefined
  return {name: pointerName, start, end: text.length, isBothWays: false, others: []}
}

/**
 * What some set their tool to, where the file says that it holds cards: `What is a graft? #fc`; or two
 * colons or semicolons that part a front from a back below: `Kinds of sails ;;`.
 */
export function shortTagIn(text: string): CardTag | undefined {
  const start = /#|::|;;/.test(text) ? text.search(shortTag) : -1
  // What has gaps is a cloze.
  if (start < 1 || text.includes('{{') || !/\p{L}/u.test(text.slice(0, start))) return undefined
  return {name: 'card', start, end: text.length, isBothWays: false, others: []}
}

const shortTag = /\s#(?:fc|flash|anki)\s*$|(?<![\s:;])\s?(?::::?|;;)\s*$/iu
const pointer = /\s*↓[\s↓]*$/u
export const pointerName = '↓'

const keys =
  'tags?|alias(?:es)?|title|type|refs?|collapsed|id|icon|public|created(?:-at)?|updated(?:-at)?|card-[a-z-]+|heading|template|background-color|deck|source|status|category|parent|related|exclude-from-graph-view|logseq\\.[\\w.-]+'
const property = new RegExp(
  `^\\s*(?:(?:${keys})::(?:\\s|$)|(?:TARGET[ _]DECK|FILE[ _]TAGS)\\b)`,
  'iu'
)

const deckAlone = /^\s*(?:TARGET[ _]DECK|FILE[ _]TAGS)\s*$/u

/** The line names what the next one says: the deck of the cards of a file, or their tags. */
export function namesNext(text: string): boolean {
  return deckAlone.test(text)
}

/** When an outliner is to show a block again, and how long it was worked on. */
const planned = /^\s*(?:(?:SCHEDULED|DEADLINE): <|CLOCK: \[|:(?:LOGBOOK|END):\s*$)/u

/** A property of a block, as outliners write it: `collapsed:: true`; or of a deck. */
export function isProperty(text: string): boolean {
  return (text.includes('::') ? property : planned).test(text)
}

/** Each line is one. */
export function areProperties(text: string): boolean {
  return text.split('\n').every(isProperty)
}
