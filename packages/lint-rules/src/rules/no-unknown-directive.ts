/** Comments to studymark say what it understands. See `no-unknown-directive.md`. */
import {alternatives, directiveOf, nearest} from '@studymark/core'
import type {Html, Parents} from 'mdast'
import type {After} from '../after.ts'
import type {Context} from '../context.ts'
import {type Directive, lintVerbs, notebookVerbs} from '../directives/directive.ts'
import {readDirective} from '../directives/read-directive.ts'
import {ruleIds} from '../rule-ids.ts'
import {defineRule} from '../rule.ts'

/** Names of rules of others. */
interface Options {
  also: readonly string[]
}

const verbs = [...lintVerbs, ...notebookVerbs]

export const noUnknownDirective = defineRule<Options>(
  {
    id: 'no-unknown-directive',
    description: 'A comment to studymark names a verb, rules and questions that there are.',
    fixable: true,
    schema: {
      type: 'object',
      properties: {also: {type: 'array', items: {type: 'string'}}},
      additionalProperties: false
    }
  },
  {
    create(context) {
      const ids = new Set<string>()
      return {
        question({id, explicitId}) {
          ids.add(explicitId ?? id).add(id)
        },
        html: (node, parents) => checkNotebookVerb(node, parents, ids, context)
      }
    },
    after(outcome) {
      for (const directive of outcome.directives) checkVerb(directive, outcome)
    }
  }
)

export default noUnknownDirective

/** `skip`, `id` and `answers` stand alone, and name a question where they have to. */
function checkNotebookVerb(
  node: Html,
  parents: readonly Parents[],
  ids: ReadonlySet<string>,
  {sourceOf, report, at}: Context
): void {
  const read = readDirective(sourceOf(node), node.position?.start.offset ?? 0, at)
  if (!read || !notebookVerbs.includes(read.verb)) return
  const {verb, place} = read
  const said = parents.length === 1 ? directiveOf(node) : undefined
  if (!said) {
    const form = verb === 'skip' ? '' : ' NAME'
    const expected = `\`<!--studymark ${verb}${form}-->\` between blocks of the file`
    report({message: `Unexpected form of \`${verb}\`, expected ${expected}`, place})
    return
  }
  const {id} = said
  if (verb !== 'answers' || id === undefined || ids.has(id)) return
  const near = nearest(id, [...ids])
  const spot = read.rules[0]?.place ?? place
  report({
    message: `Unexpected question \`${id}\`, expected ${near ? `\`${near}\`` : 'one of this file'}`,
    place: spot,
    fix: near ? editOf(spot, near) : undefined
  })
}

function checkVerb({verb, verbPlace, rules, place}: Directive, {hasRun, options, report}: After) {
  if (!verbs.includes(verb)) {
    const near = nearest(verb, verbs)
    const expected = near ? `\`${near}\`` : alternatives(verbs)
    report({
      message: `Unexpected ${verb ? `verb \`${verb}\`` : 'comment without a verb'}, expected ${expected}`,
      place: verb ? verbPlace : place,
      fix: near ? editOf(verbPlace, near) : undefined
    })
  }
  if (!lintVerbs.includes(verb)) return
  const also = 'also' in options && Array.isArray(options.also) ? options.also.map(String) : []
  const known = [...ruleIds, ...also]
  for (const {id, place} of rules) {
    if (known.includes(id) || hasRun(id)) continue
    const near = nearest(id, known)
    report({
      message: `Unexpected rule \`${id}\`, expected ${near ? `\`${near}\`` : 'the name of one'}`,
      place,
      fix: near ? editOf(place, near) : undefined
    })
  }
}

function editOf({start, end}: Directive['place'], text: string) {
  return start.offset === undefined || end.offset === undefined
    ? undefined
    : [{start: start.offset, end: end.offset, text}]
}
