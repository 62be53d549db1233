/** Makes questions of labelled parts. */
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import type {Point, Position} from 'unist'
import type {Aside, Content} from '../../ast.ts'
import type {Draft} from '../../dialects/dialect.ts'
import {asksBy} from '../asks/asks.ts'
import {asksOfCode} from '../asks/asks-of-code.ts'
import {leavesGap} from '../asks/leaves-gap.ts'
import {isChrome} from '../chrome.ts'
import {clozesIn} from '../card/cloze-content.ts'
import {
  answerFrom,
  asideFrom,
  promptFrom,
  type QuestionDraft,
  questionFrom,
  rationaleFrom
} from '../draft.ts'
import {hintFrom} from '../hint-from.ts'
import {unfolded} from './label-folds.ts'
import type {Part} from './label-parts.ts'
import {leavesBlank} from '../text/leaves-blank.ts'
import {positionOf, span} from '../text/place.ts'
import {withoutArrow} from '../text/without-arrow.ts'
import {addAll} from '../../add-all.ts'

/** The parts of one question; the first of them asks. */
export interface Labelled {
  asked: Part
  rest: Part[]
  /** Below them, the answers to questions further above. */
  crossed: Part[]
}

/** Groups the parts of a run by question. */
export function labelledIn(parts: readonly Part[]): Labelled[] {
  const all: Labelled[] = []
  for (const part of parts) {
    const {kind} = part.label
    if (kind === 'question' || kind === 'cloze') all.push({asked: part, rest: [], crossed: []})
    else {
      const {rest, crossed} = all.at(-1) ?? {rest: [], crossed: []}
      const isCrossed = crossed.length > 0 || part.label.isCrossed === true
      ;(isCrossed ? crossed : rest).push(part)
    }
  }
  return all
}

/** The question, and what stands behind it without being part of it. */
export function entriesFrom(
  {asked, rest: read}: Labelled,
  source: string,
  isSpoken = false
): Draft[] {
  const all = read.flatMap((part) => unfolded(part, source)).map(withoutLoss)
  const asides = [...remarksOf(asked), ...trailingChrome(all.at(-1) ?? asked)]
  // Nothing is left of what no label calls an answer.
  const rest = all.filter(({label, children}) => label.word !== '' || children.length > 0)
  const holders = holdersOf(asked, withCode(asked, rest))
  const [prompt, ...others] = holders
  if (!prompt || prompt.children.length === 0 || saysHowMany(prompt, rest)) {
    const content = [asked, ...rest].flatMap(({children}) => children)
    return [asideFrom(content, span(asked, rest.at(-1) ?? asked)), ...asides]
  }
  const gaps =
    asked.label.kind === 'cloze' ? clozesIn(prompt.children, 'brackets', source) : undefined
  const answer = others.filter(({kind}) => kind === 'answer')
  const reasons = others.filter(({kind}) => kind === 'rationale')
  const children: QuestionDraft['children'] = [
    promptFrom(gaps ?? prompt.children, prompt.position),
    ...joined(answer).map(({children, position}) =>
      answerFrom(withoutArrow(children, source), position)
    ),
    ...joined(reasons).map(({children, position}) => rationaleFrom(children, position))
  ]
  const form = gaps ? 'cloze' : 'open'
  const confidence = gaps
    ? 0.95
    : isSpoken
      ? sureOfSpeech
      : confidenceOf(asked, rest, answer.length > 0)
  const question = questionFrom({form, confidence}, children)
  return [{...question, ...fieldsOf(asked, rest)}, ...asides]
}

/** *Questions: 57*: a number alone, which no label answers. */
function saysHowMany({children}: Holder, rest: readonly Part[]): boolean {
  const [only, ...others] = children
  if (only?.type !== 'paragraph' || others.length > 0) return false
  const isAnswered = rest.some(({label: {kind, word}}) => kind === 'answer' && word !== '')
  return !isAnswered && /^\s*\d{1,4}\+?\s*$/u.test(toString(only))
}

/** Code below a question about code is part of it, unless it is labelled as its answer. */
function withCode(asked: Part, rest: readonly Part[]): readonly Part[] {
  const [code, ...others] = rest
  if (code?.label.kind !== 'answer' || code.label.word || others.length > 0) return rest
  if (!code.children.every(({type}) => type === 'code')) return rest
  if (!asksOfCode(textOfAll(asked.children))) return rest
  addAll(asked.children, code.children)
  asked.position = span(asked, code)
  return []
}

