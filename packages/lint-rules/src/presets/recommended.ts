/** Quiet on good notes: what makes a wrong card, or none, and what is surely a slip. */
import {type Preset, remarkPreset} from '../preset.ts'
import {questionHasAnswer} from '../rules/question-has-answer.ts'

export const recommended: Preset = {name: 'recommended', rules: [[questionHasAnswer, 'warn']]}

export default remarkPreset(recommended)
