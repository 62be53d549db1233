/** Statements that are to be completed or judged: *A hen has ____ legs*, *Hens fly. (T/F)*. */
const gap = /_{3,}|[(（]\s{2,40}[)）]/u
const verdicts = /[(（]\s?(?:T\s?\/\s?F|True\s?\/\s?False|[O○]\s?[\/,]\s?[X×])\s?[)）]/iu

/** Something is left open in the text, or a verdict is asked for. */
export function hasGap(text: string): boolean {
  return gap.test(text) || verdicts.test(text)
}

/** Fewer words make no sentence. */
const fewestWords = 4

/** The same in a sentence; what a form leaves open stands behind a colon. */
export function leavesGap(text: string): boolean {
  const at = gap.exec(text)?.index
  if (at === undefined) return verdicts.test(text)
  const isField = /[:：]\s*$/u.test(text.slice(0, at))
  return !isField && text.split(/\s+/u, fewestWords).length === fewestWords
}
