/** Frequent questions of those who use a product: they ask for themselves, and name it again and again. */

/** Fewer questions show nothing. */
const fewestOfUser = 5

const fewest = 8

const frequent = /\bFAQs?\b|frequently asked/i
const studied = /interview|exam|quiz|study|course|class/i

const personal = /\b(?:I|I['’]m|my|me|we|our)\b/
const name = /\s(\p{Lu}[\p{L}\d]+)/gu

/** So many ask for themselves, and so many name one thing. */
const personalShare = 0.4
const namedShare = 0.25

/** Whether the questions of a file with such a title are asked of a product. */
export function asksOfProduct(title: string, questions: readonly string[]): boolean {
  if (questions.length < fewest || !frequent.test(title) || studied.test(title)) return false
  const own = questions.filter((text) => personal.test(text))
  if (own.length < questions.length * personalShare) return false
  const counts = new Map<string, number>()
  for (const text of questions) {
    for (const one of new Set([...text.matchAll(name)].map((match) => match[1] ?? ''))) {
      counts.set(one, (counts.get(one) ?? 0) + 1)
    }
  }
  return Math.max(0, ...counts.values()) >= questions.length * namedShare
}

/** Put to one who uses a project, of his work with it: *How long has your organization used the project?* */
const ofWork =
  /\b(?:your|the|that) (?:organi[sz]ation|compan(?:y|ies)|teams?|groups?|projects?|implementation|adoption|opinions?|side)\b|\bdo you have any\b/iu
const workShare = 0.4
const addressed = /\byours?\b|\byou\b|\bthe project\b/iu
const addressedShare = 0.6

/** Whether the questions are those of a survey among users. */
export function asksOfUsers(title: string, questions: readonly string[]): boolean {
  if (questions.length < fewestOfUser || /exam|quiz|study|course|class/iu.test(title)) return false
  const shareOf = (pattern: RegExp): number =>
    questions.filter((text) => pattern.test(text)).length / questions.length
  return shareOf(ofWork) >= workShare && shareOf(addressed) >= addressedShare
}
