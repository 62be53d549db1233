/**
 * Reads the page of a rule: its title, its first sentence, and its examples.
 *
 *     ```json options     options for the next example
 *     ```json schema      schema of the owner for the notebook of the next example
 *     ```text files       paths that exist for the next example, one a line
 *     ```md beside b.md   another file for the next example, for laws between files
 *     ```md ok            an example without a finding
 *     ```md not-ok        an example with findings,
 *     ```text             which follow: `line:column-line:column: message`
 *     ```md fix           and what fixes make of it
 */
import {parse} from '@studymark/core'
import type {Code, Root, RootContent} from 'mdast'

/** Notes, and what a rule says of them. */
export interface Example {
  /** Line of the page where it stands. */
  line: number
  text: string
  isOk: boolean
  /** As in the page; empty for what is ok. */
  messages: string[]
  /** What fixes make of it, where they mend something. */
  fixed?: string
  options?: object
  /** Other files, by path. */
  beside: Record<string, string>
  /** For the notebook. */
  schema?: object
  /** Paths that exist; none said, nobody can tell. */
  files?: string[]
}

/** The page of a rule. */
export interface Page {
  title: string
  /** The first paragraph. */
  description: string
  /** The section on options. */
  options: string
  examples: Example[]
}

/** Reads a page of Markdown. */
export function readPage(markdown: string): Page {
  const tree = parse(markdown)
  const [title, description] = tree.children
  return {
    title: sourceOf(title, markdown).replace(/^#\s+/u, ''),
    description: sourceOf(description, markdown).replace(/\s+/gu, ' '),
    options: /^## Options$(.*?)(?=^## )/msu.exec(markdown)?.[1]?.trim() ?? '',
    examples: examplesIn(tree)
  }
}

function sourceOf(node: RootContent | undefined, markdown: string): string {
  return markdown.slice(node?.position?.start.offset ?? 0, node?.position?.end.offset ?? 0)
}

type Given = Pick<Example, 'beside' | 'options' | 'files' | 'schema'>

function examplesIn({children}: Root): Example[] {
  const examples: Example[] = []
  let given: Given = {beside: {}}
  for (const node of children) {
    if (node.type !== 'code') continue
    const label = [node.lang, node.meta].filter(Boolean).join(' ')
    const last = examples.at(-1)
    if (label === 'md ok' || label === 'md not-ok') {
      examples.push(exampleFrom(node, given))
      given = {beside: {}}
    } else if (label === 'text' && last) last.messages = linesOf(node)
    else if (label === 'md fix' && last) last.fixed = textOf(node)
    else given = {...given, ...givenBy(node, label, given)}
  }
  return examples
}

function exampleFrom(node: Code, given: Given): Example {
  const line = node.position?.start.line ?? 1
  return {...given, line, text: textOf(node), isOk: node.meta === 'ok', messages: []}
}

function givenBy(node: Code, label: string, {beside}: Given): Partial<Given> {
  // The page's author writes an object; what is none, the rule's schema refuses.
  if (label === 'json options') return {options: JSON.parse(node.value) as object}
  if (label === 'json schema') return {schema: JSON.parse(node.value) as object}
  if (label === 'text files') return {files: linesOf(node)}
  const path = /^md beside (\S+)$/u.exec(label)?.[1]
  return path ? {beside: {...beside, [path]: textOf(node)}} : {}
}

function textOf({value}: Code): string {
  return value === '' ? '' : `${value}\n`
}

function linesOf({value}: Code): string[] {
  return value.split('\n').filter((line) => line !== '')
}
