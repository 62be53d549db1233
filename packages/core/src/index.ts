/** The public names of @studymark/core, grouped by stage. */
export type * from './ast.ts'
export {answerOf, entriesOf, optionsOf, promptOf, rationaleOf} from './ast.ts'
export type * from './deck.ts'
export type * from './finding.ts'
export {toPlaceText} from './finding.ts'
export {type File, recognise} from './recognise.ts'
