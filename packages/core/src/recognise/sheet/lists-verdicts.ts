/** Whether a list is the key to statements, and puts none: *1. False, it sinks*. */
import {caseless} from '../../caseless.ts'
import type {List} from 'mdast'
import {toString} from '../../to-string.ts'
import {verdictOpening} from '../choice/option/verdict-sign.ts'

const letter = caseless(/^[^\p{L}\p{N}]*[a-h]\s?(?:[^\p{L}\p{N}\s]|$)/u)

/** Nearly all items open with a verdict or are a letter. */
export function listsVerdicts({children}: List): boolean {
  const told = children.map((item) => toString(item)).filter(isTold)
  return children.length >= fewest && told.length * 10 >= children.length * 9
}

function isTold(text: string): boolean {
  return verdictOpening(text) !== undefined || letter.test(text)
}

const fewest = 3
