/** Options below a labelled stem: the question is a choice, and no label but a key answers it. */
import type {List} from 'mdast'
import {toString} from '../../to-string.ts'
import {isBoxList, isOptionList, ticksIn} from '../choice/option/option-items.ts'
import {isWeak, labelOf} from '../choice/option/label-of.ts'
import type {Unit} from './label-units.ts'

/** Whether any question of the run has options before its answer. */
export function hasOptions(units: readonly Unit[]): boolean {
  let isAnswered = false
  let before = -1
  let list: List | undefined
  // Right below the word for an answer stands what to choose from: *Answer:*, over boxes to tick.
  let isOffered = false
  for (const {node, marks, lines} of units) {
    if (node.type === 'list') {
      const mayOffer = isAnswered ? isOffered && isPartlyTicked(node) : isOptionList(node)
      if (mayOffer && node.children.length > 1) return true
      if (!isAnswered) list = node
    }
    isOffered = false
    const labels = new Map(marks.map(({start, label}) => [start, label]))
    for (const {start, text} of lines) {
      const label = labels.get(start)
      const kind = label?.kind
      if (kind === 'question' || kind === 'cloze') {
        isAnswered = kind === 'cloze'
        before = -1
        list = undefined
      } else if (kind === 'answer') {
        isAnswered = true
        const key = text.slice(label?.length ?? 0).trim()
        if (isKey(key, list)) return true
        isOffered = key === ''
        before = label?.word === 'a' ? 0 : -1
        continue
      }
      if (kind) continue
      const option = labelOf(text)
      if (option?.index === before + 1 && before >= 0 && !isWeak(option)) return true
      before = !isAnswered && option?.index === 0 ? 0 : -1
    }
  }
  return false
}

/** Some of its boxes are ticked, and some are not. */
function isPartlyTicked(list: List): boolean {
  return isBoxList(list) && new Set(ticksIn(list)).size > 1
}

/** The answer names an item of the list above it: by letter, by number or in its words. */
function isKey(text: string, list: List | undefined): boolean {
  if (!list) return false
  if (/^(?:[A-H]|\d{1,2})(?:\s*(?:[,，、;&/+]|and)\s*(?:[A-H]|\d{1,2}))*[\s.。)]*$/u.test(text))
    return true
  return text !== '' && list.children.some((item) => toString(item).trim() === text)
}
