/** Judges what was read as a choice question: which options are right, and how sure it is one. */
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import type {Point} from 'unist'
import type {Answer, Content, Rationale} from '../../ast.ts'
import {answerFrom, promptFrom, type QuestionDraft, questionFrom, rationaleFrom} from '../draft.ts'
import {byPlace, offsetOf, positionOf, span} from '../text/place.ts'
import {asksForSeveral} from './stem/asks-for-several.ts'
import {confidenceOf} from './choice-confidence.ts'
import type {FileShares} from './file-shares.ts'
import {type ChoiceOption, toOption} from './option/choice-option.ts'
import {gapOf, isGapNumber} from './stem/gap-number.ts'
import {inMarkdown} from './in-markdown.ts'
import {countsParts} from './counts-parts.ts'
import {answersParts} from './key/answers-parts.ts'
import {openParts} from './open-parts.ts'
import type {Key} from './key/key.ts'
import {withoutKey} from './key/own-of-key.ts'
import {withoutReasonLabel} from './key/without-reason-label.ts'
import {withMoreRight} from './key/key-goes-on.ts'
import {keyInStem} from './key/key-in-stem.ts'
import {tellsPairs} from './key/tells-pairs.ts'
import type {Choice} from './read-choices.ts'
import {byExclusion, byLetters, namedBy} from './key/resolve-key.ts'
import {startAgain} from './option/start-again.ts'
import {type Stem, stemFrom} from './stem/stem.ts'
import {explainsKey} from './stem/explains-key.ts'
import {asks} from './stem/stem-asks.ts'
import {namesTasks} from './stem/stem-states.ts'
import type {Unit} from './units.ts'

/** What tells the right options of a question. */
export type Evidence = 'key' | 'boxes' | 'marks' | 'look' | 'unresolved' | 'none'

/** A choice with its stem, and which of its options are right. */
export interface Judged {
  choice: Choice
  stem: Stem
  evidence: Evidence
  correct: Array<boolean | null>
  /** Its words ask, a number counts it, or a colon leads in. */
  asks: boolean
  /** Its own words ask, or leave a gap. */
  truly: boolean
  /** Its key ties two columns, of which the options are one. */
  ties?: true
  /** What stands above the options for the first gap, where it fills a later one. */
  context?: string[]
}

export function judge(choice: Choice, units: readonly Unit[], source: string): Judged | undefined {
  const asked = stemFrom(units, choice.place, choice.group, source)
  const [title] = asked?.content ?? []
  if (!asked || (title && explainsKey(toString(title)))) return undefined
  const {options} = choice.group
  // Letters in brackets may be words of the stem: *activity-based costing (ABC)*.
  const isTold = choice.key !== undefined || options.some(({ticked}) => ticked)
  const told = isTold ? undefined : keyInStem(asked, options, source)
  const stem = told?.stem ?? asked
  const several = asksForSeveral(textOfAll(stem.content, '\n'))
  const judged = judgeStem(withMoreRight({...choice, key: choice.key ?? told?.key}, several), stem)
  const above = situationAbove(choice, units, source)
  return above ? {...judged, context: [above]} : judged
}

/** The stem of the first gap, without its number. */
function situationAbove({situation}: Choice, units: readonly Unit[], source: string): string {
  const stem = situation && stemFrom(units, situation.place, situation.group, source)
  const texts = stem?.content.map((node) => toString(node)) ?? []
  return texts.filter((text) => !isGapNumber(text)).join('\n')
}

/** What a sentence states is a key where something is asked; elsewhere it is prose. */
function withoutStated(choice: Choice): Choice {
  const {key, reason} = choice
  return key?.isStated
    ? {...choice, key: undefined, reason: [...key.words, ...key.reason, ...reason]}
    : choice
}

function judgeStem(choice: Choice, stem: Stem): Judged {
  const isCounted = choice.place.number !== undefined && choice.place.anchor !== 'words'
  const text = textOfAll(stem.content, '')
  const fills = gapOf(choice.group) !== undefined
  const truly = !namesTasks(text) && (fills || stem.content.some(asks))
  const leadsIn = /[:：]\s*$/u.test(text)
  const told = isCounted || truly ? choice : withoutStated(choice)
  const own = told.key && answersParts(told) ? withoutKey(told, told.key) : told
  const ties = tellsPairs(own, stem) && {ties: true as const}
  return {choice: own, stem, ...rightOf(own), ...ties, asks: isCounted || truly || leadsIn, truly}
}

function rightOf({group, key, reason}: Choice): Pick<Judged, 'evidence' | 'correct'> {
  const {options} = group
  const ticked = options.map((option) => option.ticked)
  const marked = areDressed(options) ? options.map(() => undefined) : marksOf(options)
  const named = key && (startAgain(options) ? undefined : namedBy(options, key))
  // Whoever tells the key apart from his own choice ticks the latter.
  const isOverruled =
    named && mayOverrule(key, options) && named.some((right, at) => right !== ticked[at])
  if (ticked.includes(true) && !isOverruled)
    return {evidence: 'boxes', correct: ticked.map((tick) => tick === true)}
  if (named) return {evidence: 'key', correct: named}
  if (marked.includes(true))
    return {evidence: 'marks', correct: marked.map((mark) => mark === true)}
  if (isOneLeft(marked))
    return {evidence: 'marks', correct: marked.map((mark) => mark === undefined)}
  const look = lookOf(options)
  const none = options.map(() => null)
  const left =
    key?.letters.length === 0 && byExclusion(options, [...key.words, ...key.reason, ...reason])
  if (left) return {evidence: 'key', correct: left}
  if (key) return {evidence: key.isOfOthers ? 'none' : 'unresolved', correct: none}
  const isTold = look.includes(true) && look.includes(false)
  return isTold ? {evidence: 'look', correct: look} : {evidence: 'none', correct: none}
}

