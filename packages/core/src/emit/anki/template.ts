/** Reads a card template: `{{Field}}`, `{{filter:Field}}`, `{{#Field}}…{{/Field}}`, `{{^Field}}`. */
import type {Fault} from './fault.ts'

/** A piece of a template. */
export type TemplateNode =
  | {type: 'text'; value: string}
  | {type: 'field'; name: string; filters: string[]}
  | {type: 'section'; name: string; negated: boolean; children: TemplateNode[]}

/** What a template says, and what is wrong with it. */
export interface Template {
  children: TemplateNode[]
  faults: Fault[]
}

type Section = Extract<TemplateNode, {type: 'section'}>

// Comments pass through unread, braces and all.
const TOKEN = /<!--.*?-->|\{\{(?<tag>.*?)\}\}/gs

/** Never throws; a section left open is closed at the end. */
export function parseTemplate(source: string): Template {
  const root: TemplateNode[] = []
  const faults: Fault[] = []
  const open: Section[] = []
  const put = (node: TemplateNode) => (open.at(-1)?.children ?? root).push(node)
  let end = 0
  for (const match of source.matchAll(TOKEN)) {
    put({type: 'text', value: source.slice(end, match.index)})
    end = match.index + match[0].length
    const tag = match.groups?.['tag']?.trim()
    if (tag === undefined) put({type: 'text', value: match[0]})
    else if (tag.startsWith('#') || tag.startsWith('^')) {
      const section = sectionFrom(tag)
      put(section)
      open.push(section)
    } else if (tag.startsWith('/')) {
      const expected = open.pop()?.name
      const close = tag.slice(1).trim()
      if (close !== expected) faults.push(mismatch(close, expected))
    } else put(fieldFrom(tag))
  }
  const rest = source.slice(end)
  put({type: 'text', value: rest})
  if (rest.includes('{{')) faults.push({unexpected: '`{{`', expected: 'a `}}` after it'})
  for (const {name} of open) faults.push({unexpected: 'end', expected: `\`{{/${name}}}\``})
  return {children: root, faults}
}

/** Every field a template shows, at any depth. */
export function* fieldsOf(
  nodes: readonly TemplateNode[]
): Generator<Extract<TemplateNode, {type: 'field'}>> {
  for (const node of nodes) {
    if (node.type === 'field') yield node
    if (node.type === 'section') yield* fieldsOf(node.children)
  }
}

/** Every name a template tests with `#` or `^`, at any depth. */
export function* conditionsOf(nodes: readonly TemplateNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type !== 'section') continue
    yield node.name
    yield* conditionsOf(node.children)
  }
}

function sectionFrom(tag: string): Section {
  return {type: 'section', name: tag.slice(1).trim(), negated: tag.startsWith('^'), children: []}
}

function fieldFrom(tag: string): TemplateNode {
  const parts = tag.split(':')
  return {type: 'field', name: parts.at(-1) ?? '', filters: parts.slice(0, -1)}
}

function mismatch(close: string, open: string | undefined): Fault {
  const expected = open === undefined ? 'an opening tag before it' : `\`{{/${open}}}\``
  return {unexpected: `\`{{/${close}}}\``, expected}
}
