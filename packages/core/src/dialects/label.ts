/**
 * Questions and answers that labels open, in any language, and clozes in brackets.
 *
 *     Q: What carries oxygen in the blood?
 *     A: Haemoglobin
 *     E: Iron in it binds the oxygen.
 *
 *     C: Insulin is made in the [pancreas].
 */
import type {RootContent} from 'mdast'
import {asksBy, endsInMark} from '../recognise/asks/asks.ts'
import {beginsWhole} from '../recognise/begins-whole.ts'
import {separatorIn} from '../recognise/card/card-separator.ts'
import {sheetsIn} from '../recognise/sheet/answer-sheet.ts'
import {gatheredIn} from '../recognise/sheet/gathered.ts'
import {withImpliedAnswers} from '../recognise/label/label-implied.ts'
import {textLinesOf} from '../recognise/label/label-lines.ts'
import {beginsChoice, beginsKey, choicesIn} from '../recognise/choice/choices-in.ts'
import {hasOptions} from '../recognise/label/label-options.ts'
import {asideFrom} from '../recognise/draft.ts'
import {countsClause} from '../recognise/label/counts-clause.ts'
import {leadOf, partsOf} from '../recognise/label/label-parts.ts'
import {foldedIn} from '../recognise/details/folded-in.ts'
import {countsPart} from '../recognise/heading/counted-parts.ts'
import {crossedNotes, numbersOfCrossed} from '../recognise/label/label-crossed.ts'
import {entriesFrom, type Labelled, labelledIn} from '../recognise/label/label-question.ts'
import {positionOf, span} from '../recognise/text/place.ts'
import {isAnsweredInSheet, sheetNotes} from '../recognise/sheet/sheet-notes.ts'
import {toString} from '../to-string.ts'
import {textOfAll} from '../recognise/text/text-of-all.ts'
import {tellsSituation, withSituation} from '../recognise/label/label-situation.ts'
import {isSpoken} from '../recognise/label/label-speakers.ts'
import {sureOfCount} from '../recognise/label/sure-of-count.ts'
import {type Around, type Run, runAt} from '../recognise/label/label-units.ts'
import {namesAnswer} from '../recognise/label/names-answer.ts'
import {needsAnswer} from '../recognise/label/label-words.ts'
import {listsKeys} from '../recognise/label/lists-keys.ts'
import {tellsKey} from '../recognise/label/tells-key.ts'
import type {Dialect, Draft, Recognised, Scope} from './dialect.ts'

/** Fewer strong numbers may be steps of an answer. */
const fewestNumbered = 8

export const label: Dialect = {
  name: 'label',
  recognise(blocks, at, scope) {
    const block = blocks[at]
    const told = sheetNotes(blocks, at, scope.text)
    if (told) return told
    if (scope.isProject || isParted(block, scope.isCards) || countsClause(blocks, at))
      return undefined
    if (block && tellsSituation(block, blocks[at + 1])) {
      const found = labelledAt(blocks, at + 1, scope)
      return found && withSituation(found, block)
    }
    return labelledAt(blocks, at, scope)
  }
}

/** The questions of the run that begins at `at`. */
function labelledAt(
  blocks: readonly RootContent[],
  at: number,
  scope: Scope
): Recognised | undefined {
  const {text} = scope
  if (foldsBelow(blocks, at, scope) || gatheredIn(blocks, scope.text).titles.has(at - 1))
    return undefined
  if (listsKeys(blocks[at])) return undefined
  const run = runAt(blocks, at, aroundIn(blocks, scope))
  if (!run || hasOptions(run.units) || beginsChoice(blocks, at, text)) return undefined
  if (titlesChoices(blocks, at, run.end, text)) return undefined
  if (beginsKey(blocks, at, text)) return undefined
  const sheets = sheetsIn(blocks, text)
  const questions = labelledIn(partsOf(withImpliedAnswers(run.units), text)).map((one) =>
    isAnsweredInSheet(sheets, one.asked) ? askedWhole(one) : one
  )
  const [first, ...others] = questions
  // The label of a list of questions that is read as such.
  if (first?.asked.children.length === 0 && others.length === 0) return undefined
  if (others.length > 0 && questions.every(isName)) return undefined
  if (questions.some(isTemplate) || questions.every(namesAnswer)) return undefined
  const named = numbersOfCrossed(questions)
  const bare = questions.filter(
    ({asked, rest}) =>
      needsAnswer(asked.label) &&
      !asksBelowCount(asked) &&
      rest.every(({label: {word}}) => word === '') &&
      !named.has(asked.label.number ?? 0) &&
      !isAnsweredInSheet(sheets, asked)
  )
  if (bare.length > 0 && !areAmongAnswered(bare, questions)) return undefined
  const entries = questions.flatMap((question) => {
    const own = entriesFrom(question, text, isSpoken(question, blocks, scope))
    return [...withNumber(own, question, named), ...crossedNotes(question)]
  })
  const least = sureOfCount(questions, scope)
  if (least > 0) for (const entry of entries) trust(entry, first, least)
  count(entries, gatheredIn(blocks, scope.text).numbers.get(at) ?? [])
  return {entries: [...leadIn(run, text), ...entries], used: run.end - at}
}

