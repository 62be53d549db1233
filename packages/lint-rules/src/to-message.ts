/** Findings in stock remark: messages on the file, with what editors offer as a quick fix. */
import type {Edit, Finding} from '@studymark/core'
import {toPlaceText} from '@studymark/core'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {editedWithin} from './fix/edited-within.ts'

declare module 'vfile-message' {
  interface VFileMessage {
    /** Edits that mend it, by offset. */
    fix?: Edit[]
    /** Mends to choose from. */
    suggestions?: Array<{message: string; fix: Edit[]}>
  }
}

/** Adds a finding to a file, as a message. */
export function addMessage(file: VFile, finding: Finding, text: string): VFileMessage {
  const {start, end, fix, suggestions, url, cause} = finding
  const message = file.message(finding.message, {
    place: {start, end},
    ruleId: finding.rule,
    source: 'remark-lint',
    ...(cause && {cause: causeFrom(cause, finding.path)})
  })
  message.actual = text.slice(start.offset, end.offset)
  const offers = [...(fix ? [fix] : []), ...(suggestions ?? []).map((one) => one.fix)]
  const expected = offers
    .map((edits) => editedWithin(text, finding, edits))
    .filter((one) => one !== undefined)
  if (expected.length > 0) message.expected = expected
  if (fix) message.fix = fix
  if (suggestions) message.suggestions = suggestions
  if (url !== undefined) message.url = url
  return message
}

function causeFrom(cause: NonNullable<Finding['cause']>, path: string | undefined): VFileMessage {
  const {start, end} = cause
  const isElsewhere = cause.path !== undefined && cause.path !== path
  const reason = isElsewhere ? `${cause.message}, at \`${toPlaceText(cause)}\`` : cause.message
  return new VFileMessage(reason, {
    place: {start, end},
    ruleId: 'cause',
    source: 'remark-lint'
  })
}
