/** What `parse` reads otherwise than remark does, and what it does with texts that no one wrote. */
import fc from 'fast-check'
import type {Root} from 'mdast'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/parse/parse.ts'
import {readInWindows} from '../src/parse/read-in-windows.ts'
import {markdown} from './parse-samples/lines.ts'
import {nodesOf} from './parse-samples/nodes-of.ts'

/** Type, text and place of each leaf. */
function leavesOf(tree: Root): string[] {
  return nodesOf(tree).flatMap((node) => {
    if (!('value' in node)) return []
    const {start, end} = node.position ?? {}
    return `${node.type} ${JSON.stringify(node.value)} ${start?.offset}-${end?.offset}`
  })
}

describe('dollars', () => {
  const samples: Array<[text: string, ...leaves: string[]]> = [
    ['$5 and $6', 'text "$5 and $6" 0-9'],
    ['$5, or $x$', 'text "$5, or " 0-7', 'inlineMath "x" 7-10'],
    ['$a+b$.', 'inlineMath "a+b" 0-5', 'text "." 5-6'],
    ['$ a$ $a $', 'text "$ a$ $a $" 0-9'],
    ['$a$1 $b$', 'text "$a$1 " 0-5', 'inlineMath "b" 5-8'],
    ['$\\$5$ \\$x$', 'inlineMath "\\\\$5" 0-5', 'text " $x$" 5-10'],
    ['$a\nb$', 'inlineMath "a\\nb" 0-5'],
    ['$*a* `b$ c`', 'inlineMath "*a* `b" 0-8', 'text " c`" 8-11'],
    ['`$a` b$', 'inlineCode "$a" 0-4', 'text " b$" 4-7'],
    ['$$ a $$ b', 'inlineMath "a" 0-7', 'text " b" 7-9'],
    ['$a\n\nb$', 'text "$a" 0-2', 'text "b$" 4-6']
  ]

  it.each(samples)('in %j are read as Pandoc does', (text, ...leaves) => {
    expect(leavesOf(parse(text))).toEqual(leaves)
  })
})

describe('display math', () => {
  const samples: Array<[text: string, ...leaves: string[]]> = [
    ['$$\na\n$$', 'math "a" 0-7'],
    ['A: $$\na\n$$\nb', 'text "A: " 0-3', 'inlineMath "a" 3-10', 'text "\\nb" 10-12'],
    ['$$ a \\\\\nb$$\nc', 'inlineMath "a \\\\\\\\\\nb" 0-11', 'text "\\nc" 11-13'],
    ['> $$a\n> - b$$ c', 'inlineMath "a\\n- b" 2-13', 'text " c" 13-15'],
    ['$$\na\n\nb\n$$\n\nc', 'math "a\\n\\nb" 0-10', 'text "c" 12-13'],
    ['$$\n\n# a\n\n$$\nb\n$$', 'text "$$" 0-2', 'text "a" 6-7', 'math "b" 9-16'],
    ['$$a\n\n- b\n', 'inlineMath "a" 0-3', 'text "b" 7-8'],
    ['$$\na\n', 'math "a" 0-5'],
    ['$$\n|a|\n$$', 'math "|a|" 0-9'],
    ['$$ a\n|b| $$', 'inlineMath "a\\n|b|" 0-11'],
    ['- a $$\n- b $$', 'text "a $$" 2-6', 'text "b $$" 9-13'],
    ['1. a $$\n2. b\n3. c $$', 'text "a $$" 3-7', 'text "b" 11-12', 'text "c $$" 16-20'],
    ['# a $$\nb $$', 'text "a $$" 2-6', 'text "b $$" 7-11'],
    ['a $$\n# b $$', 'text "a $$" 0-4', 'text "b $$" 7-11'],
    ['|a|\n|-|\n|b $$|\n|c $$|', 'text "a" 1-2', 'text "b $$" 9-13', 'text "c $$" 16-20']
  ]

  it.each(samples)('in %j ends where its author closed it', (text, ...leaves) => {
    expect(leavesOf(parse(text))).toEqual(leaves)
  })
})

describe('a numbered list', () => {
  const kinds = (text: string): string[] => parse(text).children.map(({type}) => type)

  it('begins at any number after indented code and a blank line', () => {
    expect(kinds('Text.\n\n    code\n\n27. ### Late\n\n    Inside.\n\n28. On\n')).toEqual([
      'paragraph',
      'code',
      'list'
    ])
    expect(kinds('    code\r\n\r\n10) Ten\r\n')).toEqual(['code', 'list'])
  })

  it('interrupts a paragraph at one only', () => {
    expect(kinds('Text\n27. more text\n')).toEqual(['paragraph'])
    expect(kinds('Text\r\n27. more text\r\n')).toEqual(['paragraph'])
    expect(kinds('Text\n1. One\n')).toEqual(['paragraph', 'list'])
  })
})

