/** The front matter of a file: what it says to studymark, checked. */
import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Meta} from './ast.ts'
import type {Finding} from './finding.ts'
import {metaFrom} from './front-matter/meta-from.ts'
import {nearMisses} from './front-matter/near-misses.ts'
import {readFrontMatter, rule} from './front-matter/read-front-matter.ts'
import {matches} from './schemas/generated/frontmatter.js'
import {isRecord} from './validate/is-record.ts'
import {pathFromPointer} from './validate/locator.ts'
import {validateAgainst} from './validate/validate-against.ts'

/** What front matter says; values that are wrong are left out, each with a finding. */
export interface CheckedFrontMatter {
  meta: Meta
  findings: Finding[]
  /** Where it stands; absent where there is none. */
  position?: Position
}

/** Read by recognition and validation alike; what it was read from tells whether it still holds. */
const known = new WeakMap<object, {value: unknown; text: string; checked: CheckedFrontMatter}>()

/** Reads the front matter of a tree; `text`, when at hand, makes the offsets of findings exact. */
export function frontMatterOf(tree: Root, text?: string): CheckedFrontMatter {
  const [first] = tree.children
  if (text === undefined || !first || !('value' in first)) return readAndCheck(tree, text)
  const before = known.get(first)
  if (before?.text === text && before.value === first.value) return before.checked
  const checked = readAndCheck(tree, text)
  known.set(first, {value: first.value, text, checked})
  return checked
}

function readAndCheck(tree: Root, text: string | undefined): CheckedFrontMatter {
  const reading = readFrontMatter(tree, text)
  if (!reading) return {meta: {}, findings: []}
  const {value, locator, findings, position} = reading
  // Only comments, or nothing.
  if (value === undefined || value === null) return {meta: {}, findings, position}
  if (!isRecord(value)) {
    const place = locator.place([], 'value')
    const message = 'Unexpected front matter without keys, expected `key: value` lines'
    return {
      meta: {},
      findings: [...findings, {rule, severity: 'error', message, ...place}],
      position
    }
  }
  const wrong = wrongKeysOf(value)
  // What is no language tag is left out; no card is wrong for it.
  const invalid = validateAgainst(matches, value, locator, {
    rule,
    severity: ({keyword}) => (keyword === 'pattern' ? 'warn' : 'error')
  })
  return {
    meta: metaFrom(value, wrong),
    findings: [...findings, ...invalid, ...nearMisses(value, locator, rule)],
    position
  }
}

function wrongKeysOf(value: object): Set<string> {
  if (matches(value)) return new Set()
  return new Set(
    (matches.errors ?? []).map((error) => pathFromPointer(error.instancePath)[0] ?? '')
  )
}
