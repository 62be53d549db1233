/**
 * What stands below lettered parts of a question, and answers one after the other.
 *
 *     a) What is P(1)?
 *     b) Show that P(1) is true.
 *
 *     **Solution**
 *     a) It is 1 = 1.
 *     b) Both sides are 1.
 */
import {caseless} from '../../../caseless.ts'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {asksBy, endsInMark} from '../../asks/asks.ts'
import type {ChoiceOption} from '../option/choice-option.ts'
import {isCapital, labelOf} from '../option/label-of.ts'
import {verdictAt} from '../option/verdict-words.ts'
import type {Choice} from '../read-choices.ts'
import {saidBy, wordsOf} from './words-of.ts'

/** Two parts in three or more have their letter there, in order from the first, before other words than their own. */
export function answersParts({group: {options}, key, reason}: Choice): boolean {
  if (!key || key.isBare || labelOf(key.text)?.index !== 0 || !countSmall(options)) return false
  let next = 0
  let answered = 0
  for (const line of [...key.words, ...key.reason, ...reason].flatMap(linesIn)) {
    const label = labelOf(line)
    if (!label || label.index < next || label.index >= options.length) continue
    const option = options[label.index]
    if (!option || repeats(line.slice(label.length), option)) return false
    next = label.index + 1
    answered++
  }
  return answered > 1 && answered * 3 >= options.length * 2
}

/** It gives the option once more, or judges it. */
function repeats(said: string, option: ChoiceOption): boolean {
  const own = saidBy(option)
  const words = wordsOf(own)
  if (words !== '' && wordsOf(said).startsWith(words)) return true
  return verdictAt(said) !== undefined && !isAsked(own)
}

function linesIn(block: Content): string[] {
  if (block.type === 'list') return block.children.flatMap((item) => item.children.flatMap(linesIn))
  return toString(block).split(/\n|;\s/u)
}

/** Capital letters count options, and hardly ever parts. */
export function countSmall([first]: readonly ChoiceOption[]): boolean {
  return first?.label !== undefined && !isCapital(first.label)
}

/** Most options ask or set a task, so that they are parts, below a stem that does not ask by itself. */
export function arePartsAsked(options: readonly ChoiceOption[], asksAbove: boolean): boolean {
  const asked = options.filter((option) => isAsked(saidBy(option)))
  return !asksAbove && options.length > 1 && asked.length * 2 > options.length
}

/** What exercises set by infinitives, which name options nowhere. */
const task = caseless(
  '^(?:en\\s+)?(?:calculer|déterminer|montrer|démontrer|prouver|résoudre|justifier|déduire|tracer|construire|vérifier|donner|compléter|simplifier|factoriser|développer|étudier|dresser|berechnen|bestimmen|zeichnen|skizzieren|begründen|beweisen|ermitteln|calcolare|determinare|dimostrare|risolvere|verificare|calcular|determinar|demostrar|demonstrar|resolver|hallar)(?!\\p{L})'
)

function isAsked(text: string): boolean {
  return endsInMark(text) || asksBy(text.trim()) > 0.5 || task.test(text.trimStart())
}
