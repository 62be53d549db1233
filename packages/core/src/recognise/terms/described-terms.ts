/**
 * Terms and what describes them in raw HTML, and questions with their answers.
 *
 *     <dl>
 *     <dt>Osmosis</dt>
 *     <dd>Water moves through a membrane.</dd>
 *     </dl>
 */
import type {Html, RootContent} from 'mdast'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {asksBy} from '../asks/asks.ts'
import {htmlContent, place} from '../details/html-content.ts'
import {answerFrom, promptFrom, questionFrom} from '../draft.ts'

const tag = /<(\/?)(dl|dt|dd)\b[^<>]*>/giu
/** Longer text is no term. */
const longest = 120

interface Pair {
  term: [number, number]
  told: [number, number]
  /** Where the tag that ends it ends. */
  to: number
}

export function describedAt(block: RootContent, source: string): Recognised | undefined {
  if (block.type !== 'html' || !block.value.includes('<d')) return undefined
  const pairs = pairsIn(block.value)
  if (!pairs || pairs.length === 0) return undefined
  const entries = pairs.flatMap((pair, at) => {
    const to = at === pairs.length - 1 ? block.value.length : pair.to
    return entryFrom(block, pair, pairs[at - 1]?.to ?? 0, to, source) ?? []
  })
  return entries.length === pairs.length ? {entries, used: 1} : undefined
}

/** Terms and what tells of each in turn; nothing where a list holds others, or more than one is told so. */
function pairsIn(value: string): Pair[] | undefined {
  const pairs: Pair[] = []
  let term: [number, number] | undefined
  let open: {name: string; from: number} | undefined
  for (const {0: text, 1: slash, 2: name = '', index} of value.matchAll(tag)) {
    const end = index + text.length
    if (name.toLowerCase() === 'dl') {
      if (open || term || pairs.length > 0 !== (slash === '/')) return undefined
      continue
    }
    if (slash === '') {
      if (open) return undefined
      open = {name: name.toLowerCase(), from: end}
      continue
    }
    if (open?.name !== name.toLowerCase()) return undefined
    if (open.name === 'dd') {
      if (!term) return undefined
      pairs.push({term, told: [open.from, index], to: end})
    } else if (term) return undefined
    term = open.name === 'dt' ? [open.from, index] : undefined
    open = undefined
  }
  return open || term ? undefined : pairs
}

function entryFrom(
  node: Html,
  {term, told}: Pair,
  from: number,
  to: number,
  source: string
): Draft | undefined {
  const asked = htmlContent(node, ...term, source)
  const text = textOfAll(asked)
  const answer = htmlContent(node, ...told, source)
  if (text.trim() === '' || text.length > longest || answer.length === 0) return undefined
  const form = asksBy(text) >= 0.75 && /\s/u.test(text.trim()) ? 'open' : 'term'
  return questionFrom({form, confidence: 0.9}, [
    promptFrom(asked, place(node, from, term[1], source)),
    answerFrom(answer, place(node, term[1], to, source))
  ])
}
