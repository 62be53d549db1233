/** The labels of questions and answers: `Q:` `Question 3.` `问：` `A:` `Ans:` `Ответ:` `C:` `E:` `Tags:`. */
import {type Caseless, caseless} from '../../caseless.ts'
import {remembered} from '../../remembered.ts'
import {answeredLabelOf} from './label-behind.ts'
import {countedLabelOf} from './label-counted.ts'
import {enclosedAnswer, enclosedQuestion} from './label-enclosed.ts'
import {asksOn, followUps, isFollowUp} from './label-follow-ups.ts'
import {arePartners, isExample, solutions} from './label-partners.ts'
import {answerWords} from '../asks/answer-words.ts'
import type {TextLine} from './label-lines.ts'
import {digit} from '../asks/digits.ts'
import {remarkLength} from '../choice/stem/stem-titles.ts'
import {explanationWords} from '../asks/explanation-words.ts'
import {numberOf} from '../asks/number-mark.ts'
import {numberSign, questionNouns} from '../asks/question-nouns.ts'
import {taskNouns} from '../asks/task-nouns.ts'

/** What a label announces. */
export type LabelKind = 'question' | 'cloze' | 'answer' | 'rationale' | 'hint' | 'tags'

export interface Label {
  kind: LabelKind
  /** The word itself, in lower case. */
  word: string
  /** The sign that ends it; a dash only where the answer has one, too: `Q - …`. */
  sign: ':' | '.' | '-' | ''
  /** Characters it takes, blanks around it included. */
  length: number
  /** The question is asked the other way round, too. */
  isBothWays?: boolean
  /** It stands in brackets. */
  isEnclosed?: boolean
  /** What it counts. */
  number?: number
  /** It answers the question of its number, which stands above the one right above it. */
  isCrossed?: boolean
}

/** A question that is numbered, whatever it is called. */
export const counted: Label = {kind: 'question', word: 'problem', sign: ':', length: 0}

const questions = `front|vorderseite|qs?|qn|ques?|${questionNouns}|tanya|hỏi|提问|面试题|面試題|문`

/** Initials that say *question* only where their answer's initial follows. */
const initials = 'p|f|d|t|s|h|k|v|î|в|п|с|ε|س|ש|கே|ถาม|front|term|vorderseite|anverso|面试官'

/** What kind of answer it is, before or behind the word: *Expected answer*, *Réponse attendue*. */
const kinds = [
  '(?:correct|right|best|short|brief|quick|long|full|detailed|sample|example|model|ideal|key|reference|suggested|expected|possible|simple|professional|standard|spoken|star|my|your)\\s+answers?|(?:space|room) for (?:your |the )?answers?|answer (?:summary|outline|sketch)',
  '(?:votre|ta) réponse|(?:deine|ihre) antwort|r[eé]ponses?\\s+(?:attendue|correcte|mod[eè]le|type|courte)s?|muster(?:antwort|l[oö]sung)(?:en)?|(?:erwartete|richtige|kurze)\\s+antwort',
  'respuestas?\\s+(?:correcta|esperada|sugerida|corta|modelo)s?|respostas?\\s+(?:correta|esperada|sugerida|curta|modelo)s?|(?:tu|su|sua|tua) resp(?:uesta|osta)|esp(?:acio|aço) para (?:(?:la|a|tu|su|sua) )?resp(?:uesta|osta)|risposta\\s+(?:corretta|attesa|breve|modello)',
  '(?:правильный|ожидаемый|краткий|примерный|ваш|твой)\\s+ответ|参考答案|參考答案|标准答案|模範解答|解答例|回答例|你的答案|あなたの回答|모범\\s?답안|예상\\s?답변'
].join('|')

const own = `a|answer guide|correct|${kinds}|reply|response|đáp|r|s|d|v|o|о|в|ж|α|c|đ|j|ج|ת|उ|উ|ப|ตอบ|候选人|应聘者|求职者|面试者|我|(?:相关|涉及)知识点|相关资料|back|definition|rückseite|reverso|solution|solución|lösung`
const answers = `${own}|${answerWords}|${solutions.join('|')}`

const rationales = `e|s|explain|reason|why|notes?|comment|remarks?|context|${explanationWords}`

const hints =
  'hints?|tip|提示|ヒント|힌트|hinweis|pista|dica|indice|suggerimento|подсказка|підказка|ledtråd|vihje|wskazówka|nápověda|segítség|indiciu|[iİ]pucu|petunjuk|gợi ý|кеңес|υπόδειξη|संकेत|ইঙ্গিত|குறிப்பு|คำใบ้|רמז|تلميح|راهنمایی'
const tags = 'tags?|标签|標籤|タグ|태그'

