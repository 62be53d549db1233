/** Keys and reasons in items: behind the options of their list, or in short lists of remarks below them. */
import {caseless} from '../../../caseless.ts'
import type {List, ListItem} from 'mdast'
import {toString} from '../../../to-string.ts'
import {positionOf} from '../../text/place.ts'
import type {Group} from '../option/group-at.ts'
import {type Key, keyFrom} from './key.ts'
import {keyOf, reasonLength} from './key-of.ts'
import {textOf} from '../option/option-items.ts'
import {names} from './resolve-key.ts'

/**
 * An item that goes on behind the options of its list with their key, or with the reason.
 *
 * An answer to each letter in a list of its own is no key.
 */
export function isBehindOptions(item: ListItem): boolean {
  const text = textOf(item)
  if (reasonLength(text) > 0) return true
  return keyOf(text) !== undefined && item.children.every(({type}) => type === 'paragraph')
}

/** The only item of a list is a label over the block that gives the key, as an outliner folds it. */
export function isOverKey({children: [only, ...others]}: List): boolean {
  return (
    only !== undefined && others.length === 0 && only.children.length > 1 && isBehindOptions(only)
  )
}

/** The key in a short list of remarks: *Your answer: B*, *Right answer: C*. */
export function keyInItem(list: List, group: Group, source: string): Key | undefined {
  if (group.kind !== 'label' || (list.ordered && !isLine(list))) return undefined
  const right = rightAmongWrong(list)
  const own = right && keyFrom(right.children, false, source)?.key
  // All that is said is why.
  if (own && names(group, own)) return {...own, isBare: true, reason: []}
  if (!isShortList(list)) return undefined
  const isOnly = list.children.length === 1
  for (const {children} of list.children) {
    const found = keyFrom(children, false, source)
    if (found && (found.key.isBare || isOnly) && names(group, found.key)) return found.key
  }
  return undefined
}

/** One item of one line counts the question above; several count others, and a further line may ask. */
function isLine(list: List): boolean {
  const {start, end} = positionOf(list)
  return list.children.length === 1 && start.line === end.line
}

/** The item that names the right letter, where each other says of one that it is wrong: *Incorrect answer A: …*. */
function rightAmongWrong({children}: List): ListItem | undefined {
  const [right, ...others] = children.filter((item) => {
    return (keyOf(toString(item))?.letters.length ?? 0) > 0
  })
  if (!right || others.length > 0 || children.length < 2) return undefined
  const wrong = children.filter((item) => denied.test(toString(item)))
  return wrong.length === children.length - 1 ? right : undefined
}

const denied = caseless(
  /^\P{L}{0,4}(?:incorrect|wrong|falsch\p{L}*|incorrect[ao]s?|incorret[ao]s?|errad[ao]s?|mauvaise|неверн\p{L}+|неправильн\p{L}+|errat[ae])\s+(?:answers?|options?|choices?|antwort|respuestas?|opci[oó]n|respostas?|alternativas?|réponse|ответ|вариант|rispost[ae])?\s*[:(]?\s*[A-Ha-h](?![\p{L}])/u
)

/** Longer items ask or explain, as those of several blocks do, and are no key. */
const longestKeyItem = 200

export function isShortList({children}: List): boolean {
  return children.every((item) => {
    return item.children.length < 2 && toString(item).length <= longestKeyItem
  })
}
