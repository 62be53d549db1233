/** For notes that others learn from: all that makes them harder to learn, and to keep. */
import {type Preset, presetFrom, remarkPreset} from '../preset.ts'
import {choiceHasAnswer} from '../rules/choice-has-answer.ts'
import {headingNames} from '../rules/heading-names.ts'
import {noteIsAsked} from '../rules/note-is-asked.ts'
import {noteIsShort} from '../rules/note-is-short.ts'
import {questionAsksOneThing} from '../rules/question-asks-one-thing.ts'
import {questionEndsWithMark} from '../rules/question-ends-with-mark.ts'
import {questionHasAnswer} from '../rules/question-has-answer.ts'
import {questionsComeFirst} from '../rules/questions-come-first.ts'
import {scenarioHasAnswer} from '../rules/scenario-has-answer.ts'
import {sectionHasQuestions} from '../rules/section-has-questions.ts'
import {recommended} from './recommended.ts'

export const strict: Preset = presetFrom(recommended, 'strict', [
  [choiceHasAnswer, 'error'],
  [headingNames, 'warn'],
  [noteIsAsked, 'warn'],
  [noteIsShort, 'warn'],
  [questionAsksOneThing, 'warn'],
  [questionEndsWithMark, 'warn'],
  [questionHasAnswer, 'error'],
  [questionsComeFirst, 'warn'],
  [scenarioHasAnswer, 'error'],
  [sectionHasQuestions, 'warn']
])

export default remarkPreset(strict)
