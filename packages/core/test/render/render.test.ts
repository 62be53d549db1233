/** What content looks like as a field: exact HTML, and nothing that acts. */
import type {PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {definitionsOf} from '../../src/cards/render/references.ts'
import {render} from '../../src/cards/render/render.ts'
import {content, gap, text} from '../cards-helpers/notebook.ts'

function html(markdown: string, clozes = false): string {
  const nodes = content(markdown)
  return render(nodes, {definitions: definitionsOf(nodes), clozes})
}

describe('render', () => {
  it.each([
    ['a lone paragraph without its tags', 'What is **EFS**?', 'What is <strong>EFS</strong>?'],
    ['several paragraphs with theirs', 'a\n\nb', '<p>a</p>\n<p>b</p>'],
    ['the two characters that matter escaped', 'a < b & c', 'a &lt; b &amp; c'],
    ['math in the delimiters Anki sets', '$a<b$', '\\(a&lt;b\\)'],
    ['display math', '$$\na\n$$', '\\[a\\]'],
    ['display math on one line', '$$a$$', '\\[a\\]'],
    ['display math within a line', 'So $$ a $$ and $b$.', 'So \\[a\\] and \\(b\\).'],
    ['display math that begins beside its dollars', '$$a\n+b\n$$', '\\[a\n+b\\]'],
    ['links of math that lead out', '$\\href{https://e.org}{a}$', '\\(\\href{https://e.org}{a}\\)'],
    [
      'commands of math that make HTML, as text',
      '$\\href {javascript:x}{a} \\style{background:url(//e.org)}{b}$',
      '\\(\\text {javascript:x}{a} \\text{background:url(//e.org)}{b}\\)'
    ],
    ['what follows dollars that end no fence, as words', '$$a\n+b$$\nholds', '\\[a\n+b\\]\nholds'],
    [
      'no tag within the values of another',
      '<b title="<script>">a</b> = "<i>"',
      '<b title="&lt;script>">a</b> = "<i>"</i>'
    ],
    [
      'code by classes',
      '```js\n1\n```',
      '<pre><code class="language-js"><span class="hljs-number">1</span></code></pre>'
    ],
    [
      'code of no known language as it is',
      '```zz\n<b>\n```',
      '<pre><code class="language-zz">&lt;b></code></pre>'
    ],
    [
      'a table that scrolls',
      '| a |\n|-|\n| 1 |',
      '<div class="table"><table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table></div>'
    ],
    [
      'tasks',
      '- [x] a',
      '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled> a</li>\n</ul>'
    ],
    ['references', '[a][x]\n\n[x]: https://e.org "t"', '<a href="https://e.org" title="t">a</a>'],
    ['an unknown reference as written', '[a][x]', '[a][x]'],
    [
      'footnotes at the end of the field',
      'a[^n]\n\n[^n]: *b*',
      '<p>a<sup>1</sup></p>\n<ol class="footnotes">\n<li><em>b</em></li>\n</ol>'
    ],
    [
      'links that lead out of the notes',
      '[a](https://e.org) [b](../c.md) [d](#e)',
      '<a href="https://e.org">a</a> b d'
    ],
    [
      'images of the web where they are',
      '![a](https://e.org/a.png)',
      '<img src="https://e.org/a.png" alt="a">'
    ],
    [
      'the words of an image that cannot be shown',
      '![a duck](duck.png) ![](b/goose.png)',
      'a duck goose.png'
    ],
    ['known elements', 'H<sub>2</sub>O<br>x', 'H<sub>2</sub>O<br>x'],
    ['what is no element as text', 'aws/<map-name>', 'aws/&lt;map-name>'],
    ['what is no element on a line of its own', '<map-name>', '&lt;map-name>'],
    [
      'an element that is only spoken of',
      'What does <iframe> do, and </iframe>?',
      'What does &lt;iframe> do, and &lt;/iframe>?'
    ],
    [
      'raw HTML around Markdown',
      '<details><summary>s</summary>\n\n*b*\n\n</details>',
      '<details><summary>s</summary>\n<p><em>b</em></p>\n</details>'
    ],
    ['no end of a tag that went', '<font color="red">a</font>', 'a'],
    ['a mark apart from the tag before it', '\u0338a', '&#x338;a'],
    ['no comment', 'a <!-- b -->', 'a '],
    [
      'no command of Anki',
      '[sound:a.mp3] [latex]b[/latex] `[[type:Front]]`',
      '&#91;sound:a.mp3] &#91;latex]b[/latex] <code>&#91;[type:Front]]</code>'
    ],
    ['text in NFC, without control characters', 'e\u0301\u0001\u007F', '\u00E9']
  ])('shows %s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  it('joins the pieces that a dialect cut', () => {
    const [paragraph, list] = content('**a** b\n\n- c')
    if (paragraph?.type !== 'paragraph' || list?.type !== 'list') throw new Error('Expected both')
    const definitions = definitionsOf([])
    expect(render(paragraph.children, {definitions})).toBe('<strong>a</strong> b')
    expect(render(list.children, {definitions})).toBe('c')
  })

  it('resolves what is defined elsewhere in the file', () => {
    const definitions = definitionsOf(content('[x]: https://e.org'))
    expect(render(content('[a][x]\n\n[x]: https://f.org'), {definitions})).toContain('e.org')
  })
})

