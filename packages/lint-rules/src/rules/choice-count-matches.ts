/** As many options are right as the question asks for. See `choice-count-matches.md`. */
import {optionsOf, promptOf} from '@studymark/core'
import {firstLine} from '../first-line.ts'
import {defineRule} from '../rule.ts'

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

const ASKED =
  /\b(?:choose|select|pick|check|mark|tick)[\s*_]+(?:(?:the|any|exactly|only)[\s*_]+)?(one|two|three|four|five|six|seven|eight|[1-8])\b(?![\s*_]+(?:or|and|to)\b|-)(?=[\s*_]*(?:[).,:;?!\]]|$|(?:(?:correct|right|best|valid|true|possible)[\s*_]+)?(?:answers?|options?|choices?|responses?|statements?|of|that|from)\b))/iu

export const choiceCountMatches = defineRule(
  {
    id: 'choice-count-matches',
    description: 'As many options are right as the question tells to choose.'
  },
  (context) => ({
    question(question) {
      const options = optionsOf(question)
      const right = options.filter(({correct}) => correct)
      if (right.length === 0 || options.some(({correct}) => correct === null)) return
      const prompt = promptOf(question)
      const asked = ASKED.exec(context.sourceOf(prompt))
      if (!asked) return
      const [phrase, number = ''] = asked
      const count = Number(number) || NUMBERS.indexOf(number.toLowerCase())
      const from = (prompt.position.start.offset ?? 0) + asked.index
      const [first] = right
      if (count === right.length) return
      context.report({
        message: `Unexpected \`${phrase}\` over \`${right.length}\` right options, expected \`${count}\``,
        place: context.at(from, from + phrase.length),
        ...(first && {
          cause: {message: 'First right option', place: firstLine(first.position, context)}
        })
      })
    }
  })
)

export default choiceCountMatches
