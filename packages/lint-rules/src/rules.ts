/** Every rule, in order of name. */
import type {RulePlugin} from './rule.ts'
import {cardHasFrontAndBack} from './rules/card-has-front-and-back.ts'
import {cardIsUnique} from './rules/card-is-unique.ts'
import {choiceCountMatches} from './rules/choice-count-matches.ts'
import {choiceHasAnswer} from './rules/choice-has-answer.ts'
import {choiceHasOptions} from './rules/choice-has-options.ts'
import {choiceHasStem} from './rules/choice-has-stem.ts'
import {choiceLabelsInOrder} from './rules/choice-labels-in-order.ts'
import {clozeIsClosed} from './rules/cloze-is-closed.ts'
import {consistentSpelling} from './rules/consistent-spelling.ts'
import {deckNameIsValid} from './rules/deck-name-is-valid.ts'
import {directiveHasReason} from './rules/directive-has-reason.ts'
import {fenceIsClosed} from './rules/fence-is-closed.ts'
import {frontMatterMatchesSchema} from './rules/front-matter-matches-schema.ts'
import {headingNames} from './rules/heading-names.ts'
import {imageHasAlt} from './rules/image-has-alt.ts'
import {keyNamesOption} from './rules/key-names-option.ts'
import {labelIsBalanced} from './rules/label-is-balanced.ts'
import {linkResolves} from './rules/link-resolves.ts'
import {mathIsClosed} from './rules/math-is-closed.ts'
import {mediaExists} from './rules/media-exists.ts'
import {mediaNameIsSafe} from './rules/media-name-is-safe.ts'
import {nestingIsShallow} from './rules/nesting-is-shallow.ts'
import {noEmptyItem} from './rules/no-empty-item.ts'
import {noRepeatedText} from './rules/no-repeated-text.ts'
import {noStrayRule} from './rules/no-stray-rule.ts'
import {noUnfinished} from './rules/no-unfinished.ts'
import {noUnknownDirective} from './rules/no-unknown-directive.ts'
import {noUnusedDirective} from './rules/no-unused-directive.ts'
import {noteIsAsked} from './rules/note-is-asked.ts'
import {noteIsShort} from './rules/note-is-short.ts'
import {notebookMatchesSchema} from './rules/notebook-matches-schema.ts'
import {optionIsUnique} from './rules/option-is-unique.ts'
import {questionAsks} from './rules/question-asks.ts'
import {questionAsksOneThing} from './rules/question-asks-one-thing.ts'
import {questionEndsWithMark} from './rules/question-ends-with-mark.ts'
import {questionHasAnswer} from './rules/question-has-answer.ts'
import {questionIsUnique} from './rules/question-is-unique.ts'
import {questionsComeFirst} from './rules/questions-come-first.ts'
import {scenarioHasAnswer} from './rules/scenario-has-answer.ts'
import {sectionHasContent} from './rules/section-has-content.ts'
import {sectionHasQuestions} from './rules/section-has-questions.ts'
import {sectionIsUnique} from './rules/section-is-unique.ts'
import {sectionTitleDepth} from './rules/section-title-depth.ts'
import {termHasDefinition} from './rules/term-has-definition.ts'
import {termIsUnique} from './rules/term-is-unique.ts'

export const rules: readonly RulePlugin[] = [
  cardHasFrontAndBack,
  cardIsUnique,
  choiceCountMatches,
  choiceHasAnswer,
  choiceHasOptions,
  choiceHasStem,
  choiceLabelsInOrder,
  clozeIsClosed,
  consistentSpelling,
  deckNameIsValid,
  directiveHasReason,
  fenceIsClosed,
  frontMatterMatchesSchema,
  headingNames,
  imageHasAlt,
  keyNamesOption,
  labelIsBalanced,
  linkResolves,
  mathIsClosed,
  mediaExists,
  mediaNameIsSafe,
  nestingIsShallow,
  noEmptyItem,
  noRepeatedText,
  noStrayRule,
  noUnfinished,
  noUnknownDirective,
  noUnusedDirective,
  noteIsAsked,
  noteIsShort,
  notebookMatchesSchema,
  optionIsUnique,
  questionAsks,
  questionAsksOneThing,
  questionEndsWithMark,
  questionHasAnswer,
  questionIsUnique,
  questionsComeFirst,
  scenarioHasAnswer,
  sectionHasContent,
  sectionHasQuestions,
  sectionIsUnique,
  sectionTitleDepth,
  termHasDefinition,
  termIsUnique
]
