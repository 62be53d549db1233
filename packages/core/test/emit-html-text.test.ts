/** HTML → the text a reader sees. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {htmlText} from '../src/emit/html-text.ts'

test.each([
  ['plain', 'plain'],
  ['A &amp; B &#x3C; C &eacute; &nosuch; & D', 'A & B < C é &nosuch; & D'],
  ['a<br>b<br/>c', 'a\nb\nc'],
  ['<p>One</p>\n\n<p>Two <em>three</em></p>', 'One\nTwo three'],
  ['<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul>', '• a\n• b\n  1. c\n  2. d'],
  ['<ol>\n<li>\n<p>a</p>\n</li>\n<li>b</li>\n</ol>', '1. a\n2. b'],
  ['<pre><code>if x:\n    y\n\nz</code></pre> after', 'if x:\n    y\nz\nafter'],
  ['<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>', 'a | b\nc | d'],
  ['<img src="x.png" alt="A &quot;cell&quot;"> here', 'A "cell" here'],
  ['<style>.a > b {}</style><script>1 < 2</script><!-- <p>no</p> -->yes', 'yes'],
  ['<SCRIPT src=a>x</SCRIPT>yes', 'yes'],
  ['  many   spaces \n and lines ', 'many spaces and lines'],
  ['\\(a &lt; b\\)', '\\(a < b\\)'],
  ['<ul><li>a <b>b</b> c</li></ul>', '• a b c'],
  ['&#xD800; &#0; &#x110000; &#x1F600;', '&#xD800; &#0; &#x110000; 😀'],
  ['a < b', 'a < b'],
  ['a <b', 'a <b'],
  ['', '']
])('%s', (html, text) => {
  expect(htmlText(html)).toBe(text)
})

test('any text that is escaped comes back', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const expected = text.replace(/[ \t\n\f\r]+/g, ' ').trim()
      expect(htmlText(`<b>${escaped}</b>`)).toBe(expected)
    })
  )
})

test.each(['<', '<!--', '<script>', '<style>', '<pre>', '&', '<img alt="', '<li>'])(
  'a hundred thousand times %s takes no long time',
  (piece) => {
    const start = performance.now()
    htmlText(piece.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(2000)
  }
)
