/** Short blocks around a stem that say what it is, not what it asks. */
import {caseless} from '../../../caseless.ts'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {answerWords, manyAnswers} from '../../asks/answer-words.ts'
import {digit} from '../../asks/digits.ts'
import {numberOf} from '../../asks/number-mark.ts'
import {numberSign, oneQuestion, questionNouns} from '../../asks/question-nouns.ts'
import {taskWords} from '../../asks/task-nouns.ts'

/** Characters of a title that only counts. */
const longestLabel = 80

const optionsTitle = caseless(
  /^[^\p{L}\p{N}]*(?:(?:the|show|see|view)\s+){0,2}(?:answer\s+)?(?:options?|choices?|answerlist|选项|選項|選択肢(?:を(?:見る|表示))?|선택지|보기|alternativas|opciones|opções|opzioni|antwortmöglichkeiten|варианты(?:\s+ответов?)?|варіанти(?:\s+відповідей)?|възможни\s+отговори|жауап\s+нұсқалары|opties|antwoordmogelijkheden|(?:svars?)?alternativ(?:er)?|svarmuligheder|(?:vastaus)?vaihtoehdot|možnosti(?:\s+odpovědí)?|válaszlehetőségek|variante(?:\s+de\s+răspuns)?|seçenekler|şıklar|pilihan(?:\s+jawa[bp]an)?|επιλογές|विकल्प|বিকল্প|தேர்வுகள்|விருப்பங்கள்|ตัวเลือก|گزینه\u200c?ها|אפשרויות|các lựa chọn|الخيارات)[^\p{L}\p{N}]*$/u
)
const labelOnly = caseless(
  `^[^\\p{L}\\p{N}$€£^]*(?:\\d{1,4}[.)]\\s+(?=\\p{L}))?(?:(?:new|nova|nueva|sample|practice|exam|test|review|example|bonus|extra|mock)\\s+)?(?:q|puzzle|quiz|item|${questionNouns}|${taskWords})?\\s*(?:${numberSign}\\s*:?)?\\s*(${digit}{1,5}(?:[.\\-–]\\d{1,3}(?![.\\-–\\d])|[a-h](?![\\p{L}\\p{N}]))?)(?:\\s*(?:of|/)\\s*\\d{1,5})?\\s*[^\\p{L}\\p{N}]*$`
)

/** What a count is worth, or how hard it is, behind it: *(2 points)*, *[Easy]*, *- Topic 1*. */
const points =
  '\\d{1,3}\\s?(?:points?|pts?\\.?|marks?|punkte?|puntos?|pontos?|балл(?:а|ов)?|分|점|点)(?:\\s*[-–—,，]\\s*[^()（）]{1,30})?'
const pointsOnly = caseless(
  `^[^\\p{L}\\p{N}]*(?:\\d{1,3}(?:\\.\\d+)?\\s*/\\s*)?${points}[^\\p{L}\\p{N}]*$`
)
const hardness =
  '(?:very )?(?:easy|medium|moderate|hard|difficult|basic|beginner|intermediate|advanced)|f[áa]cil|m[ée]dio|dif[íi]cil|leicht|mittel|schwer|최?[상중하]|[易中难難]|k[1-6]'
const named =
  '(?:difficulty|level|dificultad|dificuldade|n[íi]vel|schwierigkeit(?:sgrad)?|сложность|zorluk|난이도|유형|难度|難易度|難度)\\s*[:：][^()[\\]（）【】]{1,30}'
const worth = `[([（【](?:${points}|${hardness}|${named}|bonus|optional)[)\\]）】]`
const remark = new RegExp(
  `${worth}\\s*$|(?:\\s-\\s|\\s?\\(?)topic\\s\\d{1,3}\\)?$|\\s[-–—]\\s(?:statement|question|prompt|task|données?|énoncé|enunciado|aufgabenstellung|условие|题目|問題)$|:\\s(?:correct|incorrect|skipped|unattempted|unanswered)$`,
  'iu'
)
const opening = new RegExp(`^\\s*${worth}\\s*(?:[:：]|\\.(?=\\s)|[-–—](?=\\s)|$)\\s*`, 'iu')
/** Most titles end in no sign that a remark ends in. */
const remarkEnd = /[)\]）】\s\ddt]/i
const dashed = /\s[-–—]\s/u

