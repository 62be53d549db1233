/** The one translation of what a schema says into findings: exact place, our words, one a mistake. */
import type {Finding, Severity} from '../finding.ts'
import {type Complaint, complaintFrom} from './complaint.ts'
import {folded} from './fold.ts'
import type {Locator} from './locator.ts'
import type {SchemaError, Validator} from './validator.ts'

/** How the findings are to be reported. */
export interface Report {
  rule: string
  severity?: Severity | ((error: SchemaError) => Severity)
}

/** What `value` does not keep to, where its source says so; empty when it is valid. */
export function validateAgainst(
  schema: Validator,
  value: unknown,
  locator: Locator,
  {rule, severity = 'error'}: Report
): Finding[] {
  if (schema(value)) return []
  const findings = folded(schema.errors ?? [], schema).map((error) => {
    const level = typeof severity === 'function' ? severity(error) : severity
    return findingFrom(complaintFrom(error), locator, rule, level)
  })
  return findings.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column)
}

function findingFrom(
  {path, part, unexpected, expected, mend}: Complaint,
  locator: Locator,
  rule: string,
  severity: Severity
): Finding {
  const message = `Unexpected ${unexpected}, expected ${expected}`
  const finding: Finding = {rule, severity, message, ...locator.place(path, part)}
  const edit = mend === undefined ? undefined : locator.mend?.(path, part, mend)
  return edit ? {...finding, fix: [edit]} : finding
}
