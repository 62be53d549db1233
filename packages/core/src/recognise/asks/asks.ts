/** Whether a text asks something, in the languages people keep notes in. */
import {caseless} from '../../caseless.ts'
import {
  accounts,
  asksWithin,
  easternImperatives,
  endsAsking,
  exercises,
  imperatives,
  questionWords,
  weakImperatives
} from './ask-words.ts'
import {offersVerdicts} from './judged-title.ts'
import {withoutRemark} from './without-remark.ts'

/** A question mark of any script; quotes, stars, emoji, tags, links in brackets, full stops and, behind a word, a colon may follow it. */
const mark = caseless(
  /(?<!\()[?？؟⸮](?:(?<=[\p{L}\p{N})\]"”»*_][?？؟])[:：]|["'”’»)\]）】」』*_`\s.!…。~|\u200b-\u200d\ufe0f★☆]|\p{Extended_Pictographic}|:[a-z_]+:|<\/?[a-z][^<>]*>|\[[^\][]{1,24}\]|\((?:very )?(?:easy|medium|hard|difficult|basic|beginner|intermediate|advanced|important|bonus|optional|初级|中级|高级|简单|中等|困难)\))*$/u
)

/** Most texts have none. */
const anyMark = /[?？؟⸮\u037e]/

/** Greek asks with a sign that is a semicolon elsewhere. */
const greekMark = /[;\u037e][)»"*_\s]{0,9}$/u

/** Tags, emoji, a number after them, a subject in brackets and a quote, that a question is dressed in. */
const dress =
  /^(?:<\/?[a-z][^<>]*>\s*)*(?:(?:\p{Extended_Pictographic}[\ufe0f\u200d\s]*)+(?:q?\d+[.):]\s*)?)?(?:\[[^\][]{1,24}\]\s+)?["“„«「『]?/iu

/** How all that is dressed begins; most texts begin with a plain letter. */
const mayBeDressed = /^[^a-z]/i

/** `find(key, default?)` asks nothing. */
const signature = /\w\([^()]*\?\)\W*$/u

/** Speaks to the reader without wanting to know anything. */
const rhetoric = caseless(
  /^(?:did you know|any (?:more |other )?questions|(?:still )?(?:got|have) (?:a |any |more |other )?questions?|comment|(?:still )?need (?:more |any |some )?help|still stuck|(?:仍|还)有(?:问题|疑问)吗?|what(?:['’]s| is| you can do| comes| to (?:do|learn|read|study|try|explore)) next|where to go (?:next|from here)|what['’]?s new|was this (?:page |article |helpful)+|(?:missing|forgot|need|want) something(?: else)?|something missing|stuck|noch fragen|des questions|¿?(?:alguna duda|tienes preguntas)|questions (?:about|on) .{1,60}|(?:有关|关于).{1,40}的问题吗?|confused|(?:do you )?(?:want|looking|ready|interested|curious)(?: to| for| in| more)? .{1,80})[\s?？!.…:]*$/u
)

/** Puts a statement to be judged. */
const judged =
  /^(?:true or false|true\/false|richtig oder falsch|wahr oder falsch|vrai ou faux|verdadero o falso|verdadeiro ou falso|vero o falso|cert o fals|točno ili netočno|tačno ili netačno|тачно или нетачно|верно или неверно|правда или ложь)\s?[?:.,–—-]\s*\S/iu

/** Answers what it asks in the same breath. */
const answered = /\?\s(?:if (?:so|yes|not)\b|then\b|great[.,!])/iu

/** *Too slow? → Add an index*: a rule, not a question. */
const ruled = /^[^.?!？]{1,40}[?？]\s?(?:→|➜|➡|=>|[-–—]{1,2}>)/u

/** A mark with text behind it; `? extends T` and `int? = 0` are code. */
const midMark =
  /(?:[^\s?？؟][?？؟]{1,3}(?!\s(?:[=≠>|&]|<(?!br\b)))|[?？؟](?=\s+[\p{Lu}\p{Lo}¿(]))\s/u

/** *How: by hand* names a part, and *was sent* tells what happened, in English. */
const noQuestion = caseless(
  /^(?:[\p{L}’']+\s?:\s|was\s(?:[a-z]{3,}(?:ing|ed)|an?|the|not|able)\s)/u
)

/** English question words that open a clause: *what you need*, *how it works*. */
const clause =
  /^(?:(?:what|which|who|when)\s+(?:i|you|we|it|they|he|she|this|these|those|that|the|an?|my|our|your|their)|(?:how|why)\s+(?:it|this|they))(?:['’](?:ll|re|ve|s|d))?\s/iu

/** *When* asks before a verb only. */
const circumstance =
  /^when\s(?!(?:is|are|was|were|do|does|did|to|not|should|would|will|can|could|might|must|shall|has|have)\s)/iu

/** Far less to look for than the words themselves, of which few are in plain letters. */
const foreign = /[^\0-\x7f]/
const turkish = /(?:dir|nima|tushuntiring|sanang|ayting|yozing|shtiring|iflang|keltiring)[\s.:]*$/i
/** More than *dir* and the signs behind it take. */
const longestEnd = 20

const account = caseless(/^how\s+(?:the\s|[\p{L}\d-]+\s+(?:is|are|was|were|works?)(?:\s|$))/u)

/** A verb before its subject. */
const inverted =
  /^(?:is|are|was|were|do|does|did|can|could|should|would|will|have)\s+(?:it|there|you|we|they)\s/iu

/** Two things to be told apart. */
const versus = /^[^.:]{2,60}\s(?:vs\.?|versus)\s[^.:]{2,60}$/iu

/** The particle that makes a Russian question of a sentence. */
const particle = /^\S+(?:\s\S+)?\sли\s/iu

/** A question mark of any script is in the text, or the sign that is one in Greek. */
function hasMark(text: string): boolean {
  return anyMark.test(text) || text.includes(';')
}

/** The text ends in a question mark of any script, with closing marks allowed after it. */
export function endsInMark(text: string): boolean {
  if (endsInWord(text)) return false
  if (anyMark.test(text)) return mark.test(text) || isGreek(text)
  return text.includes(';') && isGreek(text)
}

/** A plain letter or number at the end, as in most lines, closes nothing. */
function endsInWord(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return (last >= 97 && last <= 122) || (last >= 65 && last <= 90) || (last >= 48 && last <= 57)
}

function isGreek(text: string): boolean {
  return greekMark.test(text) && /\p{Script=Greek}/u.test(text)
}

/** The text tells the reader to answer: *Explain …*, *List …*. */
export function commands(text: string): boolean {
  return imperatives.test(text) || easternImperatives.test(text)
}

/** The text names what is told apart, sorted or weighed: a question among questions. */
export function wantsAccount(text: string): boolean {
  return accounts.test(text) || versus.test(text)
}

const lone = caseless(
  /^[\p{P}\p{S}\s\ufe0f]*(?:why(?: not)?|how(?: so)?|what|when|where|who|which|warum|wieso|wie|pourquoi|comment|por qu[eé]|c[oó]mo|perch[eé]|зачем|почему|как|왜|为什么|為什麼|なぜ)[\p{P}\p{S}\s\ufe0f]*$/u
)

/** The same in Chinese, where a count of parts may stand before it: *二、如何实现*. */
const loneEastern =
  /^[\p{P}\p{S}\s\ufe0f]*(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[、.．]\s*)?(?:是什么|什么是|为什么(?:需要|使用)?|怎么(?:做|用|办|实现|使用|理解|解决)?|如何(?:做|用|办|实现|使用|理解|解决|选择|优化)?|有哪些|有什么用|怎么回答|如何回答|回答思路|解释|说明|分析|(?:两者(?:的)?)?区别|作用|原理|流程|优缺点)[\p{P}\p{S}\s\ufe0f]*$/u

/** Longest text that is a question word and nothing else. */
const longestLone = 24

/** A question word alone asks about what stands above it, and names a part of that. */
export function isLone(text: string): boolean {
  return text.length <= longestLone && (lone.test(text) || loneEastern.test(text))
}

/**
 * How likely a text asks, 0 to 1, going by its own words alone: 1 with a question mark, 0.9 with a
 * question word or an imperative that wants an answer, 0.75 and less where other readings are near.
 */
export function asksBy(text: string): number {
  const bare = text.trim()
  const plain = mayBeDressed.test(bare) ? bare.replace(dress, '') : bare
  if (!plain || isMute(plain) || rhetoric.test(plain)) return 0
  const isMarked = hasMark(plain)
  if (isMarked && endsInMark(withoutRemark(plain)) && !signature.test(plain)) return 1
  if (plain.includes('? ') && answered.test(plain)) return 0
  if (isMarked && ruled.test(plain) && !questionWords.test(plain)) return 0
  if (judged.test(plain) || offersVerdicts(plain)) return 0.9
  if (questionWords.test(plain)) return byOpening(plain)
  const isForeign = foreign.test(plain)
  if (imperatives.test(plain)) return 0.9
  if (isForeign && (easternImperatives.test(plain) || endsAsking(plain))) return 0.9
  if (isForeign ? asksWithin(plain) || particle.test(plain) : isTurkish(plain)) return 0.75
  // *Whether it is so* is asked, checked or told; with that word first it is rather asked.
  if (isForeign && plain.includes('是否')) return plain.startsWith('是否') ? 0.75 : 0.5
  if (inverted.test(plain) && !/[.!。:]$/u.test(plain)) return 0.75
  if (isMarked && midMark.test(plain)) return 0.7
  if (exercises.test(plain) || endsInTask(plain)) return 0.75
  const mayCompare = /\sv(?:s|ersus)/i.test(plain)
  return weakImperatives.test(plain) || (mayCompare && versus.test(plain)) ? 0.5 : 0
}

/** A sign alone asks nothing. */
function isMute(text: string): boolean {
  return text.length <= 3 && !/[^\s?？]/u.test(text)
}

/** What stands before the last sentence, and a sentence that sets a task. */
const told = /^[\s\S]*[.!。！]["”»)]?\s+(?=\p{Lu}\p{Ll}+\s\S+\s\S)/u

/** *Ice floats on water. Explain why it does.* */
function endsInTask(text: string): boolean {
  if (!text.includes('. ') && !text.includes('! ') && !text.includes('。')) return false
  const last = text.replace(told, '')
  return last.length < text.length && imperatives.test(last)
}

/** Turkish in plain letters asks at its end only: *nedir*. */
function isTurkish(text: string): boolean {
  return turkish.test(text.slice(-longestEnd)) && asksWithin(text)
}

/** A question word at the start asks, unless it opens a clause, a title or a statement. */
function byOpening(text: string): number {
  // *Why* alone names a part of what stands above it.
  if (!/\s/u.test(text)) return 0.3
  if (/[?？؟]\s/u.test(text)) return 0.9
  if (noQuestion.test(text)) return 0.3
  if (circumstance.test(text)) return 0.3
  if (clause.test(text) || /[.!。]$/u.test(text)) return 0.6
  if (/^where\s(?!is|are|was|were|do|does|did|can|should|would)/iu.test(text)) return 0.7
  return account.test(text) ? 0.7 : 0.9
}