/** Numbers may be the words of an option that none counts: *The correct answer is [1, 2]*. */
function mayOverrule({isBare, letters}: Key, options: readonly ChoiceOption[]): boolean {
  const areCounted = options.every(({label}) => label !== undefined)
  return isBare && (areCounted || !letters.some((letter) => /\d/.test(letter)))
}

function marksOf(options: readonly ChoiceOption[]): Array<boolean | undefined> {
  const areAll = options.every(({label}) => label?.mark)
  return options.map(({label, marked}) => (areAll ? marked : (label?.mark ?? marked)))
}

const dress = /^[^\p{L}\p{N}]*\p{Extended_Pictographic}/u

/** Each opens with a sign of its own, of which one that would call it right is just another. */
function areDressed(options: readonly ChoiceOption[]): boolean {
  const others = options.filter(({marked}) => marked === undefined)
  const dressed = others.filter(({children: [first]}) => first && dress.test(toString(first)))
  return dressed.length > 1 && dressed.length === others.length
}

/** All options of three or more but one are called wrong. */
function isOneLeft(marked: ReadonlyArray<boolean | undefined>): boolean {
  return marked.length > 2 && marked.filter((mark) => mark === undefined).length === 1
}

/** Which options stand out: as a whole, or else by their letters alone. */
function lookOf(options: readonly ChoiceOption[]): boolean[] {
  const whole = options.map(({standsOut}) => standsOut)
  return whole.includes(true) ? whole : options.map(({hasStrongLabel}) => hasStrongLabel === true)
}

/** The question, or `undefined` when it is more likely a list of tasks or points. */
export function questionFromChoice(
  judged: Judged,
  shares: FileShares,
  end: Point,
  {units, source}: {units: readonly Unit[]; source: string}
): QuestionDraft | undefined {
  const {choice, stem, correct} = judged
  const confidence = confidenceOf(judged, shares)
  if (confidence === undefined) return undefined
  const {group, place} = choice
  const open = countsParts(judged) ? openParts(judged, units, source) : undefined
  const parts = open ?? [
    promptFrom(stem.content, {start: stem.start, end: stem.end}),
    ...group.options.map((option, at) => toOption(option, correct[at] ?? null)),
    ...backOf(choice, isKnown(judged), source)
  ]
  const question = questionFrom(
    {
      form: open ? 'open' : 'choice',
      confidence,
      ...(place.number !== undefined && {ordinal: place.number}),
      ...(stem.hint !== undefined && {hint: stem.hint}),
      ...(judged.context && {context: judged.context})
    },
    parts
  )
  const {start} = question.position
  const last = question.position.end
  return {...question, position: {start, end: offsetOf(last) > offsetOf(end) ? last : end}}
}

/** The answer where the key says more than letters of options, and why it is right. */
function backOf(
  {group, key, reason}: Choice,
  isTold: boolean,
  source: string
): Array<Answer | Rationale> {
  const isApplied = key?.isBare && byLetters(group.options, key.letters)
  const words = isApplied ? [] : (key?.words ?? [])
  const why = [...(key?.reason ?? []), ...reason].sort(byPlace)
  const isBefore = (node: Content): boolean => key !== undefined && byPlace(node, key) < 0
  const before =
    words.length > 0 ? withoutReasonLabel(inMarkdown(why.filter(isBefore), source), source) : []
  // What stands on both sides of a key would reach over it.
  if (before.length > 0 && isTold) return rationaleFor([...why, ...words].sort(byPlace), source)
  const after = words.length > 0 ? why.filter((node) => !isBefore(node)) : why
  const [first] = before
  const start = first ? positionOf(first).start : key?.position.start
  const back: Array<Answer | Rationale> = []
  if (key && start && words.length > 0) {
    back.push(answerFrom([...before, ...words], {start, end: key.position.end}))
  }
  return [...back, ...rationaleFor(after, source)]
}

function rationaleFor(why: readonly Content[], source: string): Rationale[] {
  const nodes = inMarkdown(why, source)
  const content = withoutReasonLabel(nodes, source)
  const [head] = nodes
  const tail = content.at(-1)
  return head && tail ? [rationaleFrom(content, span(head, tail))] : []
}

/** Where the file tells right options by their look, those that all look so are all right. */
export function byLook(judged: readonly Judged[]): Judged[] {
  const looks = judged.filter(({evidence}) => evidence === 'look').length
  return judged.map((one) => {
    const {options} = one.choice.group
    const isAll = one.evidence === 'none' && options.every(({standsOut}) => standsOut)
    return isAll && looks >= 3 ? {...one, evidence: 'look', correct: options.map(() => true)} : one
  })
}

/** Options that are known. */
export function isKnown({evidence}: Judged): boolean {
  return evidence !== 'none' && evidence !== 'unresolved'
}
