/** What may reach a card: notes are untrusted input. */
import type {Nodes} from 'hast'
import type {Schema} from 'hast-util-sanitize'
import {sanitize} from 'hast-util-sanitize'
import {elements} from './elements.ts'

const table = ['table']
const list = ['ol', 'ul']

const schema: Schema = {
  ancestors: {
    caption: table,
    col: table,
    colgroup: table,
    li: list,
    tbody: table,
    td: table,
    tfoot: table,
    th: table,
    thead: table,
    tr: table
  },
  attributes: {
    '*': ['dir', 'lang', 'title'],
    a: ['href'],
    code: [['className', 'hljs', /^language-[\w+#-]+$/]],
    cloze: ['index'],
    details: ['open'],
    img: ['alt', 'height', 'src', 'width'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: ['value', ['className', 'task-list-item']],
    ol: ['reversed', 'start', ['type', 'a', 'A', 'i', 'I', '1'], ['className', 'footnotes']],
    span: [['className', /^hljs-[\w-]+$/, /^[\w]+_$/]],
    td: [['align', 'left', 'right', 'center'], 'colSpan', 'rowSpan'],
    th: [['align', 'left', 'right', 'center'], 'colSpan', 'rowSpan'],
    ul: [['className', 'contains-task-list']]
  },
  clobber: [],
  protocols: {href: ['http', 'https', 'mailto'], src: ['http', 'https', 'data']},
  required: {input: {disabled: true, type: 'checkbox'}},
  strip: [
    'script',
    'style',
    'title',
    'textarea',
    'iframe',
    'noembed',
    'noframes',
    'noscript',
    'xmp'
  ],
  tagNames: [...elements, 'cloze']
}

/** A copy of `tree` with nothing in it that acts, tracks or breaks out. */
export function sanitise<T extends Nodes>(tree: T): Nodes {
  return sanitize(tree, schema)
}
