/** Words that announce the key or the explanation of a question, in any language, and letters. */

import {answerWords} from '../answer-words.ts'

/** What a text says about the right answer. */
export interface KeyText {
  /** Characters before the key: the label and the marks behind it. */
  start: number
  /** The letters or numbers named, in order; empty where the key is given in words. */
  letters: string[]
  /** Characters up to the end of the letters. */
  end: number
  /** A sentence says so, and no label. */
  isStated?: true
}

const answer = [
  '(?:the\\s+)?(?:(?:correct|right|best|final|model|true|hint|suggested|verified|community|most\\s+appropriate)\\s+)?(?:answers?|ans\\.?(?=\\s*[:：])|ans|anwser|asnwer|options?\\s+(?=is|are)|choices?\\s+(?=is|are))(?:\\s+keys?|\\s+options?|\\s+choices?|\\s*\\(s\\))?',
  answerWords,
  '(?:sol|resp|gab|rpta)(?:\\.(?=\\s*[:：])|(?=[.:：]))|(?:helyes\\s+)?v[aá]lasz|(?:верен\\s+)?отговор|(?:σωστή\\s+)?απάντηση|(?:সঠিক\\s+)?উত্তর',
  '(?:answer\\s+)?key|solutions?|correct(?:\\s+(?:options?|choices?|answers?))?',
  '(?:las?\\s+)?(?:respuestas?|opci[oó]n(?:es)?)(?:\\s+(?:correctas?|v[aá]lidas?))?|correctas?|soluci[oó]n(?:es)?',
  '(?:as?\\s+)?(?:respostas?|alternativas?)(?:\\s+(?:corretas?|certas?))?|corretas?|gabaritos?|solu[cç][aã]o',
  '(?:bonnes?\\s+)?r[eé]pon(?:ses?|dre)(?:\\s+correctes?)?|corrig[eé]|(?:richtige\\s+)?(?:antwort(?:en)?|l[oö]sung(?:en)?)|richtig',
  '(?:risposta|risposte)(?:\\s+(?:corretta|corrette|esatta))?|soluzione',
  '(?:(?:правильн\\p{L}+|верн\\p{L}+)\\s*)?(?:ответы?|відповідь)|(?:(?:poprawn[aey]|prawid[lł]ow[aey])\\s+)?odpowied(?:zi|[zź])|poprawn[aey]|prawid[lł]ow[aey]|(?:juiste\\s+)?antwoord|oplossing',
  '(?:do[gğ]ru\\s+)?(?:cevap|yan[iı]t)|[đd][aá]p\\s+[aá]n(?:\\s+đúng)?|(?:kunci\\s+)?jawaban|उत्तर',
  '(?:正确|正確|参考|參考|标准|標準|本题)?(?:的)?(?:答案|解答|选项|選項|选|答)|正确|正解|正答|答え|解答',
  '(?:정답|답안|해답|답)|(?:الإجابة|الجواب|الاجابة)(?:\\s+(?:الصحيحة|الصحيح))?|ה?תשובה(?:\\s+ה?נכונה)?|(?:پاسخ|جواب|گزینه)(?:[\\s\\u200c]*ی)?(?:\\s+(?:صحیح|درست))?|(?:सही\\s+)?उत्तर|(?:คำตอบ|เฉลย)'
].join('|')

const reason = [
  '(?:overall\\s+)?explanations?(?:\\s*/\\s*references?)?|explained?|feedback|rationales?|reason(?:ing)?|justification|why(?:\\s+(?:the\\s+)?(?:others?|not\\s+the\\s+others?|other\\s+(?:options|answers|choices)|wrong|incorrect)(?:\\s+(?:are|is)(?:\\s+(?:wrong|incorrect|not))?)?)?',
  'explicaci[oó]n|justificaci[oó]n|explica[cç][aã]o(?:\\s+geral)?|justificativa|coment[aá]rio',
  'erkl[aä]rung|begr[uü]ndung|explication|justification|spiegazione|giustificazione',
  'объяснение|пояснение|обоснование|пояснення|обґрунтування|wyja[sś]nienie|uitleg|a[cç][iı]klama|penjelasan|gi[aả]i th[ií]ch',
  '(?:答案)?(?:解析|分析|[讲講]解|[详詳]解|解释|解釋|说明|說明|解説|説明)|해설|설명|풀이|الشرح|شرح|التفسير|הסבר'
].join('|')

