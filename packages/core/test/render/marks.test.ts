/** What editors of notes add to Markdown, as a field: links by name, embeds, highlights, callouts. */
import {describe, expect, it} from 'vitest'
import type {Media} from '../../src/deck.ts'
import {definitionsOf} from '../../src/cards/render/references.ts'
import {render} from '../../src/cards/render/render.ts'
import {content} from '../cards-helpers/notebook.ts'

function media(name: string): Media {
  return {name, hash: '', size: 0, open: async function* () {}}
}

/** Every local file is there, as `m-<its name>`. */
function html(markdown: string, clozes = false): string {
  const nodes = content(markdown)
  return render(nodes, {
    definitions: definitionsOf(nodes),
    clozes,
    find: ({url}) => (/^[a-z]+:|^\/\//i.test(url) ? undefined : media(`m-${url.split('/').at(-1)}`))
  })
}

describe('links by name', () => {
  it.each([
    ['[[Cells]]', 'Cells'],
    ['see [[Cells|the cell]], [[A]].', 'see the cell, A.'],
    ['[[Cells#Membrane]] [[#Membrane]] [[Cells#^a1b2c3]]', 'Cells > Membrane Membrane Cells'],
    ['![[Cells]] ![[paper.pdf]]', 'Cells paper.pdf'],
    ['*[[a]]* **[[b|c]]**', '<em>a</em> <strong>c</strong>'],
    ['`[[a]]` a[[0]] [[ -f x ]] [[1,2]] [[]]', '<code>[[a]]</code> a[[0]] [[ -f x ]] [[1,2]] [[]]'],
    ['[[2024-01-31]]', '2024-01-31'],
    ['a ^a1b2c3', 'a'],
    ['x ^2', 'x ^2'],
    ['a %%hidden%% b', 'a  b'],
    ['100%% and 50%%', '100%% and 50%%']
  ])('are shown as their words: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  it('are read in tables, where their bar is escaped', () => {
    expect(html('| [[a\\|b]] |\n|-|')).toContain('<th>b</th>')
  })
})

describe('media', () => {
  it.each([
    ['![a cell](cell.png)', '<img src="m-cell.png" alt="a cell">'],
    ['![a|300](cell.png "t")', '<img src="m-cell.png" alt="a" title="t" width="300">'],
    ['![300](cell.png)', '<img src="m-cell.png" alt="300">'],
    ['![a][x]\n\n[x]: cell.png', '<img src="m-cell.png" alt="a">'],
    ['![[cell.png]]', '<img src="m-cell.png" alt="">'],
    ['![[img/cell.png|300x200]]', '<img src="m-cell.png" alt="" width="300" height="200">'],
    ['a ![[cell.png|a cell]] b', 'a <img src="m-cell.png" alt="a cell"> b'],
    ['![[cell.png#right]]', '<img src="m-cell.png" alt="">'],
    ['<img src="cell.png" width=20 onerror=x>', '<img src="m-cell.png" alt="" width="20">'],
    ['![](word.mp3) ![[word.ogg]]', '[sound:m-word.mp3] [sound:m-word.ogg]'],
    ['<audio controls src="word.mp3"></audio>', '[sound:m-word.mp3]'],
    ['a <video width="9" controls src=\'f.mp4\'>no</video> b', 'a [sound:m-f.mp4]no b'],
    ['<audio controls><source src="a.ogg"></audio>', '[sound:m-a.ogg]'],
    ['[sound:word.mp3]', '&#91;sound:word.mp3]'],
    [
      '[![a](cell.png)](https://e.org)',
      '<a href="https://e.org"><img src="m-cell.png" alt="a"></a>'
    ],
    ['![a](https://e.org/a.png)', '<img src="https://e.org/a.png" alt="a">'],
    ['![a](//e.org/a.png)', '<img src="https://e.org/a.png" alt="a">'],
    ['![a](https://e.org/a.mp3?x)', '<a href="https://e.org/a.mp3?x">a</a>'],
    ['![a](data:image/png;base64,AA==)', '<img src="data:image/png;base64,AA==" alt="a">'],
    ['<img src="https://t.example/p.gif" width="1" height="1">', ''],
    ['What does <video> do?', 'What does &lt;video> do?']
  ])('is placed: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  it('is asked for as it is written, with its place', () => {
    const asked: string[] = []
    const nodes = content(
      'a ![x](a%20b.png)\n![y](<C:\\c d.png>)\n![[e f.png]]\n\n- <img src="g.png">\n\n![z][r]\n\n[r]: h.png'
    )
    const find = ({
      url,
      position
    }: {
      url: string
      position?: {start: {line: number; column: number}}
    }) => {
      asked.push(`${position?.start.line}:${position?.start.column} ${url}`)
      return undefined
    }
    render(nodes, {definitions: definitionsOf(nodes), find})
    expect(asked.sort()).toEqual([
      '1:1 g.png',
      '1:3 a%20b.png',
      '2:1 C:\\c d.png',
      '3:1 e f.png',
      '7:1 h.png'
    ])
  })

  it('that is missing is named by its words', () => {
    const nodes = content('![a cell](x/cell.png) ![](x\\y.png?raw=1) ![[z.mp3]]')
    expect(render(nodes, {definitions: definitionsOf(nodes)})).toBe('a cell y.png z.mp3')
  })

  it('stands in clozes too', () => {
    expect(html('![[cell.png]] {{c1::x}}', true)).toBe(
      '<img src="m-cell.png" alt=""> &#123;&#123;c1::x&#125;&#125;'
    )
  })
})

describe('highlights', () => {
  it.each([
    ['a ==b== c', 'a <mark>b</mark> c'],
    ['==a **b** c== ==d==', '<mark>a <strong>b</strong> c</mark> <mark>d</mark>'],
    ['**==a==**', '<strong><mark>a</mark></strong>'],
    ['水は==百度==で沸く', '水は<mark>百度</mark>で沸く'],
    ['a == b and c == d', 'a == b and c == d'],
    ['a==b and c==d', 'a==b and c==d'],
    ['==a', '==a'],
    ['=== a ===', '=== a ==='],
    ['`==a==`', '<code>==a==</code>']
  ])('are marked: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })
})

describe('callouts', () => {
  it.each([
    [
      '> [!NOTE]\n> Mind *this*.',
      '<blockquote class="callout callout-note">\n<p class="callout-title">Note</p>\n<p>Mind <em>this</em>.</p>\n</blockquote>'
    ],
    [
      '> [!warning] Mind **it**\n> a\n> b\n>\n> - c',
      '<blockquote class="callout callout-warning">\n<p class="callout-title">Mind <strong>it</strong></p>\n<p>a\nb</p>\n<ul>\n<li>c</li>\n</ul>\n</blockquote>'
    ],
    [
      '> [!tip]- Folded\n> a',
      '<details class="callout callout-tip">\n<summary class="callout-title">Folded</summary>\n<p>a</p>\n</details>'
    ],
    [
      '> [!my-kind]+',
      '<details class="callout callout-note" open>\n<summary class="callout-title">My kind</summary>\n</details>'
    ],
    ['> [!] a', '<blockquote>\n<p>[!] a</p>\n</blockquote>'],
    ['> a [!note]', '<blockquote>\n<p>a [!note]</p>\n</blockquote>']
  ])('say their kind: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })
})
