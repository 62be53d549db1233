/** What the headings of one level have in common. */

/** Headings of one level; code that lost its fence must not part them. */
export interface Siblings {
  count: number
  /** Those that ask, by mark or by words. */
  asking: number
  /** Those that ask without a doubt: by a mark, or as an exercise does. */
  sure: number
  /** Those numbered as questions, and those with a bare number. */
  questions: number
  /** Those that ask, or tell what to do. */
  tasks: number
  bodiesAsking: number
  numbered: number
  /** Those that letters count: *(a)*. */
  lettered: number
  /** Those that set something to be designed. */
  designs: number
  /** Those below a title that announces exercises. */
  exercises: number
  /** Those with nothing below them, and those whose body is code. */
  bare: number
  coded: number
  /** Those that ask with nothing below them. */
  unanswered: number
  /** How often one stands right below a higher heading: its topic. */
  openings: number
  /** Those below which a link leads to their answer. */
  linked: number
  /** Index of the last of them. */
  last: number
}

export function noSiblings(): Siblings {
  return {
    count: 0,
    asking: 0,
    sure: 0,
    questions: 0,
    tasks: 0,
    bodiesAsking: 0,
    numbered: 0,
    lettered: 0,
    designs: 0,
    exercises: 0,
    bare: 0,
    coded: 0,
    unanswered: 0,
    openings: 0,
    linked: 0,
    last: -1
  }
}

/** More than an article has parts. */
export const fewestInRun = 20

/** So many numbered headings that nearly all ask in words, and some without a doubt, are questions. */
export function isLongRun({count, numbered, asking, sure}: Siblings): boolean {
  if (count < fewestInRun || numbered < count * 0.8) return false
  return asking >= count * 0.7 && sure * 8 >= count
}

const fewestLettered = 5

/** Letters count the parts of exercises where a third of them asks without a doubt, and most ask or tell what to do. */
export function areLettered({count, lettered, sure, tasks}: Siblings): boolean {
  if (lettered < fewestLettered || lettered < count * 0.8) return false
  return sure * 3 >= count && tasks >= count * 0.5
}

const fewestLinked = 5

/** Nearly all lead to their answers: each is a question. */
export function areLinked({count, linked}: Siblings): boolean {
  return linked >= fewestLinked && linked >= count * 0.8
}

const fewestExercises = 10
const fewestCoded = 3

/** So many numbered headings below a title of exercises, of which many tell what to do, or nearly all stand over code, are exercises. */
export function areExercises({count, numbered, tasks, exercises, coded}: Siblings): boolean {
  if (exercises >= count * 0.8 && coded >= count * 0.8 && numbered >= fewestCoded) {
    return numbered >= count * 0.8
  }
  if (numbered < fewestExercises || numbered < count * 0.8) return false
  return exercises >= count * 0.8 && tasks >= count * 0.4
}

const fewestUnanswered = 5
const fewestTopics = 2

/** Nearly none is answered; or many are not, and their topics are higher headings: what has nothing below it is no topic of theirs. */
export function areLeftOpen(siblings: Siblings, isLate: boolean): boolean {
  const {count, bare, asking, unanswered, openings} = siblings
  if (bare >= count * 0.8) return true
  return (
    !isLate &&
    openings >= fewestTopics &&
    unanswered >= fewestUnanswered &&
    unanswered * 3 >= asking
  )
}
