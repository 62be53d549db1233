/** *Why #88 = D*, *Why Q12 is B*: a title over the reason for a key that was given by number. */
const explains = /^\P{L}*why (?:#|q\.?|question )\s?\d{1,3}\s?(?:=|is|→)\s?[A-H](?![\p{L}\p{N}])/iu

export function explainsKey(title: string): boolean {
  return explains.test(title)
}
