/** mdast → safe HTML: Markdown's elements, then raw HTML, then only what may stay. */
import type {Html, Root as MdastRoot} from 'mdast'
import type {Handlers} from 'mdast-util-to-hast'
import {raw} from 'hast-util-raw'
import {toHast} from 'mdast-util-to-hast'
import {holds} from './descend.ts'
import {finish, type Placing} from './finish.ts'
import {htmlReader} from './html-tags.ts'
import {sanitise} from './sanitise.ts'
import {serialise} from './serialise.ts'

/** HTML of `root`; a lone paragraph comes without its tags. */
export function toHtml(root: MdastRoot, handlers: Handlers, placing: Placing): string {
  const read = htmlReader()
  const html: Handlers['html'] = (_state, node: Html, parent) => {
    const value = read(node.value, parent !== undefined && prose.has(parent.type))
    return {type: 'raw', value}
  }
  const tree = toHast(root, {allowDangerousHtml: true, handlers: {...handlers, html}})
  const safe = sanitise(holds([root], 'html') ? raw(tree) : tree)
  return serialise(finish(safe, placing)).replace(
    tag,
    (shown) => `<${shown.slice(1).replaceAll('<', '&lt;')}`
  )
}

/** A tag with values: what reads HTML with less care than a browser must find no tag in them. */
const tag = /<[a-z][\w-]*(?: [^\s"=>]+(?:="[^"]*")?)+/giu

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
