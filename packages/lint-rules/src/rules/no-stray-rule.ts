/** Rules stand between two things. See `no-stray-rule.md`. */
import type {Edit} from '@studymark/core'
import type {RootContent} from 'mdast'
import {defineRule} from '../rule.ts'

export const noStrayRule = defineRule(
  {
    id: 'no-stray-rule',
    description: 'A rule (`---`) stands between two things.',
    fixable: true
  },
  ({text, report}) => ({
    root({children}) {
      const blocks = children.filter((child) => !isFrontMatter(child))
      const last = blocks.findLastIndex(({type}) => type !== 'thematicBreak')
      for (const [at, rule] of blocks.entries()) {
        if (rule.type !== 'thematicBreak') continue
        const before = blocks[at - 1]
        const after = blocks[at + 1]
        const why = whyStray(before, at > last)
        if (!why) continue
        const edit = before ? cutBelow(before, rule) : after && cutAbove(rule, after, text)
        report({message: `Unexpected rule ${why}`, place: rule, fix: edit && [edit]})
      }
    }
  })
)

export default noStrayRule

function isFrontMatter({type}: RootContent): boolean {
  return /^(?:yaml|toml)$/u.test(type)
}

function whyStray(before: RootContent | undefined, isLast: boolean): string | undefined {
  if (!before) return 'at the beginning, expected text above it'
  if (before.type === 'thematicBreak') return 'after another, expected one'
  return isLast ? 'at the end, expected text below it' : undefined
}

/** Takes away a rule and the blank lines above it. */
function cutBelow(before: RootContent, rule: RootContent): Edit | undefined {
  const start = before.position?.end.offset
  const end = rule.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end, text: ''}
}

/** Takes away a rule and the blank lines below it, unless what is first then is front matter. */
function cutAbove(rule: RootContent, after: RootContent, text: string): Edit | undefined {
  const start = lineStart(rule)
  const end = lineStart(after)
  if (start === undefined || end === undefined) return undefined
  return /^(?:---|\+\+\+)/u.test(text.slice(end)) ? undefined : {start, end, text: ''}
}

function lineStart({position}: RootContent): number | undefined {
  const {offset, column = 1} = position?.start ?? {}
  return offset === undefined ? undefined : offset - column + 1
}
