/** Labels behind what counts them: *2. **Question:** What is a heap?* */
import {caseless} from '../../caseless.ts'
import {numberOf} from '../asks/number-mark.ts'
import type {Label} from './label-words.ts'

const counted = caseless(
  '^[\\s*_]*(\\d{1,4})[.)]\\s+[*_]{0,3}(question|pregunta|pergunta|frage|domanda|вопрос|питання|pytanie|soru|질문|问题|質問)[\\s*_]*[:：][\\s*_]*'
)

/** The label of a question that opens a line behind its number. */
export function countedLabelOf(text: string): Label | undefined {
  const [label, number = '', word = ''] = counted.exec(text) ?? []
  if (label === undefined) return undefined
  const {length} = label
  return {kind: 'question', word: word.toLowerCase(), sign: ':', length, number: numberOf(number)}
}