/** Bullets, emoji and emphasis that dress a line. */
const open = '^(?:[\\s*_>•·]|(?![©®™])\\p{Extended_Pictographic}|\\ufe0f|\\u200d)*'
const count = `(?:\\s*(?:${numberSign}\\s*)?(?:[-.]\\s*)?(${digit}{1,4}(?:\\.\\d{1,3}(?!\\.?\\d)|[a-h](?![\\p{L}\\p{N}]))?)(?:\\s*[a-z])?)?`
const colon = '(?!\\s+::\\s)\\s*[:：](?![a-z0-9_+]+:)(?:\\s*[-–—]+(?=\\s))?\\s*'
const point = '\\s*[.)．、](?=\\s|$|[^\\p{P}\\s\\p{N}A-Za-z]|[(（]\\d|[A-Za-z]{2}|[AI]\\s)\\s*'

const dash = '\\s+[-–—]\\s+'

/** What stands in brackets before the sign stays with the text: *Question 4 (hard): …*. */
const remark = '\\s*[(（][^()（）]{1,40}[)）][\\s*_]*[:：.]'

const labelled = (names: string): Caseless =>
  caseless(`${open}(${names})${count}(?:(${colon})|(${point})|(${dash})|(?=\\s*$)|(?=${remark}))`)

/** A label that nothing but strong importance tells from what it announces. */
const strong = (names: string): Caseless => caseless(`${open}(${names})${count}\\s*$`)