/** A hint is text; one that shows more says why. */
function withoutLoss(part: Part): Part {
  const isText = part.label.kind !== 'hint' || hintFrom(part.children) !== undefined
  return isText ? part : {...part, label: {...part.label, kind: 'rationale'}}
}

/** The reader is to write the answer. */
function areLeftBlank([only, ...others]: readonly Content[]): boolean {
  return others.length === 0 && only?.type === 'paragraph' && leavesBlank(toString(only))
}

interface Holder {
  kind: 'prompt' | 'answer' | 'rationale'
  children: Content[]
  position: Position
}

/** The parts that hold content; a part that holds none, or goes to a field, is a mark in the one before. */
function holdersOf(asked: Part, rest: readonly Part[]): Holder[] {
  const holders: Holder[] = [{...asked, kind: 'prompt'}]
  for (const {label, children, position} of rest) {
    const isContent = label.kind === 'answer' || label.kind === 'rationale'
    const last = holders.at(-1)
    if (isContent && children.length > 0 && !areLeftBlank(children)) {
      holders.push({kind: label.kind === 'answer' ? 'answer' : 'rationale', children, position})
    } else if (last) last.position = {start: last.position.start, end: position.end}
  }
  return holders
}

function joined(holders: readonly Holder[]): Holder[] {
  const [first] = holders
  const last = holders.at(-1)
  if (!first || !last) return []
  return [
    {
      ...first,
      children: holders.flatMap(({children}) => children),
      position: span(first, last)
    }
  ]
}

/** Takes comments and links to the top off the end of a part. */
function trailingChrome(part: Part): Aside[] {
  const asides: Aside[] = []
  for (let last = part.children.at(-1); last && isChrome(last); last = part.children.at(-1)) {
    part.children.pop()
    asides.unshift(asideFrom([last], positionOf(last)))
  }
  const before: Point = part.children.at(-1)?.position?.end ?? part.labelEnd
  if (asides.length > 0) part.position = {start: part.position.start, end: before}
  return asides
}

/** How hard it is, and who asks it: *__Difficulty:__ easy*. */
const remark =
  /^\W*(?:difficulty|level|frequency|importance|asked (?:at|by|in)|compan(?:y|ies)|category|topics?|难度|難易度|난이도|сложность|dificultad|dificuldade|schwierigkeit)\s?[:：]/iu

/** Takes remarks below what is asked out of it. */
function remarksOf(asked: Part): Aside[] {
  const [first, ...below] = asked.children
  const remarks = below.filter(isRemark)
  if (!first || remarks.length === 0) return []
  asked.children = [first, ...below.filter((node) => !isRemark(node))]
  const last = asked.children.at(-1) ?? first
  asked.position = {start: asked.position.start, end: positionOf(last).end}
  return remarks.map((node) => asideFrom([node], positionOf(node)))
}

function isRemark(node: Content): boolean {
  return node.type === 'paragraph' && remark.test(toString(node).slice(0, 40))
}

/** Who speaks, and what is counted, has letters such as those of labels. */
const sureOfSpeech = 0.45

function confidenceOf(asked: Part, rest: readonly Part[], isAnswered: boolean): number {
  const text = textOfAll(asked.children)
  const asks = asksBy(text)
  const isLabelled = rest.some(({label}) => label.kind === 'answer' && label.word !== '')
  if (isLabelled) return isAnswered ? 0.95 : 0.85
  if (isAnswered) return asks >= 0.7 ? 0.9 : 0.7
  return asks >= 0.7 ? 0.85 : asks >= 0.5 || leavesGap(text) ? 0.7 : 0.45
}

/** What tags, a hint and `QA:` say. */
function fieldsOf(
  {label}: Part,
  rest: readonly Part[]
): Partial<Pick<QuestionDraft, 'tags' | 'hint'>> {
  const said = (kind: 'tags' | 'hint'): Content[] =>
    rest.filter((part) => part.label.kind === kind).flatMap(({children}) => children)
  const tags = said('tags').flatMap((node) =>
    toString(node)
      .split(/[\s,，、;#]+/u)
      .filter(Boolean)
  )
  if (label.isBothWays) tags.push('reversed')
  const hint = hintFrom(said('hint'))
  return {...(tags.length > 0 && {tags}), ...(hint && {hint})}
}
