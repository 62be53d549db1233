/** Names of the rules of this package, for rules about names: those cannot import all others. */
export const ruleIds: readonly string[] = [
  'cloze-is-closed',
  'directive-has-reason',
  'fence-is-closed',
  'front-matter-matches-schema',
  'heading-names',
  'key-names-option',
  'nesting-is-shallow',
  'no-empty-item',
  'no-stray-rule',
  'no-unknown-directive',
  'no-unused-directive',
  'question-asks',
  'question-asks-one-thing',
  'question-ends-with-mark',
  'question-has-answer',
  'question-is-unique',
  'questions-come-first',
  'section-has-content',
  'section-has-questions',
  'section-is-unique',
  'section-title-depth'
]
