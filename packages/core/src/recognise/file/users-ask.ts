/** Whether what labels ask is put by those who use something, or work at it: for themselves, and by one of three in a file. */
import {remembered} from '../../remembered.ts'

/** *Can I still build it?* below a label is put to those who made it, *Did you move it?* to who uses it, and *"Who are you?"* is what somebody says. */
const own =
  /(?<!\p{L})(?:I|my)(?!\p{L})[^\n]*\?\s*$|^\W*[Dd]id you (?!know)|^\W*[Dd]o we want\b|^\s*["“„«][^"“”„«»]+["”“»]\s*$/u

export function asksAsUser(asked: string): boolean {
  return own.test(asked)
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
    if (own.test(asked)) users++
  }
  return users >= fewest && users * 3 >= count
})