const around = '[\\s*_#>|【\\[［(（✔\\ufe0f\\u200d→\\p{Extended_Pictographic}-]*'
const open = `^(?::{3,}\\s*[a-z]+\\s+)?${around}(?:<[a-z]{1,6}>${around})*`
const close = '[】\\]］)）*_\\s]*(?:</[a-z]{1,6}>[*_\\s]*)*'
const sign =
  '(?:is|are|es|son|é|são|ist|sind|est|sont|là|[-=]>|➜|⇒|:|：|=|＝|-|–|—|→|是|为|為|は|هي|هو|[.．](?=\\s))'

const answerLabel = new RegExp(
  `${open}(?:${answer})(?:\\s*\\d{1,3})?${close}(?:${sign}(?:\\s*${sign})*|$)[*_\\s【\\[(（✅✔☑️👉➡→]*`,
  'iu'
)
/** Words right before a letter. */
const runIn =
  '(?:(?:correct|right)\\s+)?(?:answers?|ans)|respuesta|resposta|risposta|r[eé]ponse|antwort|jawaban|cevap|odpowied[zź]|poprawn[aey]|prawid[lł]ow[aey]|(?:chọn\\s+)?[đd][aá]p\\s+[aá]n|chọn|letra'
const answerRunIn = new RegExp(
  `${open}(?:(?:${runIn})[*_】)]{0,4}\\s+(?=[(（]?[A-H][)）]?\\s*(?:[.]?\\s*$|[-–—:]\\s))|(?:(?:correct|right)\\s+answers?|poprawn[aey])\\s+(?=[(（]?(?:[A-Ha-h][.)）]\\s|[B-H]\\s+\\p{Lu}))|(?:(?:故|因此|所以)?本题|故|因此|所以|应|正确|正確|参考|參考|标准|標準)?(?:答案|选|選|答|정답|正解)${close}(?:[:：]\\s*)?(?=[A-Ha-hＡ-Ｈ①-⑨]))`,
  'iu'
)
const reasonLabel = new RegExp(
  `${open}(?:${reason})(?:\\s*[】］]${close}|${close}(?:[:：.\\-–—]+${close}|$))`,
  'iu'
)

const letter =
  '[A-LＡ-ＬА-За-зⒶ-Ⓛⓐ-ⓛa-lａ-ｈ①-⑩⑴-⑹❶-❻가-힣ㄱ-ㅂ1-9１-９۱-۹١-٩१-९甲乙丙丁戊أبجدهאבגדהアイウエオΑ-Ζα-ζक-ङক-ঙกขคงจฉ]'
const upper = '[A-LＡ-Ｌ①-⑩]'
/** *And* and *or*, of which some may be letters, too. */
export const joining =
  'and|AND|or|y|e|ed|o|ou|und|oder|et|en|i|a|oraz|či|nebo|și|si|és|och|og|ja|và|dan|ve|veya|и|й|і|та|или|και|그리고'
const between = `\\s*(?:[,，、;；&＆/+和与與及とや]|[와과](?=\\s)|و(?=\\s)|[)）]\\s*(?=[(（])|\\s+(?:${joining}|及|または)\\s+|[)）.]\\s*(?:[,，、;&]|and))\\s*`
const option =
  '(?:(?:la\\s+(?=[A-H])|گزینه|[Oo]ption|[Cc]hoice|[Oo]pci[oó]n|[Aa]lternativa|[Ll]etra|[Ll]etter|选项|答案)s?\\s*)?[(（\\[【]?\\s*'
/** Words by which a reason goes on behind the letters. */
const because =
  '(?:because|since|weil|porque|parce|потому|(?:is|are)\\s+(?:the\\s+)?(?:correct|right)|(?:ist|sind)\\s+(?:richtig|korrekt)|(?:es|son|é|são|est|sont|è|sono)\\s+(?:correct|corret|corrett|juste|exact)\\p{L}*|верн\\p{L}+|правильн\\p{L}+)(?![\\p{L}])'