/** Their word says more than an initial, and most that it labels are answered. */
function areAmongAnswered(bare: readonly Labelled[], all: readonly Labelled[]): boolean {
  return bare.length * 2 < all.length && bare.every(({asked}) => asked.label.word.length > 2)
}

function trust(entry: Draft, first: Labelled | undefined, least: number): void {
  if (entry.type !== 'question' || entry.form === 'cloze') return
  if (first?.asked.label.number !== undefined && !tellsKey(first.asked))
    entry.confidence = Math.max(entry.confidence, least)
}

function aroundIn(blocks: readonly RootContent[], scope: Scope): Around {
  const {text, headings, numbered} = scope
  return {
    isSeries: numbered >= fewestNumbered,
    isOther: (at) => beginsChoice(blocks, at, text) || foldsQuestion(blocks, at, scope),
    isTitle: (at) => gatheredIn(blocks, text).ends.has(at),
    isPart: (at, part) => countsPart(headings.get(at), part)
  }
}

/** *Question 4* over what it asks: a word and a number need no sign. */
function asksBelowCount({label: {word, sign, number}, children}: Labelled['asked']): boolean {
  if (sign !== '' || number === undefined || word.length === 1) return false
  return children.some((node) => node.type === 'paragraph' && endsInMark(toString(node)))
}

/** What follows a question without a label belongs to it, where its answer stands in a sheet. */
function askedWhole(question: Labelled): Labelled {
  const {asked, rest} = question
  if (rest.some(({label}) => label.kind !== 'answer' || label.word !== '')) return question
  const children = [asked, ...rest].flatMap((part) => part.children)
  return {
    ...question,
    asked: {...asked, children, position: span(asked, rest.at(-1) ?? asked)},
    rest: []
  }
}

/** What stands above the first label in its paragraph or quote. */
function leadIn({lead, units: [first]}: Run, source: string): Draft[] {
  const above = lead.map(({node, start}) => asideFrom([node], {start, end: positionOf(node).end}))
  const own = first && leadOf(first, source)
  return own ? [...above, asideFrom(own.content, own.position)] : above
}

/** *Test 1* counts no question where questions with options stand below. */
function titlesChoices(
  blocks: readonly RootContent[],
  at: number,
  end: number,
  text: string
): boolean {
  if (blocks[at]?.type !== 'heading') return false
  const runs = choicesIn(blocks, text)
  let count = 0
  for (let below = at + 1; below < end; below++) {
    const run = runs.get(below)
    if (!run?.entries.some(({type}) => type === 'question')) continue
    const isSure = blocks[below]?.type === 'list' && beginsChoice(blocks, below, text)
    if (isSure || ++count > 1) return true
  }
  return false
}

/** The questions have the numbers by which answers below name them. */
function count(entries: readonly Draft[], numbers: ReadonlyArray<number | undefined>): void {
  const questions = entries.filter((entry) => entry.type === 'question')
  if (questions.length !== numbers.length) return
  for (const [index, question] of questions.entries()) {
    const number = numbers[index]
    if (number !== undefined) question.ordinal = number
  }
}

/** A question without an answer of its own that one further below names. */
function withNumber(
  [question, ...others]: Draft[],
  {
    asked: {
      label: {number}
    },
    rest
  }: Labelled,
  named: ReadonlySet<number>
): Draft[] {
  const isNamed = number !== undefined && named.has(number) && rest.length === 0
  if (question?.type === 'question' && isNamed) question.ordinal = number
  return question ? [question, ...others] : others
}

/** A heading over a question, or over the answer to it, that is folded away. */
function foldsBelow(blocks: readonly RootContent[], at: number, scope: Scope): boolean {
  return blocks[at]?.type === 'heading' && foldedIn(blocks, scope).has(at)
}

/** A question that is folded away, or in a callout, with its answer. */
function foldsQuestion(blocks: readonly RootContent[], at: number, scope: Scope): boolean {
  const type = blocks[at]?.type
  return (type === 'html' || type === 'blockquote') && beginsWhole(blocks, at, scope)
}

/** Names a question that stands elsewhere: *Question 47: Drying*. */
function isName({asked, rest}: Labelled): boolean {
  if (asked.label.kind === 'cloze' || rest.length > 0) return false
  return asksBy(textOfAll(asked.children)) < 0.5
}

/** What a tool shows on a side, and puts fields of its notes in: `{{Name}}`. */
function isTemplate({asked}: Labelled): boolean {
  const [only, ...others] = asked.children
  return others.length === 0 && only?.type === 'code' && /\{\{[^{}]+\}\}/u.test(only.value)
}

/** `Q: front::back` is a card. */
function isParted(block: RootContent | undefined, isCards: boolean): boolean {
  if (block?.type !== 'paragraph' || !toString(block).includes('::')) return false
  const [line] = textLinesOf(block.children)
  return line !== undefined && separatorIn(line.text, isCards) !== undefined
}
