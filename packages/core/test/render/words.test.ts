/** Lone lines of words take a shorter way to HTML; it must lead to the same. */
import fc from 'fast-check'
import type {PhrasingContent} from 'mdast'
import {expect, it} from 'vitest'
import {toBlocks} from '../../src/cards/render/blocks.ts'
import {clean} from '../../src/cards/render/clean.ts'
import {readMarks} from '../../src/cards/render/marks.ts'
import {definitionsOf} from '../../src/cards/render/references.ts'
import {render} from '../../src/cards/render/render.ts'
import {toHtml} from '../../src/cards/render/to-html.ts'
import {text} from '../cards-helpers/notebook.ts'

const piece = fc.oneof(
  fc.string({unit: 'binary', maxLength: 5}),
  fc.constantFrom('&', '<', '&amp;', ' ', '\u00A0', '\t', '\n', '\u0338', '==', '[[a]]', '[sound:')
)
const value = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join(''))

const {phrase} = fc.letrec<{phrase: PhrasingContent}>((tie) => ({
  phrase: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    value.map((one) => text(one)),
    value.map((one) => ({type: 'inlineCode' as const, value: one})),
    fc.record({
      type: fc.constantFrom('delete', 'emphasis', 'strong'),
      children: fc.array(tie('phrase'), {maxLength: 3})
    })
  )
}))

it('words are shown as they are by way of a tree', () => {
  fc.assert(
    fc.property(fc.array(phrase, {minLength: 1, maxLength: 3}), (children) => {
      const content = [{type: 'paragraph' as const, children}]
      const blocks = toBlocks(readMarks(content))
      const tree = {type: 'root' as const, children: blocks}
      const html = clean(toHtml(tree, {}, {placed: [], find: () => undefined}))
      expect(render(content, {definitions: definitionsOf([])})).toBe(html)
    }),
    {seed: 3, numRuns: 500}
  )
})
