/** Options that offer some of the statements above them by their letters: *A and C*, *ㄱ, ㄴ*, *1D, 2B*. */
import {textOfAll} from '../../text/text-of-all.ts'
import type {ChoiceOption} from './choice-option.ts'

const joining = /(?<!\p{L})(?:and|or|only|both|und|nur|et|y|e|solo)(?!\p{L})|[및와과만和與与及]/giu

/** Each of `options` is nothing but labels of `told`, and what joins them. */
export function offersLabels(
  options: readonly ChoiceOption[],
  told: readonly ChoiceOption[]
): boolean {
  const names = new Set(told.flatMap(({label}) => label?.name ?? []))
  return options.every(({children}) => {
    const text = textOfAll(children)
    const letters = text.replace(joining, ' ').match(/\p{L}+/gu) ?? []
    return letters.length > 0 && letters.every((own) => [...own].every((one) => names.has(one)))
  })
}
