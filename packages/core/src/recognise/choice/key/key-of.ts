/** The label of a key or of an explanation at the start of a text, and the letters behind it. */
import {caseless} from '../../../caseless.ts'
import {answerTo, numberBeforeAnswer} from '../../asks/answer-number.ts'
import {lettersAt, lettersIn, type NamedLetters} from './key-letters.ts'
import {answer, reason} from './key-words.ts'

/** What a text says about the right answer. */
export interface KeyText extends NamedLetters {
  /** Characters before the key: the label and the marks behind it. */
  start: number
  /** A sentence says so, and no label. */
  isStated?: true
}

const around = '[\\s*_#>|%【\\[［(（✔\\ufe0f\\u200d→\\p{Extended_Pictographic}-]*'
const open = `^(?::{3,}\\s*[a-z]+\\s+)?${around}(?:<[a-z]{1,6}(?:\\s[^<>]{0,60})?>${around})*`
const close = '[】\\]］)）*_\\s]*(?:</[a-z]{1,6}>[*_\\s]*)*'
/** Words between a label and its key, never behind a colon: *答案：为了…*. */
const verb =
  '(?:(?:is|are|es|son|é|são|ist|sind|est|sont|là|adalah|ialah|är|er|on|jest|je|este|هي|هو|است)(?![\\p{L}\\p{M}])|[是は]|[为為](?![了什何]))'
const mark = '(?:[-=]>|➜|⇒|:|：|=|＝|-|–|—|→|[.．](?=\\s))'
const sign = `(?:${verb}|${mark})(?:\\s*${mark})*`

const answerLabel = caseless(
  `${open}(?:(?:${answer})(?:${answerTo}\\s*\\d{1,3})?|${numberBeforeAnswer('\\d{1,3}')})${close}(?:${sign}|$)(?:[*_\\s]*</[a-z]{1,6}>)*[*_\\s|【\\[(（✅✔☑️👉➡→]*`
)
/** Words right before a letter. */
const runIn =
  '(?:(?:correct|right)\\s+)?(?:answers?|ans)|respuesta|resposta|risposta|r[eé]ponse|antwort|jawaban|cevap|odpowied[zź]|poprawn[aey]|prawid[lł]ow[aey]|(?:chọn\\s+)?[đd][aá]p\\s+[aá]n|chọn|letra|odp\\.|отв\\.|r[eé]p\\.|resp\\.|ตอบ|เฉลย'
const answerRunIn = caseless(
  `${open}(?:(?:${runIn})[*_】)]{0,4}\\s+(?=[(（]?[A-Hก-ง][)）]?(?:\\s*(?:,|&|\\band\\b)\\s*[(]?[A-H][)]?){0,5}\\s*(?:[.]?\\s*$|[-–—:]\\s))|(?:(?:correct|right)\\s+answers?|poprawn[aey])\\s+(?=[(（]?(?:[A-Ha-h][.)）]\\s|[B-H]\\s+\\p{L}))|answers?[*_】)]{0,4}\\s+(?=[(（]?[A-H][.)）]\\s+\\S)|(?:(?:故|因此|所以)?本题|故|因此|所以|应|正确|正確|参考|參考|标准|標準)?(?:答案|选|選|答|정답|正解)${close}(?:[:：]\\s*)?(?=[A-Ha-hＡ-Ｈ①-⑨]))`
)
const reasonLabel = caseless(
  `${open}(?:${reason})(?:\\s*[】］]${close}|${close}(?:[:：.\\-–—]+${close}|$))`
)

const shortLabel =
  /^[\s*_]*(?:(?:A|Ans|R)\s*[:：][\s*_]*(?=[1-9](?:\s*[,、&]\s*[1-9])*\s*(?:[.。]\s*)?$)|A(?:\s?\d{1,3}\s*[.)]|\s?\d{0,3}\s*[:：])[\s*_]*(?=[(（]?(?:[A-L](?:\s*[,、&]\s*[A-L])*|[a-l](?:\s*[,、&]\s*[a-l])*)[)）]?[\s.*_]*$))/u

/** A wide blank parts the label from what stands in one column with others: *正答　3*. */
const wideLabel =
  /^[\s*_【]{0,4}(?:正答|正解|解答|答え?)[*_】]{0,4}　\s{0,4}(?=[1-9１-９ア-カA-HＡ-Ｈ①-⑩](?:\s?[、，,]\s?[1-9１-９ア-カA-HＡ-Ｈ①-⑩]){0,7}[\s*_]{0,4}$)/u

