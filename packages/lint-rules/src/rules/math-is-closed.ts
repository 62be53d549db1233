/** Formulas end, and so does what they open. See `math-is-closed.md`. */
import type {Literal} from 'unist'
import {defineRule} from '../rule.ts'

/** A dollar that opens no formula, and no amount of money, and what may be TeX behind it. */
const DOLLAR =
  /(?<![\\$\p{L}\p{N}])(\${1,2})(?![\s$]|\d[\d.,]*(?:[kKmMbB]|bn)?(?:[^\w^_\\{]|$))([^$\r\n]{1,200})/gu

/** What words and names of variables have not: commands, powers, indices of one letter. */
const TEX = /\\[a-zA-Z]+|\^[\w{\\(-]|(?<![\p{L}\p{N}_])[a-zA-Z]_[\w{\\]/u

export const mathIsClosed = defineRule(
  {
    id: 'math-is-closed',
    description: 'A formula ends, and so does each group in it.'
  },
  ({report, sourceOf, at}) => {
    const check = (node: Literal): void => {
      const message = fault(String(node.value))
      if (message) report({message, place: node})
    }
    return {
      text(node) {
        const from = node.position?.start.offset ?? 0
        const source = sourceOf(node)
        if (!source.includes('$')) return
        for (const {1: sign = '', 2: rest = '', index} of source.matchAll(DOLLAR)) {
          if (!TEX.test(rest)) continue
          report({
            message: `Unexpected \`${sign}\` without its end, expected \`${sign}\` behind the formula`,
            place: at(from + index, from + index + sign.length)
          })
        }
      },
      inlineMath: check,
      math: check
    }
  }
)

export default mathIsClosed

const OPEN = new Map([
  ['{', '}'],
  ['\\left', '\\right'],
  ['\\begin', '\\end']
])

/** What a formula opens and does not close in order, or the other way round. */
function fault(tex: string): string | undefined {
  const expected: string[] = []
  // An escaped brace, a comment and a line break of TeX open nothing.
  for (const [sign] of tex.matchAll(/\\(?:[a-zA-Z]+|.)|[{}]|%[^\r\n]*/gu)) {
    const end = OPEN.get(sign)
    if (end !== undefined) expected.push(end)
    else if (sign === '}' || sign === '\\right' || sign === '\\end') {
      const due = expected.pop()
      if (due === sign) continue
      const hint = due === undefined ? 'its beginning' : `\`${due}\` before it`
      return `Unexpected \`${sign}\` in a formula, expected ${hint}`
    }
  }
  const due = expected.pop()
  return due === undefined ? undefined : `Unexpected end of a formula, expected \`${due}\``
}