/** The same words as labels, where they stand behind letters. */
const reasonWord =
  '(?:[Ee]xplanations?|EXPLANATION|[Rr]ationale|[Rr]eason|[Jj]ustification|[Ee]xplicaci[oó]n|[Ee]xplica[cç][aã]o|[Ee]xplication|Erklärung|Begründung|解析|分析|[讲講]解|解[释釋説]|해설|설명)'
const after = `(?:\\ufe0f?\\u20e3)?(?!(?<=\\d)\\s*[-–—]\\s*\\d)(?=\\s*$|\\s*</?[a-z][^<>\\n]{0,40}>|\\s*[.．。?？:：)）（\\]】【,，;；、*_✅✔★]|\\s+(?:[-–—(（★✅]|\\p{Extended_Pictographic})|\\s*\\n|\\s+${because}|\\s+${reasonWord}\\s*(?:[:：/]|\\n|$))`
/** *B, A hen lays eggs*: a word, and no second letter. */
const article = 'A\\s+(?!(?:and|or|is|are|both|because|since)\\b)\\p{L}'
const list = new RegExp(
  `^${option}(${letter}(?:${between}${option}${letter}(?![\\p{L}\\p{N}]))*)번?${after}(?!${between}(?!${article})${upper}(?![\\p{L}\\p{N}]))`,
  'u'
)
const numeral = '(?:i{1,3}|iv|vi{0,3}|IV|VI{1,3}|I{2,3})'
const numerals = new RegExp(
  `^${option}(${numeral}(?:${between}${numeral}(?![\\p{L}\\p{N}]))*)${after}`,
  'u'
)
const joined = new RegExp(`^${option}(${upper}{2,8}|[a-j]{2,5}|[①-⑩]{2,8})${after}`, 'u')
const spaced = new RegExp(`^(${upper}(?:\\s+${upper})+)${after}`, 'u')
/** Words open with a capital, or stand in a column of their own. */
const beforeWords = /^([B-H](?=\s+\p{Lu})|[A-H](?=[^\S\n]{2,}\S))/u

const shortLabel =
  /^[\s*_]*(?:(?:A|Ans|R)\s*[:：][\s*_]*(?=[1-9](?:\s*[,、&]\s*[1-9])*\s*(?:[.。]\s*)?$)|A(?:\s?\d{1,3}\s*[.)]|\s?\d{0,3}\s*[:：])[\s*_]*(?=[(（]?(?:[A-L](?:\s*[,、&]\s*[A-L])*|[a-l](?:\s*[,、&]\s*[a-l])*)[)）]?[\s.*_]*$))/u

/** A wide blank parts the label from what stands in one column with others: *正答　3*. */
const wideLabel =
  /^[\s*_【]{0,4}(?:正答|正解|解答|答え?)[*_】]{0,4}　\s{0,4}(?=[1-9１-９ア-カA-HＡ-Ｈ①-⑩](?:\s?[、，,]\s?[1-9１-９ア-カA-HＡ-Ｈ①-⑩]){0,7}[\s*_]{0,4}$)/u

/** *✅ B*, and nothing else. */
const tickedLetter = /^[\s*_]{0,4}(?:✅|✔\ufe0f?|☑\ufe0f?|👉)[\s*_]{0,4}(?=[A-H][\s*_.]{0,4}$)/u

const lettered = new RegExp(
  `${open}(?:${runIn})[*_】)]{0,4}\\s+[(（]?([A-H])[)）]?[*_\\s]*(?:[.]?\\s*$|[-–—:][-–—:*_\\s]*)`,
  'iu'
)

/** *B is correct because …*, *A and C are correct.*, *B (correct answer) - …*, not *B is correct that …*, which grants a point. */
const stated =
  /^[\s*_]{0,4}([A-H](?:\s*(?:,|&|\band\b)\s*[A-H]){0,7})[*_]{0,2}\s+(?:\(correct(?:\s+answer)?\)|(?:is|are)\s+(?:the\s+)?correct(?:\s+(?:answer|option|choice)s?)?)(?=\s*(?:[.,:;*–—-]|(?:because|as|since)\b|$))/iu

