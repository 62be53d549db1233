/** Small notebooks by hand, with content written as Markdown. */
import type {PhrasingContent, Text} from 'mdast'
import type {Point} from 'unist'
import type {
  Answer,
  Aside,
  Cloze,
  Content,
  Note,
  Notebook,
  Option,
  Prompt,
  Question,
  Rationale,
  Section
} from '../../src/ast.ts'
import {parse} from '../../src/parse/parse.ts'

function at(line: number): {start: Point; end: Point} {
  return {start: {line, column: 1, offset: 0}, end: {line, column: 9, offset: 8}}
}

export function content(markdown: string): Content[] {
  return parse(markdown).children
}

export function notebook(path: string, children: Notebook['children'], meta = {}): Notebook {
  return {type: 'notebook', path, meta, position: at(1), children}
}

export function section(title: string, children: Section['children'], depth = 2): Section {
  return {type: 'section', depth, title, id: title.toLowerCase(), position: at(2), children}
}

export function question(
  markdown: string,
  children: Array<Option | Answer | Rationale> = [],
  rest: Partial<Question> = {}
): Question {
  return {
    type: 'question',
    id: markdown,
    form: 'open',
    dialect: 'section',
    confidence: 1,
    context: [],
    tags: [],
    position: at(3),
    children: [prompt(content(markdown)), ...children],
    ...rest
  }
}

export function prompt(children: Content[]): Prompt {
  return {type: 'prompt', position: at(3), children}
}

export function given(markdown: string): Answer {
  const children = content(markdown)
  return {type: 'answer', given: true, confidence: 1, notes: [], position: at(4), children}
}

export function found(confidence: number, ...notes: string[]): Answer {
  return {type: 'answer', given: false, confidence, notes, position: at(4), children: []}
}

export function option(markdown: string, correct: boolean | null, why?: string, label?: string) {
  const children = [...content(markdown), ...(why === undefined ? [] : [rationale(why)])]
  const named = label === undefined ? {} : {label}
  return {type: 'option', ...named, correct, position: at(4), children} satisfies Option
}

export function rationale(markdown: string): Rationale {
  return {type: 'rationale', position: at(5), children: content(markdown)}
}

export function note(id: string, markdown = id): Note {
  return {type: 'note', id, position: at(6), children: content(markdown)}
}

export function aside(markdown: string): Aside {
  return {type: 'aside', position: at(7), children: content(markdown)}
}

export function gap(ordinal: number, children: PhrasingContent[], hint?: string): Cloze {
  const hinted = hint === undefined ? {} : {hint}
  return {type: 'cloze', ordinal, ...hinted, position: at(3), children}
}

export function text(value: string): Text {
  return {type: 'text', value}
}
