/** Options below a labelled stem: the question is a choice, and no label but a key answers it. */
import type {List} from 'mdast'
import {toString} from '../../to-string.ts'
import {isOptionList} from '../choice/option/option-items.ts'
import {isWeak, labelOf} from '../choice/option/label-of.ts'
import type {Unit} from './label-units.ts'

/** Whether any question of the run has options before its answer. */
export function hasOptions(units: readonly Unit[]): boolean {
  let isAnswered = false
  let before = -1
  let list: List | undefined
  for (const {node, marks, lines} of units) {
    if (!isAnswered && node.type === 'list') {
      if (isOptionList(node) && node.children.length > 1) return true
      list = node
    }
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

/** The answer names an item of the list above it: by letter, by number or in its words. */
function isKey(text: string, list: List | undefined): boolean {
  if (!list) return false
  if (/^(?:[A-H]|\d{1,2})(?:\s*(?:[,，、;&/+]|and)\s*(?:[A-H]|\d{1,2}))*[\s.。)]*$/u.test(text))
    return true
  return text !== '' && list.children.some((item) => toString(item).trim() === text)
}
