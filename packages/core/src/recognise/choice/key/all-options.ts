/** A key that names all options, or all but one: *All of the above*, where no option says so; *All except D*. */
import {caseless} from '../../../caseless.ts'
import type {ChoiceOption} from '../option/choice-option.ts'
import {saidBy} from './words-of.ts'

const every =
  '(?:all(?:\\s+(?:of\\s+)?(?:the\\s+above|them|these|(?:the\\s+)?(?:options|answers|choices)(?:\\s+are\\s+(?:right|correct))?))?|alle(?:\\s+antworten)?|todas(?:\\s+(?:las|as)\\s+(?:anteriores|opciones|opções))?|tous|toutes|tutte|все(?:\\s+варианты)?|全部(?:都?[对對])?|全[选選]|以上(?:都[对對]|全部|皆是)|모두)'
const but =
  '(?:except(?:\\s+for)?|but|außer|excepto|menos|exceto|sauf|tranne|кроме)\\s+(?:option\\s+)?([A-L])'
const named = new RegExp(`^\\s*${every}(?:\\s+${but})?[\\s.。]*$`, 'iu')
/** An option may say so itself. */
const opensAll = caseless(
  /^\W*(?:all|both|none|every|alle|todas|todos|tous|toutes|tutt[ei]|все|以上|全部|모두)(?!\p{L})/u
)

export function byAll(options: readonly ChoiceOption[], text: string): boolean[] | undefined {
  const match = named.exec(text)
  if (!match || options.some((option) => opensAll.test(saidBy(option)))) return undefined
  const other = match[1]?.toUpperCase()
  const right = options.map(({label}) => other === undefined || label?.name.toUpperCase() !== other)
  return other !== undefined && !right.includes(false) ? undefined : right
}
