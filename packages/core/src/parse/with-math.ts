/** Makes math of the display math that was read as text. */
import type {Nodes, Parents, PhrasingContent, Root, Text} from 'mdast'
import type {Point} from 'unist'
import {pointsOf} from './points-of.ts'
import type {StrayMath} from './stray-math.ts'

interface Place {
  start: Point
  end: Point
  /** As a text node has it: without the margins of its lines. */
  shown: string
}

/** The tree with math nodes in place of the text. */
export function withMath(tree: Root, text: string, stray: readonly StrayMath[]): Root {
  const all = mathIn(text, stray)
  let next = 0
  const nodes: Nodes[] = [tree]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (!('children' in node)) continue
    const parent: Parents = node
    for (const child of parent.children.toReversed()) nodes.push(child)
    const from = offsetOf(node.position?.start)
    while (next < all.length && offsetOf(all[next]?.end) <= from) next++
    const end = offsetOf(node.position?.end)
    if (offsetOf(all[next]?.start) >= end || !parent.children.some(isText)) continue
    const children = parent.children.flatMap((child: Nodes): Nodes[] =>
      isText(child) ? partsOf(child, all, next) : [child]
    )
    Object.assign(parent, {children})
  }
  return tree
}

function mathIn(text: string, stray: readonly StrayMath[]): Place[] {
  const math = stray.filter(({isMath}) => isMath)
  const places = math.flatMap(({lines}) => [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0])
  const points = pointsOf(text, places)
  return math.flatMap(({lines}, index) => {
    const [start, end] = points.slice(index * 2, index * 2 + 2)
    const shown = lines.map((line) => text.slice(line.start, line.end)).join('\n')
    return start && end ? [{start, end, shown}] : []
  })
}

function isText(node: Nodes): node is Text {
  return node.type === 'text'
}

function offsetOf(point: Point | undefined): number {
  return point?.offset ?? Infinity
}

/** The text around the math that a text node holds, and the math. */
function partsOf(node: Text, all: readonly Place[], next: number): PhrasingContent[] {
  const {value, position} = node
  const parts: PhrasingContent[] = []
  if (!position) return [node]
  let {start} = position
  let at = 0
  const addText = (to: number, end: Point): void => {
    const said = value.slice(at, to)
    if (said !== '') parts.push({type: 'text', value: said, position: {start, end}})
  }
  for (let index = next; offsetOf(all[index]?.end) <= offsetOf(position.end); index++) {
    const math = all[index] as Place
    const from = offsetOf(math.start) < offsetOf(start) ? -1 : value.indexOf(math.shown, at)
    if (from === -1) continue
    addText(from, math.start)
    parts.push(mathFrom(math))
    at = from + math.shown.length
    start = math.end
  }
  addText(value.length, position.end)
  return parts
}

function mathFrom({shown, start, end}: Place): PhrasingContent {
  const value = shown.replace(/^\$\$|\$\$$/g, '').trim()
  const hProperties = {className: ['language-math', 'math-display']}
  const data = {hName: 'code', hProperties, hChildren: [{type: 'text' as const, value}]}
  return {type: 'inlineMath', value, data, position: {start, end}}
}
