/** Letters that start again below go through the parts of a question, which a letter of its key does not tell apart. */
import type {ChoiceOption} from './choice-option.ts'

export function startAgain([first, ...others]: readonly ChoiceOption[]): boolean {
  return first?.label?.index === 0 && others.some(({name}) => name === first.name)
}
