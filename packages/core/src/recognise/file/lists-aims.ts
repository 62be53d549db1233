/** Lists that ask in words alone, and may name what will be told. */
import {caseless} from '../../caseless.ts'
import type {List} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {headOf} from '../list/list-head.ts'
import {withoutEnd} from '../text/without-end.ts'

/** *How to sail*, *Why a sail may tear*: the words stand as they do in no question. */
const clause = caseless(
  /^(?:(?:how|when|where|what|which|why) to\s|(?:how|why)\s(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|must|might|many|much|long|often|far|fast|old|big|come|not)\s)\S+(?:\s\S|$))/u
)

/** The same before an infinitive in other languages, or before *one*: *Jak zawiązać węzeł*, *Wie man segelt*. */
const clauseElsewhere = caseless(
  /^(?:jak\s\p{L}+ć|c[oó]mo\s\p{L}+[aeií]r(?:se|l[aeo]s?)?|comment\s(?:s['’]|(?:se|bien|ne pas)\s)?\p{L}+(?:er|ir|re)|come\s\p{L}+[aei]r(?:e|si|l[aeo])|(?:wie|warum|wann|wo)\s(?:man|sie|du)|hoe\s(?:je|men)|как\s\p{L}+(?:ть|ться|ти)|як\s\p{L}+(?:ти|тися))(?=\s)/u
)

/** A sentence that holds a word which asks, and ends in a full stop; a request does, too. */
const statement = /[\u0e00-\uffdc][.。]\s*$/u
const request =
  /(?:세요|시오|하라|주십시오|ください|下さい|せよ|なさい|述べよ|请.{0,20}|試.{0,20})[.。]\s*$/u

/** The words of a title stand as they do in no question. */
export function isClause(text: string): boolean {
  return clause.test(text) || clauseElsewhere.test(text)
}

/** Answered by yes or no. */
const closed = caseless(
  /^(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|may|must)(?:n['’]t)?|ist|sind|hat|haben|gibt|wird|werden|wurden?|kann|können|muss|müssen|est-ce|y a-t-il|avez-vous|¿?(?:es|son|está|están|hay|tienen?|existen?|puede[ns]?|se (?:ha|han))|é|são|há|está|estão|têm|existe[m]?|pode[m]?|foi|foram)\s|^(?:是否|有没有|能否)|吗[？?\s]*$|^\S+(?:\s\S+)?\sли\s/u
)

export function isClosed(text: string): boolean {
  return closed.test(text)
}

/** Fewer may be asked of what is studied. */
const fewestChecks = 2

/** Every item asks for yes or no: what is looked at, not learnt. */
export function listsChecks({children}: List, source: string): boolean {
  if (children.length < fewestChecks) return false
  return children.every((item) => {
    const {text = ''} = headOf(item, source) ?? {}
    return item.children.length === 1 && (isClosed(text.replace(tick, '')) || isTicked(text))
  })
}

/** Behind boxes to tick most ask for yes or no, whatever is said of it: *[ ] Is it a spring? One that bounces.* */
export function ticksChecks({children}: List, source: string): boolean {
  if (children.length < fewestChecks) return false
  if (!children.every(({checked}) => typeof checked === 'boolean')) return false
  const closed = children.filter((item) => isClosed(headOf(item, source)?.text ?? ''))
  return closed.length * 2 > children.length
}

const tick = /^(?:✅|☑|✔|✓)\ufe0f?\s*/u

/** A tick stands before what has been seen to, unless it asks in words. */
function isTicked(text: string): boolean {
  return tick.test(text) && asksBy(withoutEnd(text, /^[?？\s]$/u)) < 0.7
}

const whether = /^(?:whether|ob)\s/u

/** More than half of the items that ask are such clauses or sentences. */
export function listsAims({children}: List, source: string): boolean {
  let asking = 0
  let aims = 0
  for (const item of children) {
    const {asks = 0, text = ''} = headOf(item, source) ?? {}
    if (asks < 0.7) continue
    asking++
    if (isClause(text)) aims++
    else if (asks < 0.9 && statement.test(text) && !request.test(text)) aims++
  }
  return aims * 2 > asking
}

/** No item has a mark, and one says *whether*: they go on with the sentence above. */
export function saysWhether({children}: List, source: string): boolean {
  const texts = children.map((item) => headOf(item, source)?.text ?? '')
  return texts.some((text) => whether.test(text)) && !texts.some((text) => endsInMark(text))
}

const ruled = /^[^?？]{1,60}[?？]\s*(?:→|➜|➡|=>|[-–—]{1,2}>)/u

/** Most items name a case and what follows from it, and none of them asks in words: *__In doubt?__ → Reef*. */
export function listsRules({children}: List, source: string): boolean {
  const rules = children.filter((item) => {
    const {kind, text = ''} = headOf(item, source) ?? {}
    const [first] = item.children
    if (kind !== 'strong' || !first || !ruled.test(toString(first))) return false
    return asksBy(withoutEnd(text, /^[?？\s]$/u)) < 0.7
  })
  return rules.length >= fewestChecks && rules.length * 3 >= children.length * 2
}

/** Every item opens with a strong name and a colon: *__Lead time:__ How long does it take?* measures something. */
export function namesWhatIsAsked({children}: List): boolean {
  return children.every(({children: [first]}) => {
    const [name, behind] = first?.type === 'paragraph' ? first.children : []
    if (name?.type !== 'strong' || behind?.type !== 'text') return false
    return /[:：]\s*$/u.test(toString(name)) || /^\s?[:：]/u.test(behind.value)
  })
}