describe('clozes', () => {
  it('keeps the braces and colons of text from Anki', () => {
    expect(html('`{{c1::a}}` $\\frac{{a}}{b}$ <kbd title="{{c2::b}}">k</kbd>', true)).toBe(
      '<code>&#123;&#123;c1::a&#125;&#125;</code> \\(\\frac{ {a} }{b}\\) ' +
        '<kbd title="&#123;&#123;c2::b&#125;&#125;">k</kbd>'
    )
  })

  it('writes gaps, their hints, and what is in them', () => {
    const outer = gap(1, [text('std::x}'), gap(2, [text('b')]), text('c:')], 'a::b')
    const nodes = [text('{'), outer, text('}')]
    const definitions = definitionsOf([])
    expect(render(nodes, {definitions, clozes: true})).toBe(
      '&#123;{{c1::std&#58;&#58;x&#125;{{c2::b}}c&#58;::a::b}}&#125;'
    )
    expect(render(nodes, {definitions})).toBe('{std::x}bc:}')
  })
})

/** Markup that acts, tracks or escapes in renderers that trust too much. */
const attacks = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<scr<script>ipt>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"//',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src=x>',
  '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](vbscript:x) [d](data:text/html;x)',
  '<a href="java&#10;script:alert(1)">a</a> <a href="&#1;javascript:alert(1)">b</a>',
  '<javascript:alert(1)>',
  '![a](javascript:alert(1)) ![b](data:text/html,<script>1</script>)',
  '<div style="background:url(https://t.example/p.gif)" onclick="x()">a</div>',
  '<style>@import "https://t.example/x.css";</style>',
  '<link rel=stylesheet href=https://t.example/x.css><meta http-equiv=refresh content="0;x">',
  '<form action="https://t.example"><input type=text name=a><button>b</button></form>',
  '<video src="https://t.example/v" poster=x autoplay></video><audio src=x></audio>',
  '<img srcset="https://t.example/p 2x" alt=a><picture><source srcset="https://t.example/q"></picture>',
  '<base href="https://t.example/"><template><script>1</script></template>',
  '<cloze index="0">a</cloze>',
  '</div></div></div><p id=answer class=options>a',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<p>\u0338<script\u0338>alert(1)</script\u0338>',
  '```"><script>alert(1)</script>\na\n```',
  '[a]: x "\'><script>"\n\n[a]',
  '![a](x" onerror="alert(1)) ![a](<x" onerror="alert(1)>) ![a" onerror="alert(1)](x)',
  '![[x.png|" onerror="alert(1)]] [[<img src=x onerror=alert(1)>]]',
  '![[javascript:alert(1)//.png]] ![](javascript:alert(1)//.mp3)',
  '<audio src="javascript:alert(1)"></audio> <video src="data:text/html,x" onplay=x></video>',
  '<audio src="x" onerror=alert(1)><source src=x onerror=alert(1)></audio>',
  '<audio src=x"><script>alert(1)</script>',
  '<sound src="x.mp3"></sound> <media index="0"></media>',
  '> [!note" onclick="x]\n> a',
  '> [!note] <script>alert(1)</script>\n> a',
  '==<script>alert(1)</script>== ==<img src=x onerror=alert(1)>==',
  '<a href="//t.example" ping="https://t.example">a</a> <img src=x lowsrc=https://t.example>',
  '<img src="https://t.example/p" width=1> <img src="https://t.example/p" height=0>',
  '<div contenteditable autofocus onfocus=x tabindex=0>a</div> <details ontoggle=x open>a</details>',
  '<table background="https://t.example/p"><td background="https://t.example/q">a</table>',
  '<p is="x-y" slot=a part=b popover>a</p> <b id=answer name=typeans class=right>a</b>',
  '$\\href{javascript:alert(1)}{a}$ $<img src=x onerror=alert(1)>$',
  '`</code><img src=x onerror=alert(1)>`',
  '<img src=x onerror=alert(1) <b>a</b>',
  '<a href="https://e.org&quot; onclick=&quot;x">a</a>'
]

const tag = /<([a-z][^\s/>]*)((?:[^>"]|"[^"]*")*)>/gi
const attribute = /([^\s=]+)(?:="([^"]*)")?/g
const active =
  /^(?:base|button|cloze|embed|form|iframe|link|math|meta|object|script|source|style|svg)/
const harmless = 'alt checked class disabled href open src title type width'.split(' ')

/** Every tag and attribute that a browser would act upon. */
function actsOf(markup: string): string[] {
  return [...markup.matchAll(tag)].flatMap(([, name = '', attributes = '']) => {
    const bad = [...attributes.matchAll(attribute)].filter(([, key = '', value = '']) => {
      const leads = key === 'href' || key === 'src'
      return !harmless.includes(key) || (leads && !/^https?:/.test(value))
    })
    return [...(active.test(name) ? [name] : []), ...bad.map(([whole]) => whole)]
  })
}

describe('untrusted notes', () => {
  it.each(attacks)('cannot act: %s', (attack) => {
    for (const markdown of [
      attack,
      `- a\n\n  ${attack}\n`,
      `x *${attack}* y`,
      `| ${attack} |\n|-|\n`
    ]) {
      expect(actsOf(html(markdown, true))).toEqual([])
    }
  })

  it('cannot nest so deep that a renderer fails', () => {
    const deep = [
      '*a **b '.repeat(3000),
      '<div>'.repeat(9000),
      '['.repeat(5000),
      '<b>'.repeat(9000)
    ]
    for (const markdown of deep) expect(() => html(markdown)).not.toThrow()
    let node: PhrasingContent = text('a')
    for (let depth = 0; depth < 20_000; depth++) node = {type: 'emphasis', children: [node]}
    expect(render([node], {definitions: definitionsOf([])})).toBe('a')
  })
})
