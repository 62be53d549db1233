/** Texts for the benchmark of `parse`, of any length: what people write, and what no one does. */

/** Makes a text of about so many characters. */
export type MakeText = (length: number) => string

function repeated(piece: string | ((index: number) => string), first = ''): MakeText {
  return (length) => {
    const pieces = [first]
    for (let index = 0, size = first.length; size < length; index++) {
      const next = typeof piece === 'string' ? piece : piece(index)
      pieces.push(next)
      size += next.length
    }
    return pieces.join('')
  }
}

const note = (index: number) => `## Topic ${index}: **storage**

A *bucket* holds objects; see [the guide](https://example.com/${index}) and \`s3 cp\`.

- Objects are at most 5 TB, and cost $5 and $6 per month
  - larger ones are sent in parts
- Names are global, ${index % 7} characters or more

| Class | Access |
|-------|--------|
| Glacier | hours |

1. What is a bucket?
2. Which class is the cheapest for archives?

`

const stairs = Array.from({length: 60}, (_, depth) => '  '.repeat(depth) + '- a\n').join('')

/** What people write. */
export const usual: Readonly<Record<string, MakeText>> = {
  'typical notes': repeated(note),
  'deck of headings with lists': repeated(
    (index) =>
      `## Question ${index}\n\nWhat is ${index}?\n\n- one *a*\n- two\n\nAnswer: ${index}\n\n`
  ),
  'one list': repeated((index) => `- item ${index} with *some* text\n`),
  'one nested list': repeated(
    (index) => `  - item ${index}\n    - more\n\n      text\n`,
    '- all\n'
  ),
  'one quote': repeated((index) => `> - item ${index}\n>\n> text\n>\n`),
  'one table': repeated(
    (index) => `| term ${index} | what it *means* |\n`,
    '| a | b |\n|---|---|\n'
  ),
  'one paragraph of lines': repeated((index) => `Term ${index} :: its definition\n`),
  'references and footnotes': repeated(
    (index) => `See [a${index}] and[^${index}].\n\n[a${index}]: /u\n\n[^${index}]: note\n\n`
  ),
  'definitions only': repeated((index) => `[a${index}]: https://example.com/${index} "title"\n`),
  'one fence': repeated((index) => `# line ${index}\n\n- of code\n`, '```sh\n')
}

/** What no one writes. */
export const odd: Readonly<Record<string, MakeText>> = {
  'one word': repeated('a'),
  'one line of words': repeated('word '),
  brackets: repeated('['),
  'closing brackets': repeated('a]'),
  'links without end': repeated('[a]('),
  'footnote calls': repeated('[^a]'),
  asterisks: repeated('a* '),
  'open emphasis': repeated('*a **b '),
  tildes: repeated('a~ '),
  backticks: repeated((index) => '`'.repeat((index % 300) + 1) + ' '),
  dollars: repeated('$a '),
  comments: repeated('a <!-- '),
  instructions: repeated('a <? '),
  tags: repeated('<a b="'),
  addresses: repeated('a.a@b '),
  'quotes, nested': repeated('>'),
  'items, nested': repeated('- '),
  'quoted lines': repeated('> a\n\n'),
  'lists in steps': repeated(stairs),
  'lazy lines': repeated('a\n', '> > > a\n'),
  'empty items': repeated('-\n'),
  underlines: repeated('a\n===\n'),
  'footnotes without blanks': repeated((index) => `[^${index}]: a\n`),
  'a wide table': (length) =>
    ['|a', '|-', '|b'].map((cell) => cell.repeat(length / 6)).join('\n') + '\n',
  'front matter without end': repeated('a: b\n', '---\n'),
  'blank lines': repeated('\n'),
  'no characters': repeated('\u0000')
}
