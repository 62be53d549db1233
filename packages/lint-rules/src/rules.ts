/** Every rule, in order of name. */
import type {RulePlugin} from './rule.ts'
import {questionHasAnswer} from './rules/question-has-answer.ts'

export const rules: readonly RulePlugin[] = [questionHasAnswer]
