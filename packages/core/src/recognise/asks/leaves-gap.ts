/** Statements that are to be completed or judged: *A hen has ____ legs*, *Hens fly. (T/F)*. */
const gap = /_{3,}|[(（]\s{2,40}[)）]/u
const verdicts = /[(（]\s?(?:T\s?\/\s?F|True\s?\/\s?False|[O○]\s?[\/,]\s?[X×])\s?[)）]/iu

/** Something is left open in the text, or a verdict is asked for. */
export function hasGap(text: string): boolean {
  return gap.test(text) || verdicts.test(text)
}

/** Fewer words make no sentence, nor do fewer signs of a script that parts no words. */
const fewestWords = 4
const fewestSigns = 5
const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** The same in a sentence; what a form leaves open stands behind a colon. */
export function leavesGap(text: string): boolean {
  const at = gap.exec(text)?.index
  if (at === undefined) return verdicts.test(text)
  const isField = /[:：]\s*$/u.test(text.slice(0, at))
  return !isField && isSentence(text)
}

function isSentence(text: string): boolean {
  if (text.split(/\s+/u, fewestWords).length === fewestWords) return true
  return (text.match(signs)?.length ?? 0) >= fewestSigns
}
