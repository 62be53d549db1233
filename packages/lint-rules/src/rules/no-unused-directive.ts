/** Comments silence something. See `no-unused-directive.md`. */
import type {After} from '../after.ts'
import type {Directive} from '../directives/directive.ts'
import {speaksOf} from '../directives/silencer.ts'
import {defineRule} from '../rule.ts'

export const noUnusedDirective = defineRule(
  {
    id: 'no-unused-directive',
    description: 'A comment that silences rules has findings to silence.',
    fixable: true
  },
  {
    create: () => ({}),
    after(outcome) {
      const {directives} = outcome
      for (const [at, directive] of directives.entries()) {
        if (directive.verb === 'enable') checkEnable(directive, directives.slice(0, at), outcome)
        else if (['disable', 'ignore', 'disable-file'].includes(directive.verb)) {
          checkSilence(directive, outcome)
        }
      }
    }
  }
)

export default noUnusedDirective

function checkSilence(directive: Directive, {isUsed, hasRun, report}: After): void {
  const {verb, rules, place, verbPlace, removal} = directive
  // Of a rule that has not run, nobody knows.
  const unused = rules.filter(({id}) => hasRun(id) && !isUsed(directive, id))
  if (rules.length === 0 ? !isUsed(directive) : unused.length === rules.length) {
    const message = `Unexpected \`${verb}\` with nothing to silence, expected none`
    report({message, place, fix: [removal]})
    return
  }
  for (const {id, place} of unused) {
    const before = rules[rules.findIndex((rule) => rule.place === place) - 1]
    const start = (before?.place ?? verbPlace).end.offset
    const end = place.end.offset
    report({
      message: `Unexpected \`${id}\` with nothing to silence, expected none`,
      place,
      fix: start === undefined || end === undefined ? undefined : [{start, end, text: ''}]
    })
  }
}

/** Nothing to end: no `disable` above speaks of the same. */
function checkEnable(
  {rules, place, removal}: Directive,
  above: readonly Directive[],
  {report}: After
): void {
  const ends = above.some(
    (other) =>
      other.verb === 'disable' && (rules.length === 0 || rules.some(({id}) => speaksOf(other, id)))
  )
  if (ends) return
  const message = 'Unexpected `enable` with nothing disabled above it, expected none'
  report({message, place, fix: [removal]})
}
