/** mdast → safe HTML: Markdown's elements, then raw HTML, then only what may stay. */
import type {Html, Root as MdastRoot} from 'mdast'
import type {Handlers} from 'mdast-util-to-hast'
import type {ImageSource} from './images.ts'
import {raw} from 'hast-util-raw'
import {toHtml as serialise} from 'hast-util-to-html'
import {toHast} from 'mdast-util-to-hast'
import {finish} from './finish.ts'
import {htmlReader} from './html-tags.ts'
import {sanitise} from './sanitise.ts'

/** HTML of `root`; a lone paragraph comes without its tags. */
export function toHtml(root: MdastRoot, handlers: Handlers, image: ImageSource): string {
  let hasHtml = false
  const read = htmlReader()
  const html: Handlers['html'] = (_state, node: Html, parent) => {
    hasHtml = true
    const value = read(node.value, parent !== undefined && prose.has(parent.type))
    return {type: 'raw', value}
  }
  const tree = toHast(root, {allowDangerousHtml: true, handlers: {...handlers, html}})
  const safe = sanitise(hasHtml ? raw(tree) : tree)
  return serialise(finish(safe, image), {characterReferences: {useNamedReferences: true}})
}

const prose = new Set([
  'cloze',
  'delete',
  'emphasis',
  'heading',
  'link',
  'linkReference',
  'paragraph',
  'strong',
  'tableCell'
])
