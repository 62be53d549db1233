/**
 * What is said of each option, one by one, where a label announces the answer.
 *
 *     Answer:
 *     A. Wrong, cows give birth.
 *     B. Correct, hens lay eggs.
 */
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {positionOf} from '../place.ts'
import type {ChoiceOption} from './choice-option.ts'
import type {Key} from './key.ts'
import {labelOf} from './label-of.ts'

const right =
  /^\W*(?:correct|right|true|yes|correct[oa]|corret[oa]|richtig|vrai|верно|правильно)\b|^[^\p{L}]*(?:正确|正確|对|正解|정답)|✅|✔|\b(?:is|are) (?:the )?(?:correct|right)\b/iu
const wrong =
  /\b(?:incorrect|wrong|not|isn't|aren't|false|incorrect[oa]|incorret[oa]|falsch|faux|неверно|неправильно)\b|错|錯|不|誤|오답|❌|✗/iu

/** The key that such remarks are: the letters they call right, if they do; `undefined` for anything else. */
export function toldOfEach(block: Content, options: readonly ChoiceOption[]): Key | undefined {
  const texts =
    block.type === 'list'
      ? block.children.map((item) => toString(item))
      : toString(block).split('\n')
  const told = texts.flatMap((text) => {
    const label = labelOf(text)
    return label ? [{name: label.name, index: label.index, said: text.slice(label.length)}] : []
  })
  const isEach = told.length === options.length && told.every(({index}, at) => index === at)
  if (!isEach || options.length < 2 || isRepeated(told, options)) return undefined
  const named = told.filter(({said}) => right.test(said) && !wrong.test(said))
  const others = told.filter(({said}) => wrong.test(said))
  const isTold = named.length > 0 && named.length + others.length === told.length
  return {
    letters: isTold ? named.map(({name}) => name) : [],
    text: '',
    words: [block],
    isBare: false,
    reason: [],
    position: positionOf(block)
  }
}

/** The options once more, all of them right. */
function isRepeated(
  told: ReadonlyArray<{said: string}>,
  options: readonly ChoiceOption[]
): boolean {
  return told.every(({said}, at) => {
    const own = options[at]?.children.map((child) => toString(child)).join('\n')
    return own?.trim() === said.trim()
  })
}
