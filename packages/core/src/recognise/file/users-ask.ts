/** Whether what labels ask is put by those who use something, or work at it: for themselves, and by one of three in a file. */
import {remembered} from '../../remembered.ts'

/** What somebody asks for himself, on the last line of what is asked: *Can I still build it?* is put to those who made it. */
const forOneself = /(?<!\p{L})(?:I|my)(?!\p{L})/u

/** *Did you move it?* below a label is put to who uses it, and *"Who are you?"* is what somebody says. */
const own = /^\W*[Dd]id you (?!know)|^\W*[Dd]o we want\b|^\s*["“„«][^"“”„«»]+["”“»]\s*$/u

export function asksAsUser(asked: string): boolean {
  const text = asked.trimEnd()
  const isForOneself = text.endsWith('?') && forOneself.test(text.slice(text.lastIndexOf('\n') + 1))
  return isForOneself || own.test(text)
}

const labelled = /^\W{0,4}(?:Q\d{0,3}|Question)\W{0,3}[:.]\W{0,4}(\S[^\n?]*\?)/gm

/** Fewer may be put so by chance. */
const fewest = 3

/** A third and more of a file's questions are asked so: the others are, too. */
export const usersAsk = remembered((text: string): boolean => {
  let count = 0
  let users = 0
  for (const [, asked = ''] of text.matchAll(labelled)) {
    count++
    if (asksAsUser(asked)) users++
  }
  return users >= fewest && users * 3 >= count
})
