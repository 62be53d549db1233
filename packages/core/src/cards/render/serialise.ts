/** hast → HTML, as fields have it. */
import type {ElementContent, Nodes} from 'hast'
import {toHtml} from 'hast-util-to-html'

/** With the two characters escaped that matter, by name. */
export function serialise(tree: Nodes | ElementContent[]): string {
  return toHtml(tree, {characterReferences: {useNamedReferences: true}})
}
