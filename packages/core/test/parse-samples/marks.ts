/** Random Markdown of marks in a line, and of lines such as people write in notes. */
import fc from 'fast-check'

const marks = [
  ...['a', 'b', 'A', ' ', ' ', '\n', '\r\n', '\t', '  \n', '\\\n', '\\', '\\*', '\\$', '1', '1.'],
  ...['*', '**', '_', '__', '~', '~~', '`', '``', '*b*', '**c**', '_a_', '~d~', '`e`', 'x_y'],
  ...['[', ']', '](/u)', '](', ')', '![', '[^a]', '[a]', '[b]: /u', '$', '$$', '$x$', '|', '#'],
  ...['<', '>', '<b>', '</b>', '<!--', '-->', '<a@b.co>', '<http://x.y>', 'http://x.y/z'],
  ...['https://a.b?c=d&e=f', 'www.x.y', 'a@b.co', 'mailto:a@b.c', '&amp;', '&#35;', '&copy'],
  ...['!', '"', "'", '(', '.', ',', ':', ';', '=', '-', '+', '%', '/', '?', '中文', '。', 'é'],
  ...['😀', '“', '”', '…', '—', '\u00a0', '\u200b', 'İ', 'ß', '{{c1::x}}', '::', '==']
]

const heads = [
  ...['', '', '', '# ', '## ', '- ', '- ', '  - ', '    - ', '      - ', '* ', '+ ', '-', '- \t'],
  ...[
    '1. ',
    '2. ',
    '10. ',
    '1) ',
    '   1. ',
    '> ',
    '> - ',
    '> > ',
    '> [!note] ',
    '- [ ] ',
    '- [x] '
  ],
  ...['  ', '   ', '    ', '     ', '\t', '```', '```js', '~~~', '$$', '| ', '|-|-|', '| a | b |'],
  ...['---', '***', '===', '<div>', '</div>', '<details>', '<summary>', '</details>', '<!-- c -->'],
  ...['[^a]: ', '[a]: /u', ': ', 'Q: ', 'A. ']
]

/** One paragraph or a few, of marks that mean something to each other. */
export const inline: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...marks), {minLength: 1, maxLength: 14})
  .map((pieces) => pieces.join(''))

const words = fc
  .array(fc.constantFrom(...marks.filter((mark) => !/[\r\n]/.test(mark))), {
    minLength: 1,
    maxLength: 6
  })
  .map((pieces) => pieces.join(''))

const line = fc
  .tuple(fc.constantFrom(...heads), fc.oneof(words, fc.constantFrom('', '', 'a', 'word', 'x y')))
  .map((pieces) => pieces.join(''))

/** Lines of notes, tight or with blanks between. */
export const lines: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, {minLength: 1, maxLength: 14}), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([all, ending]) => all.join(ending) + (ending === '\n\n' ? '\n' : ending))