/** *✅ B*, *=> B, D*, *(B)*, and nothing else. */
const row = '[A-H](?:\\s{0,3}(?:[,、&/]|and)?\\s{0,3}[A-H]){0,4}'
const anyRow = `(?:${row}|[a-h](?:\\s{0,3}[,&]\\s{0,3}[a-h]){0,4})`
const lone = new RegExp(
  `^[\\s*_]{0,4}(?:(?:✅|✔\\ufe0f?|☑\\ufe0f?|👉|=>|-{1,2}>|-(?=\\S)|→|➜|➡\\ufe0f?)[\\s*_]{0,4}(?=${anyRow}[\\s*_.]{0,4}$)|\\|\\|\\s*(?=${row}\\s*\\|\\|)|[(\\[（【](?=${row}[)\\]）】][\\s*_.]{0,4}$))`,
  'u'
)

const lettered = new RegExp(
  `${open}(?:${runIn})[*_】)]{0,4}\\s+[(（]?([A-H])[)）]?[*_\\s]*(?:[.]?\\s*$|[-–—:][-–—:*_\\s]*)`,
  'iu'
)

/** *B is correct because …*, *A and C are correct.*, *B (correct answer) - …*, not *B is correct that …*, which grants a point. */
const stated =
  /^[\s*_]{0,4}(?:(?:so|therefore|hence|thus),?\s+)?(?:(?:the\s+)?(?:options?|choices?|answers?)\s+)?[(]?([A-H][)]?(?:\s*(?:,\s*and\b|,|&|\band\b)\s*[(]?[A-H][)]?){0,7})[*_]{0,2}\s+(?:\(correct(?:\s+answer)?\)|(?:is|are)\s+(?:the\s+)?correct(?:\s+(?:answer|option|choice)s?)?)(?=\s*(?:[.,:;*–—-]|(?:because|as|since)\b|$))/iu

/** What the learner chose stands above what is right. */
const chosen = caseless(
  /^[\s*_]{0,4}(?:(?:your|my|student['’]s)\s+(?:answer|choice)|selected|chosen|(?:(?:first|my)\s+)?guess|(?:common\s+)?wrong(?:\s+answer)?|(?:meine|deine|ihre)\s+antwort|(?:ma|ta|votre)\s+r[eé]ponse|(?:mi|tu|su)\s+respuesta|(?:minha|sua)\s+resposta|(?:la\s+)?(?:mia|tua)\s+risposta|moja\s+odpowied[zź]|(?:мой|ваш)\s+ответ|[我你您]的?(?:答案|选择|選擇)|(?:私|自分|あなた)の(?:答え|解答|回答)|내\s?(?:답|정답|선택))(?![\p{L}\p{N}])[^:：\n]{0,20}[:：]/u
)

/** The text begins with a label for the key; `letters` are what it names. */
export function keyOf(text: string): KeyText | undefined {
  const label =
    wideLabel.exec(text) ??
    answerLabel.exec(text) ??
    answerRunIn.exec(text) ??
    shortLabel.exec(text) ??
    lone.exec(text)
  if (!label) return statedKey(text)
  return {start: label[0].length, ...lettersAt(text, label[0].length)}
}

function statedKey(text: string): KeyText | undefined {
  const [{length}, named] = stated.exec(text) ?? ['']
  return named === undefined
    ? undefined
    : {start: 0, letters: lettersIn(named), end: length, isStated: true}
}

/** *Answer B: …*: which letter, and where what is said of it begins. */
export function letteredAnswer(text: string): {letter: string; end: number} | undefined {
  const [{length}, letter] = lettered.exec(text) ?? ['']
  return letter === undefined ? undefined : {letter, end: length}
}

/** *Your answer: A*, above the key. */
export function isChosen(text: string): boolean {
  return chosen.test(text)
}

/** Letters behind a label, or by themselves; small ones may be words. */
export function namedLetters(text: string): string[] {
  const labelled = keyOf(text)?.letters
  if (labelled) return labelled
  const {letters} = lettersAt(text)
  return smallRow.test(text) ? letters : letters.filter((one) => one !== one.toLowerCase())
}

/** *a, b*, and nothing else. */
const smallRow =
  /^[\s*_(]{0,4}[a-h](?:\s*[,;&/]\s*(?:and\s+)?[a-h]|\s+and\s+[a-h]){0,5}[\s*_).]{0,4}$/u

/** How much of a text is a label for an explanation: *Explanation:*; 0 when it has none. */
export function reasonLength(text: string): number {
  return reasonLabel.exec(text)?.[0].length ?? 0
}

/** A letter at the very end, behind a colon: *the answer is the fourth choice: D*. */
export function letterAtEnd(text: string): string | undefined {
  return /[:：]\s*([A-HＡ-Ｈ①-⑧])\s*(?:[.。)）]\s*)?$/u.exec(text)?.[1]
}
