/** What a summary that only wraps holds: *View answer*, *Explanation*, *Hint*, in any language. */

import {taskNouns} from '../asks/task-nouns.ts'
import {fillers, nouns, verbs, type Wrapper} from './wrapper-words.ts'

export type {Wrapper} from './wrapper-words.ts'

const eastern: ReadonlyArray<readonly [Wrapper, RegExp]> = [
  ['hint', /^(?:点击|點擊|查看|显示|顯示)*(?:提示|ヒント)$/u],
  [
    'rationale',
    /^(?:点击|點擊|查看|显示|顯示|展开|答案)*(?:解析|[讲講]解|[详詳]解|解説|解释|說明|説明|说明)$|^(?:xem|hiện)?giảithích$/u
  ],
  [
    'answer',
    /^(?:点击|點擊|点我|查看|显示|顯示|展开|展開|打开|参考|參考|正确|正確|标准|の|点此|クリックして|を|見る|看)*(?:答案|解答|回答|答え|解法|正解|题解|答)?例?(?:を?見る|を?表示|[与和及と]?(?:解析|解説|[讲講]解|[详詳]解|说明|説明))?$/u
  ],
  // Thai puts no spaces between its words.
  [
    'answer',
    /^(?:กด|คลิก|คลิ๊ก|เพื่อ|ที่นี่|ดู|แสดง|เปิด|เช็ค)*(?:เฉลย|คำตอบ)(?:คำตอบ|ที่ถูกต้อง|ที่ถูก|และ|พร้อม|คำอธิบาย|อธิบาย)*$/u
  ]
]

/** *Solution to exercise 3*: what it answers. */
const tasks: ReadonlySet<string> = new Set([...taskNouns, 'challenge', 'part'])

const dress = /[\p{P}\p{S}\p{N}\p{Emoji_Presentation}\uFE0F\u200D\s]+/gu
const plainDress = /[^a-z]+/gi
/** What is no plain letter, sign or white space. */
const foreign = /[^\s -~]/

/** The kind of thing a summary wraps; `undefined` when the summary says something of its own. */
export function wrapperOf(summary: string): Wrapper | undefined {
  const plain = summary.replace(foreign.test(summary) ? dress : plainDress, ' ')
  const text = plain.trim().toLowerCase()
  if (!text) return summary.trim() ? undefined : 'answer'
  const joined = text.replaceAll(' ', '')
  const east = eastern.find(([, pattern]) => pattern.test(joined))
  if (east) return east[0]
  const parts = text.split(' ')
  if (parts.length > 8) return undefined
  const kinds = (Object.keys(nouns) as Wrapper[]).filter((kind) =>
    parts.some((part) => nouns[kind].has(part))
  )
  const known = (part: string): boolean =>
    verbs.has(part) ||
    fillers.has(part) ||
    kinds.some((kind) => nouns[kind].has(part) || tasks.has(part))
  if (!parts.every(known)) return undefined
  return kinds[0] ?? (parts.some((part) => verbs.has(part)) ? 'answer' : undefined)
}

/** A line that only invites to look at the answer: *View Answer*. */
export function opensAnswer(text: string): boolean {
  return longestInvitation >= text.length && invites.test(text)
}

const longestInvitation = 40
const invites =
  /^\W*(?:view|show|see|hide|reveal|check|ver|mostrar|voir|xem)\s+(?:the\s+|la\s+|a\s+)?(?:correct\s+)?(?:answers?|solutions?|respuesta|resposta|réponse|đáp án)\W*$/iu

/** The summary names what it wraps, rather than only inviting to open it. */
export function namesAnswer(summary: string): boolean {
  const parts = summary.toLowerCase().split(/[^\p{L}\p{M}]+/u)
  return parts.some((part) => nouns.answer.has(part)) || /答|正解|題解|题解/u.test(summary)
}
