/** Holds what a person set for a rule against the rule's schema. */
import type {Finding, Locator} from '@studymark/core'
import {compileSchema, nowhere, validateAgainst} from '@studymark/core'
import type {Rule} from './rule.ts'

const START = {line: 1, column: 1, offset: 0}

/** What is wrong with the options of a rule, where `locator` says; a rule without a schema has none. */
export async function checkOptions(
  {id, schema}: Pick<Rule, 'id' | 'schema'>,
  options: unknown,
  locator: Locator = nowhere({start: START, end: START})
): Promise<Finding[]> {
  const none = {type: 'object', additionalProperties: false}
  const validator = await compileSchema(schema ?? none)
  return validateAgainst(validator, options, locator, {rule: id})
}
