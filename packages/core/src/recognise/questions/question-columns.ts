/** What the columns of a table of questions hold, going by their heads, in any language. */
import type {Table, TableRow} from 'mdast'
import {toString} from '../../to-string.ts'
import {answerWords} from '../asks/answer-words.ts'
import {explanationWords} from '../asks/explanation-words.ts'
import {manyQuestions, questionNouns} from '../asks/question-nouns.ts'

export type Column = 'number' | 'question' | 'options' | 'answer' | 'reason'

export interface Columns {
  at: Partial<Record<Column, number>>
  options: Array<{name: string; at: number}>
  /** Of what kind a question is, how hard, and of which part. */
  tags: number[]
  /** What else is said of a question, behind it: what to look for, what to ask next. */
  remarks: number[]
}

const numberHead =
  /^(?:#|no\.?|nr\.?|id|q#?|number|stt|题号|題號|序号|編號|编号|番号|번호|№|р\/с|рет|ردیف|شماره|رقم|الرقم|क्रमांक|क्र\.|ক্রম|எண்|ลำดับ|ข้อ(?:ที่)?)?$/iu

const heads: ReadonlyArray<readonly [Column, RegExp]> = [
  ['number', numberHead],
  [
    'question',
    new RegExp(
      `^(?:${questionNouns}|${manyQuestions}|stem|prompt|cues?|questions?\\s*\/\\s*cues?|cues?\\s*\/\\s*questions?|vorderseite|题干|面试题|面試題|statements?|aussagen?|afirmaci(?:ón|ones)|afirmaç(?:ão|ões)|affirmations?|affermazion[ei]|утверждени[ея]|pernyataan|陈述|命题|진술)$`,
      'iu'
    )
  ],
  [
    'options',
    /^(?:answer\s+)?(?:options|choices)$|^(?:选项|選項|選択肢|보기|선택지|opciones|opções|alternativas|варианты(?:\s+ответов)?)$/iu
  ],
  [
    'answer',
    new RegExp(
      `^(?:(?:correct|right|short|quick|brief|key|sample|model|example|suggested|正确|參考|参考)\\s*)?(?:${answerWords}|answers? key points|ans\\.|key|option|choice|responses?|rückseite)$|^(?:correct|right)$|^key points?$`,
      'iu'
    )
  ],
  [
    'reason',
    new RegExp(
      `^(?:notes?|comments?|(?:brief )?(?:rationale|reason)|why|sources?|references?|${explanationWords})$`,
      'iu'
    )
  ]
]

const tag =
  /^(?:tags?|topics?|categor(?:y|ies)|domains?|sections?|chapters?|levels?|difficulty|types?|loại|dạng|mức độ|độ khó|chủ đề|konu|seviye|zorluk|kategori|topik|tingkat|thèmes?|niveau|difficulté|temas?|nivel|dificultad|categoría|nível|dificuldade|categoria|argomento|livello|difficoltà|temat|poziom|kategoria|thema|schwierigkeit|тема|уровень|сложность|категория|рівень|складність|类型|题型|分类|难度|知识点|标签|章节|カテゴリ|難易度|分野|분류|난이도|주제|유형)$/iu

const optionHead = /^(?:(?:option|choice|选项|選項|보기)\s*)?([A-Ha-h])$/iu

/** The head of a column that counts. */
export function isNumberHead(text: string): boolean {
  return numberHead.test(text) || /^(?:questions?|q)$/iu.test(text)
}

/** *Q* beside *A*, and no other letter. */
const initials = new Map([
  ['Q', 'Question'],
  ['A', 'Answer']
])

/** The columns of a table that has one for questions and no other than these; below a title that announces them, remarks may stand behind it. */
export function columnsOf(table: Table, isAnnounced = false): Columns | undefined {
  const [head] = table.children
  if (!head || table.children.length < 2) return undefined
  const columns: Columns = {at: {}, options: [], tags: [], remarks: []}
  const isShort = toString(head).trim() === 'QA' || toString(head).trim() === '#QA'
  for (const [at, cell] of head.children.entries()) {
    const title = toString(cell).trim()
    const text = isShort ? (initials.get(title) ?? title) : title
    const name = optionHead.exec(text)?.[1]
    const [kind] = heads.find(([, pattern]) => pattern.test(text)) ?? []
    if (name !== undefined) columns.options.push({name, at})
    else if (tag.test(text)) columns.tags.push(at)
    else if (kind && mayHold(kind, columns)) columns.at[kind] = at
    else if (isAnnounced && isRemark(text, at, columns)) columns.remarks.push(at)
    else return undefined
  }
  return columns.at.question === undefined ? undefined : withNotes(columns, head)
}

/** There is none yet; remarks are reasons already. */
function mayHold(kind: Column, {at, remarks}: Columns): boolean {
  return at[kind] === undefined && (kind !== 'reason' || remarks.length === 0)
}

/** Side by side behind the question; who asks it and what was decided is no remark on it. */
function isRemark(text: string, at: number, {at: {question, reason}, remarks}: Columns): boolean {
  if (question === undefined || reason !== undefined || !text || work.test(text)) return false
  const isBeside = remarks.length === 0 || remarks.at(-1) === at - 1
  return isBeside && remarks.length < mostRemarks
}

const mostRemarks = 2

const work =
  /^(?:status|state|owner|assignee|due|date|deadline|priority|decision|who|done|votes?|count|score|link|url|file|状态|负责人|ответственный|статус|estado|responsable?|prioridad)(?!\p{L})/iu

/** Notes answer a cue, and give a reason beside an answer only. */
function withNotes(columns: Columns, {children}: TableRow): Columns {
  const {question = 0, answer, reason, ...others} = columns.at
  const head = children[question]
  const isCue =
    head !== undefined &&
    /^(?:questions?\s*\/\s*)?cues?(?:\s*\/\s*questions?)?$/iu.test(toString(head).trim())
  if (!isCue || answer !== undefined || reason === undefined) return columns
  return {...columns, at: {...others, question, answer: reason}}
}