const instruction =
  /^\W*(?:\(.*\)|(?:(?:choose|select|pick|escolha|selecione|assinale|marque|elij[ae]|elige|seleccione|escoge|choisissez|sélectionnez|wählen|scegli)\b|выберите|请选择|選択).*)\W*$/iu

/** The number of a title that only counts: *Question 12*, *Question 3 (2 points)*. */
export function countIn(text: string): number | undefined {
  const match = text.length <= longestLabel ? labelOnly.exec(titleWithoutRemark(text)) : null
  return match && !month.test(match[1] ?? '') ? numberOf(match[1] ?? '') : undefined
}

/** When an exam was held: *2024-06*. */
const month = /^(?:19|20)\d\d[.\-–](?:0?[1-9]|1[0-2])$/u

const coded = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${questionNouns})[\\s:#]+(?=\\S*\\d)(\\p{L}[\\p{L}\\d]*(?:[-._/][\\p{L}\\d]+){0,3})[^\\p{L}\\p{N}]*$`,
  'iu'
)

const lone = caseless(`^[^\\p{L}\\p{N}]*(?:the\\s+)?(?:${oneQuestion})[^\\p{L}\\p{N}]*$`)

/** A title that names a question by what tells it from others, or calls one so, and says no more: *Question NAV-012*, *Question*. */
export function namesQuestion(text: string): boolean {
  if (text.length <= longestLabel && lone.test(text)) return true
  const code = text.length <= longestLabel ? coded.exec(text)?.[1] : undefined
  return code !== undefined && code === code.toUpperCase()
}

/** A title of a question without what it is worth or where it was: *Question 3 - Topic 1*. */
export function titleWithoutRemark(title: string): string {
  if (title.length > longestLabel) return title
  const mayEndInRemark = remarkEnd.test(title.at(-1) ?? '') || dashed.test(title)
  return mayEndInRemark ? title.replace(remark, '') : title
}

/** Characters of such a remark that a title begins with, behind its number: *(Easy): Halyards*. */
export function remarkLength(text: string): number {
  return opening.exec(text.slice(0, longestLabel))?.[0].length ?? 0
}

/** A title over the options: *Options:*. */
export function isOptionsTitle(node: Content): boolean {
  if (node.type !== 'heading' && node.type !== 'paragraph') return false
  return saysOptions(toString(node))
}

export function saysOptions(text: string): boolean {
  return text.length <= longestLabel && optionsTitle.test(text)
}

/** The text only says what a question is worth: *1 point*, *1 / 1 point*. */
export function saysPoints(text: string): boolean {
  return text.length <= longestLabel && pointsOnly.test(text)
}

const answersTitle = caseless(
  `^[^\\p{L}\\p{N}]*(?:possible\\s+)?(?:${manyAnswers}|jawaban|답변)(?:\\s+possibles?)?[^\\p{L}\\p{N}]*$`
)

/** A title that may be over options, or over the answers to questions. */
export function mayTitleOptions(text: string): boolean {
  return text.length <= longestLabel && answersTitle.test(text)
}

const answerTitle = caseless(`^[^\\p{L}\\p{N}]*(?:${answerWords})[^\\p{L}\\p{N}]*$`)

/** A label of an answer, be it of one, that may be over boxes to tick. */
export function labelsAnswer(text: string): boolean {
  return text.length <= longestLabel && answerTitle.test(text)
}

/** The text only says how many to choose, so it goes with what stands before. */
export function isInstruction(text: string): boolean {
  return text.length <= longestLabel && instruction.test(text)
}

/** The text of a paragraph, of Markdown or HTML. */
export function proseOf(node: Content): string | undefined {
  if (node.type === 'paragraph') return toString(node)
  if (node.type !== 'html') return undefined
  const text = node.value.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/gu, ' ').trim()
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined
}
