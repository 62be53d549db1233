/** Options are lettered in order. See `choice-labels-in-order.md`. */
import {type Edit, type Option, optionsOf, type Question} from '@studymark/core'
import type {Context} from '../context.ts'
import {defineRule} from '../rule.ts'

/** First labels of alphabets whose letters follow each other by code point. */
const FIRST = /^[AaＡａАа①❶⑴Ⓐ]$/u

interface Labelled {
  label: string
  expected: string
  /** Where the label stands in the source. */
  start: number
}

export const choiceLabelsInOrder = defineRule(
  {
    id: 'choice-labels-in-order',
    description: 'The labels of options follow each other from the first letter on.',
    fixable: true
  },
  (context) => ({
    question(question) {
      const labels = labelsOf(question, context)
      const wrong = labels.find(({label, expected}) => label !== expected)
      if (!wrong) return
      const {label, expected, start} = wrong
      context.report({
        message: `Unexpected label \`${label}\`, expected \`${expected}\``,
        place: context.at(start, start + label.length),
        fix: fixOf(question, labels, context)
      })
    }
  })
)

export default choiceLabelsInOrder

function labelsOf(question: Question, {sourceOf}: Context): Labelled[] {
  const options = optionsOf(question)
  const first = options[0]?.label ?? ''
  if (!FIRST.test(first) || options.some(({label}) => label === undefined)) return []
  const lettered = options.map((option, index): Labelled | undefined => {
    const {label = '', position} = option
    const found = alone(label).exec(sourceOf(option))
    if (!found) return undefined
    const expected = String.fromCodePoint((first.codePointAt(0) ?? 0) + index)
    return {label, expected, start: (position.start.offset ?? 0) + found.index}
  })
  return lettered.every((one) => one !== undefined) ? lettered : []
}

/** The letters as words of their own. */
function alone(letters: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'’])[${letters}](?![\\p{L}\\p{N}'’])`, 'gu')
}

/** New letters for options and key; none where other text may speak of the old ones. */
function fixOf(question: Question, labels: Labelled[], context: Context): Edit[] | undefined {
  const names = new Map(labels.map(({label, expected}) => [label, expected]))
  const last = optionsOf(question).at(-1)
  const from = last?.position.end.offset ?? 0
  const below = context.text.slice(from, question.position.end.offset)
  const mentions = [...below.matchAll(alone([...names.keys()].join('')))]
  const isKey = /^\W*(?:(?:correct|right)\s+)?(?:answers?|key|ans)\W*(?:[A-L](?:\W|and)*)+$/iu
  const isBoxed = question.dialect === 'checkbox'
  // Boxes of which none is ticked have their key elsewhere; a letter given twice does not say which option it names.
  const isPlain = isBoxed
    ? mentions.length === 0 && isTicked(question, context)
    : isKey.test(below) && names.size === labels.length
  if (!isPlain || optionsOf(question).some((option) => speaks(option, names, context))) {
    return undefined
  }
  return [
    ...labels.map(({label, expected, start}) => ({
      start,
      end: start + label.length,
      text: expected
    })),
    ...mentions.map(({0: letter, index}) => ({
      start: from + index,
      end: from + index + letter.length,
      text: names.get(letter) ?? letter
    }))
  ].filter(({start, end, text}) => context.text.slice(start, end) !== text)
}

function isTicked(question: Question, {sourceOf}: Context): boolean {
  return optionsOf(question).some((option) => /^[^\[]*\[[xX]\]/u.test(sourceOf(option)))
}

/** Whether an option names a letter beside its own label: *Both A and C*. */
function speaks(option: Option, names: ReadonlyMap<string, string>, {sourceOf}: Context): boolean {
  const letters = [...names.keys()].join('')
  return [...sourceOf(option).matchAll(alone(letters))].length > 1
}
