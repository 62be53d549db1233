/** Whether a lead-in says what a list is told for: to be answered. */
const wanted =
  /\b(?:following|below|answer|discuss|tasks?|problems?|practi[cs]e|topics?|asked?|prepared?|interviews?)\b/iu

export function wantsAnswers(text: string): boolean {
  return wanted.test(text)
}