/** What the learner chose stands above what is right. */
const chosen =
  /^[\s*_]{0,4}(?:(?:your|my|student['’]s)\s+(?:answer|choice)|selected|chosen|(?:(?:first|my)\s+)?guess|(?:common\s+)?wrong(?:\s+answer)?|(?:meine|deine|ihre)\s+antwort|(?:ma|ta|votre)\s+r[eé]ponse|(?:mi|tu|su)\s+respuesta|(?:minha|sua)\s+resposta|(?:la\s+)?(?:mia|tua)\s+risposta|moja\s+odpowied[zź]|(?:мой|ваш)\s+ответ|[我你您]的?(?:答案|选择|選擇)|(?:私|自分|あなた)の(?:答え|解答|回答)|내\s?(?:답|정답|선택))(?![\p{L}\p{N}])[^:：\n]{0,20}[:：]/iu

/** The text begins with a label for the key; `letters` are what it names. */
export function keyOf(text: string): KeyText | undefined {
  const label =
    wideLabel.exec(text) ??
    answerLabel.exec(text) ??
    answerRunIn.exec(text) ??
    shortLabel.exec(text) ??
    tickedLetter.exec(text)
  if (!label) return statedKey(text)
  return {start: label[0].length, ...lettersAt(text, label[0].length)}
}

function statedKey(text: string): KeyText | undefined {
  const [{length}, named] = stated.exec(text) ?? ['']
  return named === undefined
    ? undefined
    : {start: 0, letters: split(named), end: length, isStated: true}
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

/** Letters of a key do not go on for longer; patterns would look ever further. */
const longestKey = 300

/** The letters at the start of a text that is known to be a key. */
export function lettersAt(text: string, from = 0): Pick<KeyText, 'letters' | 'end'> {
  const rest = text.slice(from)
  const blank = /^[\s*_]*/u.exec(rest)?.[0].length ?? 0
  const body = rest.slice(blank, blank + longestKey)
  const counted = numerals.exec(body)
  const numbers = counted?.[1]?.match(/[iv]+/giu) ?? []
  if (counted && numbers.some(({length}) => length > 1)) {
    return {letters: numbers, end: from + blank + counted[0].length}
  }
  const match = joined.exec(body) ?? spaced.exec(body) ?? list.exec(body) ?? beforeWords.exec(body)
  const found = match?.[1]
  if (!match || found === undefined || isOfNone.test(found)) return {letters: [], end: from}
  return {letters: split(found), end: from + blank + match[0].length}
}

/** A number, or the keys of several questions: no question has the same letter twice. */
const isOfNone = /^I{2,3}$|^[A-Z]*([A-Z])[A-Z]*\1[A-Z]*$/

/** Letters behind a label, or by themselves; small ones may be words. */
export function namedLetters(text: string): string[] {
  const labelled = keyOf(text)?.letters
  if (labelled) return labelled
  return lettersAt(text).letters.filter((letter) => letter !== letter.toLowerCase())
}

const wordBetween = new RegExp(`(?<=[^\\s,，、;；])\\s+(?:${joining})\\s+(?=\\S)`, 'gu')

function split(found: string): string[] {
  const parts = found
    // *B e C*: a word, though letters may be called so.
    .replace(wordBetween, ' ')
    .replace(
      /(?:option|choice|opci[oó]n|alternativa|letra|letter|选项|答案)s?|\b(?:and|und|et|or)\b|그리고|または/giu,
      ' '
    )
    .split(/[\s,，、;；&＆/+和与與及とや와과و()（）[\]【】.]+/u)
    .filter((part) => part !== '')
  const [first = '', ...others] = new Set(parts.flatMap((part) => [...part]))
  // Numbers behind a letter are the words of its option: *B, 1, 6, 11*.
  return [first, ...others.filter((letter) => isDigit(letter) === isDigit(first))]
}

function isDigit(letter: string): boolean {
  return letter >= '1' && letter <= '9'
}

/** How much of a text is a label for an explanation: *Explanation:*; 0 when it has none. */
export function reasonLength(text: string): number {
  return reasonLabel.exec(text)?.[0].length ?? 0
}

/** A letter at the very end, behind a colon: *the answer is the fourth choice: D*. */
export function letterAtEnd(text: string): string | undefined {
  return /[:：]\s*([A-HＡ-Ｈ①-⑧])\s*(?:[.。)）]\s*)?$/u.exec(text)?.[1]
}