describe('front matter', () => {
  it('that is never closed is a rule, and lists after it are lists', () => {
    const {children} = parse('---\n\n- a\n\n> b\n')
    expect(children.map(({type}) => type)).toEqual(['thematicBreak', 'list', 'blockquote'])
  })

  it('is read whatever it holds', () => {
    const {children} = readInWindows('---\na: |\n  # b\n\n  - c\n---\nd\n', 1)
    expect(children.map(({type}) => type)).toEqual(['yaml', 'paragraph'])
  })

  it.each(['---\na: b\n---', '---\na: b\n---\n', '+++\r\na = 1\r\n+++ '])(
    'may be all: %j',
    (text) => {
      const [only, ...others] = readInWindows(text, 1).children
      expect(only).toMatchObject({type: text.startsWith('-') ? 'yaml' : 'toml'})
      expect(others).toEqual([])
    }
  )

  it('stands at the start only', () => {
    const {children} = readInWindows('# a\n\n---\nb: c\n---\n', 1)
    expect(children.map(({type}) => type)).toEqual(['heading', 'thematicBreak', 'heading'])
  })
})

describe('definitions', () => {
  const far = 'a paragraph of some length\n\n'.repeat(100)

  it('far away make a reference', () => {
    expect(parse(`[x] and[^y]\n\n${far}[X]: /u\n\n[^Y]: z\n`).children[0]).toMatchObject({
      children: [{type: 'linkReference'}, {type: 'text'}, {type: 'footnoteReference'}]
    })
  })

  it('in a fence make none', () => {
    const tree = parse(`[x]\n\n${far}~~~\n[x]: /u\n~~~\n`)
    expect(tree.children[0]).toMatchObject({children: [{type: 'text', value: '[x]'}]})
  })
})

describe('nesting', () => {
  it('of a hundred containers is read', () => {
    const tree = parse('> '.repeat(100) + 'a')
    expect(leavesOf(tree)).toEqual(['text "a" 200-201'])
    expect(tree.data).toBeUndefined()
  })

  it('of more is text, with its place', () => {
    const tree = parse('> '.repeat(102) + '*a*\n\n- b\n')
    expect(leavesOf(tree)).toEqual(['text "> > *a*" 200-207', 'text "b" 211-212'])
    const place = {
      start: {line: 1, column: 201, offset: 200},
      end: {line: 1, column: 208, offset: 207}
    }
    expect(tree.data).toEqual({tooDeep: [place]})
  })

  it('of lists over lines is text from the hundredth on', () => {
    const stairs = Array.from({length: 103}, (_, depth) => '  '.repeat(depth) + '- a\n').join('')
    expect(parse(stairs).data?.tooDeep?.map(({start}) => start.line)).toEqual([101])
  })

  it('in a fence is code', () => {
    const line = '> '.repeat(150) + 'x'
    const tree = parse('```\n' + line + '\n```\n')
    expect(tree.children[0]).toMatchObject({type: 'code', value: line})
    expect(tree.data).toBeUndefined()
  })
})

describe('any text', () => {
  it('loses only its first byte-order mark', () => {
    expect(leavesOf(parse('\ufeff\ufeffa'))).toEqual(['text "\ufeffa" 0-2'])
    expect(leavesOf(readInWindows('a\n\n\ufeffb', 1))).toEqual([
      'text "a" 0-1',
      'text "\ufeffb" 3-5'
    ])
  })

  it('has a place for each node', () => {
    const inside = fc.property(markdown, (text) => {
      const {length} = text.replace(/^\ufeff/, '')
      for (const {position} of nodesOf(parse(text))) {
        const {start, end} = position ?? {}
        expect(start?.offset).toBeLessThanOrEqual(end?.offset ?? -1)
        expect(end?.offset).toBeLessThanOrEqual(length)
      }
    })
    fc.assert(inside, {numRuns: 300, seed: 1})
  })

  it('is read twice the same', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(parse(text)).toEqual(parse(text))
      }),
      {seed: 1}
    )
  })

  const odd: Array<[name: string, text: string]> = [
    ['nested quotes', '>'.repeat(8000)],
    ['nested items', '- '.repeat(8000) + 'a'],
    ['brackets', '['.repeat(5000) + ']'.repeat(5000)],
    ['closing brackets', 'a]'.repeat(10_000)],
    ['images', '!['.repeat(10_000)],
    ['asterisks', 'a* *b '.repeat(5000)],
    ['nested emphasis', '*a **b '.repeat(3000) + 'b** a*'.repeat(3000)],
    ['backticks', Array.from({length: 150}, (_, count) => '`'.repeat(count)).join(' ')],
    ['dollars', '$a '.repeat(10_000)],
    ['comments', 'a <!-- '.repeat(5000)],
    ['addresses', 'a.a@b'.repeat(5000)],
    ['a wide table', '|a'.repeat(2000) + '\n' + '|-'.repeat(2000) + '\n' + '|b'.repeat(2000)],
    ['lazy lines', '> > a\n' + 'a\n'.repeat(5000)],
    ['words between links', 'see [it](http://a.bc) and *so on* '.repeat(20_000)],
    ['brackets that name nothing', '`a` wow! ![ [b] '.repeat(20_000)],
    ['addresses in lines', '[mail] a@b.cd now\n'.repeat(20_000)],
    ['blocks', '- a\n\n'.repeat(1000) + 'a *b*\n'.repeat(80_000)],
    ['lone surrogates and NUL', '\ud800\u0000\udfff'.repeat(1000)]
  ]

  it.each(odd)('of many %s is read', (_, text) => {
    expect(parse(text).position?.end.offset).toBe(text.length)
  })
})
