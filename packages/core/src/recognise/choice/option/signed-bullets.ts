/**
 * A plus for the bullet of the right option, and a dash for those of the others, as the one list that they are.
 *
 *     Which animal lays eggs?
 *     - The cow
 *     + The hen
 *     - The mouse
 */
import type {List, ListItem} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Part} from '../../details/parts-of.ts'
import {bulletList} from '../../list/bullet-list.ts'
import {offsetOf, positionOf} from '../../text/place.ts'
import {addAll} from '../../../add-all.ts'

const fewestOptions = 3
const mostOptions = 8

/** The list of the bullets that begin with the part at `from`, how many parts it takes, and the last of them. */
export function signedBullets(
  partAt: (index: number) => Part | undefined,
  from: number,
  source: string
): {list: List; used: number; last: Part} | undefined {
  const children: ListItem[] = []
  let before = bulletsIn(partAt(from - 1))
  let end: Part | undefined
  let at = from
  for (let list = bulletsIn(partAt(at)); list; list = bulletsIn(partAt(++at))) {
    const isNext = before && positionOf(before).end.line === positionOf(list).start.line - 1
    // One that goes on from another is no beginning.
    if (isNext && !end) return undefined
    if (end && !isNext) break
    before = list
    const checked = source[offsetOf(positionOf(list).start)] === '+'
    addAll(
      children,
      list.children.map((item) => ({...item, checked}))
    )
    end = partAt(at)
    if (children.length > mostOptions) return undefined
  }
  const right = children.filter(({checked}) => checked)
  const list = bulletList(children, false)
  if (right.length !== 1 || children.length < fewestOptions || !list || !end) return undefined
  if (weighs(partAt(from - 1)) || weighs(partAt(from - 2))) return undefined
  return {list, used: at - from, last: end}
}

/** What it leads to speaks for something and against it, and answers nothing right or wrong. */
function weighs(part: Part | undefined): boolean {
  return part?.type === 'block' && sides.test(toString(part.node))
}

const sides =
  /advantages?\b|\bpros\b|benefits|drawbacks|vorteile|nachteile|ventajas|vantagens|avantages|inconv[eé]nients|vantaggi|voordelen|nadelen|zalety|wady|výhody|fördelar|fordele|ulemper|avantaj|kelebihan|kekurangan|ưu điểm|преимуществ|достоинств|недостат|плюсы|переваг|优点|缺点|優點|缺點|優缺点|优缺点|メリット|長所|장점|단점|장단점|مزايا|عيوب|יתרונות|חסרונות/iu

/** A list of bullets that are a paragraph each. */
function bulletsIn(part: Part | undefined): List | undefined {
  if (part?.type !== 'block' || part.node.type !== 'list' || part.node.ordered) return undefined
  if (part.node.children.length > mostOptions) return undefined
  const isPlain = part.node.children.every(({checked, children: [first, ...more]}) => {
    return typeof checked !== 'boolean' && first?.type === 'paragraph' && more.length === 0
  })
  return isPlain ? part.node : undefined
}