const question = labelled(`${questions}|${followUps}`)
const strongQuestion = strong(questions)
const strongAnswer = strong(answers)
const initial = labelled([initials, ...taskNouns].join('|'))
const answer = labelled(answers)
const rationale = labelled(rationales)
const output = labelled('outputs?|salida|saída|sortie|ausgabe|вывод|输出|輸出|出力|출력')
const hint = labelled(hints)
const tag = labelled(tags)
const cloze = new RegExp(`${open}C\\s*[:：]\\s*`, 'u')
/** What a guitar plays: *C: [Am] [F]*. */
const chords =
  /^\W*C\s*:(?:\s*\[[A-H][b#♭♯]?(?:m|maj|min|dim|aug|sus|add)?\d{0,2}(?:\/[A-H][b#]?)?\])+[\s|]*$/u
const bothWays = new RegExp(`${open}Q\\s*[/&+]?\\s*A\\s*[:：]\\s*`, 'u')

/** What no label of a question begins with: most texts do. */
const isWord = /^(?:[abehlmnruwxyz]|g(?!aldera)|j(?!autājum)|t(?!anya)|i(?!ntreb))(?!ỏi)/i

/** What a label is told by. */
type Opening = Pick<TextLine, 'text' | 'hasGap' | 'strong'>

/** The label of a question or a cloze that a line opens with. */
export function questionLabelOf(line: Opening): Label | undefined {
  const own = isWord.test(line.text) ? undefined : readQuestionLabel(line)
  return own ?? answeredLabelOf(line.text)
}

const readQuestionLabel = remembered(questionLabelIn)

function questionLabelIn({text, hasGap, strong}: Opening): Label | undefined {
  const both = bothWays.exec(text)
  if (both) return {...labelFrom('question', both), word: 'q', sign: ':', isBothWays: true}
  const gap = cloze.exec(text)
  if (gap && (gap[0].length === text.length || hasGap) && !chords.test(text)) {
    return {kind: 'cloze', word: 'c', sign: ':', length: gap[0].length}
  }
  const enclosed = enclosedQuestion(text)
  if (enclosed) return enclosed
  const match = question.exec(text)
  if (!match) return countedLabelOf(text) ?? strongLabelOf('question', strongQuestion, text, strong)
  if (isName(match, text)) return undefined
  const label = withWorth(labelFrom('question', match), text)
  if (isFollowUp(label.word) && (label.sign !== ':' || !asksOn(text.slice(label.length)))) {
    return undefined
  }
  const isNumbered = match[2] !== undefined
  const isLetter = label.word === 'q'
  if (label.sign === '.' && !isNumbered && !isLetter) return undefined
  const isOpen = !isSigned(label) && !(label.sign === '-' && isLetter)
  // *__Question__* on a line of its own stands over what is asked.
  const isTitle = strong > 0 && label.length === text.length && label.word.length > 2
  return isOpen && !isNumbered && !isTitle ? undefined : label
}

/** *Question 3 (2 points): …*: what a question is worth belongs to its label. */
function withWorth(label: Label, text: string): Label {
  if (label.sign !== '' || label.number === undefined || !/[(（[【]/u.test(text)) return label
  const worth = remarkLength(text.slice(label.length))
  return worth > 0 ? {...label, sign: ':', length: label.length + worth} : label
}

/** `**Question** What …`: strong importance alone ends the label. */
function strongLabelOf(
  kind: LabelKind,
  pattern: Caseless,
  text: string,
  length: number
): Label | undefined {
  // A sentence that goes on has no label: *__Question__ marks go inside the quotes.*
  if (length === 0 || !/^\s*[^\p{Ll}\p{N}\s]/u.test(text.slice(length))) return undefined
  const match = pattern.exec(text.slice(0, length))
  return match && !/^\W*que\W*$/iu.test(match[0]) ? labelFrom(kind, match) : undefined
}

/** The same of an answer. */
export function strongAnswerLabelOf({text, strong}: Opening): Label | undefined {
  return strongLabelOf('answer', strongAnswer, text, strong)
}

/** A label that means *question* only where its answer is labelled, too: `P:` before `R:`. */
export function initialLabelOf(text: string): Label | undefined {
  const match = initial.exec(text)
  const label = match && withWorth(labelFrom('question', match), text)
  if (label && taskNouns.includes(label.word)) {
    // A problem is what somebody has, too, and tells of.
    const isSet = label.sign === ':' && !label.word.startsWith('probl')
    if (!match[2]) return isSet ? label : undefined
    return isSigned(label) || label.length === text.length ? label : undefined
  }
  return label?.sign === ':' ? label : undefined
}

/** The label that opens a line below the question `asked`. */
export function answerLabelOf(text: string, asked: Label): Label | undefined {
  const enclosed = enclosedAnswer(text, asked)
  if (enclosed) return enclosed
  const match = answer.exec(text)
  if (!match || isName(match, text)) return undefined
  const label = withoutNumber(labelFrom('answer', match), match[0], text)
  const {word, sign} = label
  if (!arePartners(asked.word, word)) return undefined
  if (sign === ':') return label
  const isWhole = match[2] !== undefined && match[0].length === text.length
  if (word === 'a' && asked.word === 'q' && isWhole) return label
  if (word.length === 1 && /[a-zо]/u.test(word)) {
    return /[.-]/.test(sign) && asked.sign === sign && asked.word ? label : undefined
  }
  // *Ans.* is short for the word, and begins no sentence.
  const isOther = sign === '.' && match[2] === undefined && asked.sign === ':' && word !== 'ans'
  return isOther ? undefined : label
}

/** *Q.js* is a name, and *Q.What* a label right before its text. */
function isName([label]: RegExpExecArray, text: string): boolean {
  return /[.)]$/u.test(label) && /^[a-z]/u.test(text.slice(label.length, label.length + 1))
}

/** *Solution. 4*, *Answer. 200 N.*: the number at the end of the line is the answer, and counts none. */
function withoutNumber(label: Label, text: string, line: string): Label {
  const mayBe = label.sign === '' || (label.sign === '.' && text.length === line.length)
  const point = mayBe ? text.search(/\.\s+\d/u) : -1
  const isPointed = point > 0 && text.slice(0, point).toLowerCase().endsWith(label.word)
  if (!isPointed) return label
  const {kind, word} = label
  return {kind, word, sign: '.', length: point + 1}
}

/** What code prints, which answers a question that shows nothing else. */
export function outputLabelOf(text: string): Label | undefined {
  const match = output.exec(text)
  const label = match && labelFrom('answer', match)
  return label?.sign === ':' ? label : undefined
}

/** The label of what follows an answer. */
export function afterLabelOf(text: string): Label | undefined {
  for (const [kind, pattern] of [
    ['tags', tag],
    ['hint', hint],
    ['rationale', rationale]
  ] as const) {
    const match = pattern.exec(text)
    const label = match && labelFrom(kind, match)
    if (label?.sign === ':') return label
  }
  return undefined
}

/** The label is one of what follows an answer. */
export function followsAnswer({kind}: Label): boolean {
  return kind === 'hint' || kind === 'tags' || kind === 'rationale'
}

function labelFrom(kind: LabelKind, match: RegExpExecArray): Label {
  const sign = match[3] ? ':' : match[4] ? '.' : match[5] ? '-' : ''
  const word = (match[1] ?? '').toLowerCase()
  return {kind, word, sign, length: match[0].length, ...(match[2] && {number: numberOf(match[2])})}
}

/** Its sign stands for nothing else, as a dash may. */
export function isSigned({sign}: Pick<Label, 'sign'>): boolean {
  return sign === ':' || sign === '.'
}

/** Whether a question of this label is one only with an answer. */
export function needsAnswer({word, sign}: Label): boolean {
  return !isSigned({sign}) || isExample(word) || initialLabelOf(`${word} 1:`) !== undefined
}
