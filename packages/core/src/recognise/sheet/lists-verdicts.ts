/** Whether a list is the key to statements, and puts none: *1. False, it sinks*. */
import type {List} from 'mdast'
import {toString} from '../../to-string.ts'

const verdict =
  /^\W*(?:true|false|[a-hft]|richtig|falsch|vrai|faux|verdader[oa]|verdadeir[oa]|fals[oa]|ver[oa]|верно|неверно|правда|ложь|对|错|对的|错的|正确|错误|√|×|✓|✗)(?![\p{L}\p{N}])/iu

/** Nearly all items open with a verdict or are a letter. */
export function listsVerdicts({children}: List): boolean {
  const told = children.filter((item) => verdict.test(toString(item).slice(0, longest)))
  return children.length >= fewest && told.length * 10 >= children.length * 9
}

/** No verdict is longer. */
const longest = 20
const fewest = 3
