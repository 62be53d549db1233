/** What most fields are takes a shorter way to HTML; it must lead to the same. */
import fc from 'fast-check'
import type {BlockContent, Code, ListItem, PhrasingContent} from 'mdast'
import {expect, it} from 'vitest'
import {toBlocks} from '../../src/cards/render/blocks.ts'
import {toCodeBlock} from '../../src/cards/render/code.ts'
import {readMarks} from '../../src/cards/render/marks.ts'
import {mathHandlers, spaceBraces} from '../../src/cards/render/math.ts'
import {plainHtml} from '../../src/cards/render/plain-html.ts'
import {toHtml} from '../../src/cards/render/to-html.ts'
import {text} from '../cards-helpers/notebook.ts'

const piece = fc.oneof(
  fc.string({unit: 'binary', maxLength: 5}),
  fc.constantFrom('&', '<', '&amp;', ' ', '\u00A0', '\t', '\n', '\r\n', '\u0338', '==', '[[a]]'),
  fc.constantFrom('a', 'b', '[sound:', '{{c1::', '}}', '\\href{x}', '-', '% if', '[!note] ')
)
const value = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join(''))

const url = fc.oneof(
  value.map((path) => `https://example.org/${path}`),
  fc.constantFrom('mailto:a@b.c', 'HTTP://b.c', '#a', '../b.md', 'javascript:b', 'https:?(a)'),
  value
)

const position = {
  start: {line: 1, column: 1, offset: 0},
  end: {line: 1, column: 9, offset: 8}
}

const language = fc.constantFrom(null, 'js', 'shell', 'c++', 'a b', 'zz')
const spread = fc.constantFrom(undefined, null, false, true)

const {phrase, block, item} = fc.letrec<{
  phrase: PhrasingContent
  block: BlockContent
  item: ListItem
}>((tie) => {
  const phrases = fc.array(tie('phrase'), {maxLength: 3})
  const blocks = fc.array(tie('block'), {maxLength: 3})
  const type = <Name extends string>(name: Name) => fc.constant(name)
  return {
    phrase: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      value.map((one) => text(one)),
      value.map((one) => ({type: 'inlineCode' as const, value: one})),
      fc.record({type: type('inlineMath'), value}),
      fc.record({type: type('inlineMath'), value, position: fc.constant(position)}),
      fc.record({type: fc.constantFrom('delete', 'emphasis', 'strong'), children: phrases}),
      fc.record({type: type('link'), url, children: phrases}),
      fc.record({type: type('link'), url, title: fc.constantFrom('', 'a', null), children: phrases})
    ),
    block: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      fc.record({type: type('paragraph'), children: phrases}),
      fc.record({type: type('heading'), depth: fc.constantFrom(1, 3, 6), children: phrases}),
      fc.record({type: type('thematicBreak')}),
      fc.record({type: type('code'), lang: language, value}),
      fc.record({type: type('blockquote'), children: blocks}),
      fc.record({
        type: type('list'),
        ordered: fc.constantFrom(undefined, false, true),
        start: fc.constantFrom(undefined, null, 0, 1, 7),
        spread,
        children: fc.array(tie('item'), {maxLength: 3})
      })
    ),
    item: fc.record({
      type: type('listItem'),
      spread,
      checked: fc.constantFrom(undefined, undefined, null, true),
      children: blocks
    })
  }
})

it('is the same HTML as by way of a tree', () => {
  const content = fc.oneof(
    fc.array(phrase, {minLength: 1, maxLength: 3}),
    fc.array(block, {minLength: 1, maxLength: 3}),
    fc.array(item, {minLength: 1, maxLength: 2})
  )
  let short = 0
  fc.assert(
    fc.property(content, (nodes) => {
      const blocks = toBlocks(readMarks(nodes))
      const html = plainHtml(blocks)
      if (html === undefined) return
      short++
      const tree = {type: 'root' as const, children: blocks}
      const placing = {placed: [], find: () => undefined}
      const handlers = {
        code: (_: unknown, node: Code) => toCodeBlock(node),
        ...mathHandlers(spaceBraces)
      }
      expect(html).toBe(toHtml(tree, handlers, placing))
    }),
    {seed: 3, numRuns: 3000}
  )
  // Most of what is drawn goes that way.
  expect(short).toBeGreaterThan(1000)
})
