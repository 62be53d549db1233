/** Random Markdown, made of pieces of lines that open, continue and end blocks of every kind. */
import fc from 'fast-check'

const indents = ['', '', '', '', ' ', '  ', '   ', '    ', '      ', '\t', '  \t', '\t\t', ' \t']

const markers = [
  ...['', '', '', '', '- ', '* ', '+ ', '1. ', '2. ', '10) ', '-   ', '-     ', '-\t', '1.\t'],
  ...['> ', '>', '> > ', '> - ', '- > ', '- - ', '1. - ', '[^a]: ', '[^b]: ', '- [ ] ', '- [x] ']
]

const contents = [
  ...['', '', '', 'a', 'b *c*', '`code', '~~s~~ **b', 'c** _d_', 'a@b.co https://x.y www.z.w'],
  ...['# h', '## h ##', '#', '---', '***', '- - -', '===', '-', '*', '1.', '+', '2. x', '- a'],
  ...['```', '~~~', '````', '```js', '$$', '$$$', '<div>', '</div>', '<!-- c', '-->', '<?', '?>'],
  ...['<pre>', '</pre>', '<b>x', '<x-y>', '| a | b |', '|-|-|', 'a | b', '- | -', '|x|', ':-:'],
  ...['[a]: /u', '[b]: <x> "t"', '"title"', '[c]:', '[a]', '[b][a] ![c]', '[^a]', '[^b] x'],
  ...['x $m$ $5 and $6', '$a$1 $ b$ \\$c$', '+++', 'title: x', '\\', '&amp;', '\u2028', '\f', '  ']
]

const ending = fc.constantFrom('\n', '\n', '\n', '\n', '\n', '\r\n', '\r')

const line = fc
  .tuple(
    fc.constantFrom(...indents),
    fc.constantFrom(...markers),
    fc.constantFrom('', '', '', ...markers),
    fc.constantFrom(...contents)
  )
  .map((pieces) => pieces.join(''))

const start = fc.constantFrom('', '', '', '---\n', '---\na: b\n---\n', '+++\n+++\n', '\ufeff')

/** A text of some lines, with one kind of line ending or with all. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(start, fc.array(fc.tuple(line, ending), {maxLength: 16}), fc.boolean())
  .map(([first, lines, isUniform]) => {
    const rest = lines.map(([content, end]) => content + (isUniform ? '\n' : end))
    return first + rest.join('')
  })
