/** Lines that say what a guide tells of, whose parts are listed below: *This guide covers 30 questions across:* */
import type {RootContent} from 'mdast'
import {caseless} from '../../caseless.ts'
import {toString} from '../../to-string.ts'

const covers = caseless(
  /\b(?:guide|document|page|file|notes|repo(?:sitory)?|collection|course|book|series|(?:interview |exam |practice )questions)\b[^.\n]{0,60}\b(?:covers?|covering|spans?|spanning)\b|\b(?:key|main|core|major) (?:areas|topics|themes) (?:include|covered|are)\b/u
)

/** Longer is prose. */
const longest = 300

export function tellsWhatIsCovered(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const text = toString(block)
  return text.length <= longest && /[:：]\s*$/u.test(text) && covers.test(text)
}
