/**
 * Options with labels that count anything, as the key behind them tells.
 *
 *     Which animal lays eggs?
 *     (1) The cow
 *     (2) The hen
 *     Answer: (2)
 */
import {toString} from '../../../to-string.ts'
import {endsInMark} from '../../asks/asks.ts'
import {maskedText} from '../../text/masked-text.ts'
import {faintLabelOf} from './faint-label.ts'
import {faintGroupAt, type Group} from './group-at.ts'
import {holdOptions} from './holds-options.ts'
import {remembered} from '../../../remembered.ts'
import {keyEntriesOf} from '../key/key-entries.ts'
import {keyBehind} from '../key/key-behind.ts'
import {keyOfLetters} from '../key/key-of-letters.ts'
import {partOfLine} from './line-parts.ts'
import {names} from '../key/resolve-key.ts'
import type {Unit} from '../units.ts'

/** The options that begin in the paragraph at `at`, where the key names one, and none asks. */
export function faintOptions(
  units: readonly Unit[],
  at: number,
  source: string
): Group | undefined {
  const group = faintGroupAt(units, at, source)
  if (!group || group.options.some(({children}) => children.some(asksOrOpens))) return undefined
  if (group.options.some(({children}) => holdOptions(children, source))) return undefined
  const key = keyBehind(units, group, source)?.key
  if (key) return names(group, key) ? group : undefined
  if (isRoman(group) && giveNumerals(units, source)) return group
  return units[at - 1]?.type === 'item' ? keyedBefore(group, source) : undefined
}

/** Numerals count much, but where keys are gathered that are such, they are options. */
const giveNumerals = remembered((units: readonly Unit[], source: string): boolean => {
  return units.some((unit) => {
    if (unit.type !== 'list' && unit.type !== 'block') return false
    const letters = keyEntriesOf(unit.node, source).map((entry) => entry.letters)
    const isOnly = letters.every((own) => own.length > 0 && own.every((name) => numeral.test(name)))
    return isOnly && letters.length > 1 && letters.some(([name = '']) => name.length > 1)
  })
})

const numeral = /^(?:i{1,3}|iv|vi{0,3})$/iu

function isRoman({options}: Group): boolean {
  return options.length > 2 && options.every(({label}) => label && numeral.test(label.name))
}

const before = /^\s*[(（]\s?([1-9])\s?[)）]\s*(?=\S)/u

/** Between the number of an item and its stem stands that of the right option: *3. (2) Which animal lays eggs?* */
function keyedBefore(group: Group, source: string): Group | undefined {
  const [first, ...stem] = group.stem
  const match = first ? before.exec(maskedText(first.children)) : null
  const [sign, number] = match ?? []
  const own = first && sign ? partOfLine(first, sign.length, undefined, source) : undefined
  if (!first || !own || number === undefined) return undefined
  const key = keyOfLetters([number], first.position)
  const asked = {...own, position: {start: first.position.start, end: own.position.end}}
  return names(group, key) ? {...group, key, stem: [asked, ...stem]} : undefined
}

function asksOrOpens(node: Parameters<typeof toString>[0]): boolean {
  const text = toString(node)
  return endsInMark(text) || faintLabelOf(text)?.index === 0
}
