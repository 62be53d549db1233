/** Every rule, in order of name. */
import type {RulePlugin} from './rule.ts'
import {clozeIsClosed} from './rules/cloze-is-closed.ts'
import {directiveHasReason} from './rules/directive-has-reason.ts'
import {fenceIsClosed} from './rules/fence-is-closed.ts'
import {frontMatterMatchesSchema} from './rules/front-matter-matches-schema.ts'
import {headingNames} from './rules/heading-names.ts'
import {keyNamesOption} from './rules/key-names-option.ts'
import {nestingIsShallow} from './rules/nesting-is-shallow.ts'
import {noEmptyItem} from './rules/no-empty-item.ts'
import {noStrayRule} from './rules/no-stray-rule.ts'
import {noUnknownDirective} from './rules/no-unknown-directive.ts'
import {noUnusedDirective} from './rules/no-unused-directive.ts'
import {questionAsks} from './rules/question-asks.ts'
import {questionAsksOneThing} from './rules/question-asks-one-thing.ts'
import {questionEndsWithMark} from './rules/question-ends-with-mark.ts'
import {questionHasAnswer} from './rules/question-has-answer.ts'
import {questionIsUnique} from './rules/question-is-unique.ts'
import {questionsComeFirst} from './rules/questions-come-first.ts'
import {sectionHasContent} from './rules/section-has-content.ts'
import {sectionHasQuestions} from './rules/section-has-questions.ts'
import {sectionIsUnique} from './rules/section-is-unique.ts'
import {sectionTitleDepth} from './rules/section-title-depth.ts'

export const rules: readonly RulePlugin[] = [
  clozeIsClosed,
  directiveHasReason,
  fenceIsClosed,
  frontMatterMatchesSchema,
  headingNames,
  keyNamesOption,
  nestingIsShallow,
  noEmptyItem,
  noStrayRule,
  noUnknownDirective,
  noUnusedDirective,
  questionAsks,
  questionAsksOneThing,
  questionEndsWithMark,
  questionHasAnswer,
  questionIsUnique,
  questionsComeFirst,
  sectionHasContent,
  sectionHasQuestions,
  sectionIsUnique,
  sectionTitleDepth
]
