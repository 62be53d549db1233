/** Words looked for in several scripts: most texts have letters of one, and patterns for all of them take far longer. */

/** Neither Latin letters nor the signs that stand between them. */
const other = /[^\0-\u024f\u1e00-\u1eff\u2000-\u206f]/

/** Tells whether a text has words of Latin letters or, where it has others at all, those of other scripts. */
export function wordsOfScripts(latin: RegExp, others: RegExp): (text: string) => boolean {
  return (text) => latin.test(text) || (other.test(text) && others.test(text))
}
