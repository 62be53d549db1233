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
    audio: ['src'],
    blockquote: [['className', 'callout', /^callout-[a-z]+$/]],
    code: [['className', 'hljs', /^language-[\w+#-]+$/]],
    cloze: ['index'],
    details: ['open', ['className', 'callout', /^callout-[a-z]+$/]],
    img: ['alt', 'height', 'src', 'width'],
    media: ['index'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: ['value', ['className', 'task-list-item']],
    ol: ['reversed', 'start', ['type', 'a', 'A', 'i', 'I', '1'], ['className', 'footnotes']],
    p: [['className', 'callout-title']],
    summary: [['className', 'callout-title']],
    span: [['className', /^hljs-[\w-]+$/, /^[\w]+_$/]],
    td: [['align', 'left', 'right', 'center'], 'colSpan', 'rowSpan'],
    th: [['align', 'left', 'right', 'center'], 'colSpan', 'rowSpan'],
    ul: [['className', 'contains-task-list']]
  },
  clobber: [],
  // `finish` says where each `src` leads
  protocols: {href: ['http', 'https', 'mailto']},
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
  tagNames: [...elements, 'audio', 'cloze', 'media']
}

/** A copy of `tree` with nothing in it that acts, tracks or breaks out. */
export function sanitise<T extends Nodes>(tree: T): Nodes {
  return sanitize(tree, schema)
}
