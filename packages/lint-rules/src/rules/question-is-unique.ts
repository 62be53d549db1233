/** No question is asked twice, in whichever files. See `question-is-unique.md`. */
import {optionsOf, promptOf, type Question} from '@studymark/core'
import type {Position} from 'unist'
import {reportRepeats} from '../report-repeats.ts'
import {defineRule} from '../rule.ts'
import {sameText} from '../same-text.ts'
import {textOf} from '../text-of.ts'

interface Fact {
  key: string
  place: Position
}

export const questionIsUnique = defineRule<object, Fact>(
  {
    id: 'question-is-unique',
    description: 'A question is asked once, in all files together.'
  },
  {
    create: ({facts, placeOf}) => ({
      question(question) {
        const key = keyOf(question)
        const place = placeOf(promptOf(question))
        if (key && place) facts.push({key, place})
      }
    }),
    across(files) {
      reportRepeats(
        files,
        ({key}) => key,
        () => ({
          message: 'Unexpected question asked before, expected it once',
          first: 'Asked first'
        })
      )
    }
  }
)

export default questionIsUnique

/** What makes a question the same; the same term under another title is another question. */
function keyOf(question: Question): string | undefined {
  const {form, context, explicitId} = question
  const prompt = promptOf(question)
  const text = sameText(textOf(prompt))
  const images = Array.from(imagesIn(prompt))
  // An id says that it is known; terms are for `term-is-unique`.
  if (explicitId !== undefined || form === 'term' || (text === '' && images.length === 0)) return
  const options = optionsOf(question).map((option) => sameText(textOf(option)))
  const isShort = text.split(' ').length < 3
  return JSON.stringify([text, images, options.sort(), ...(isShort ? context : [])])
}

function* imagesIn(node: object): Generator<string> {
  if ('type' in node && node.type === 'image' && 'url' in node) yield String(node.url)
  if (!('children' in node) || !Array.isArray(node.children)) return
  for (const child of node.children as object[]) yield* imagesIn(child)
}
