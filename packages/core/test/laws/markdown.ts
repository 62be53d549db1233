/** Arbitrary study notes: every convention of the dialects, mixed with every construct of Markdown. */
import fc from 'fast-check'

const WORDS = [
  ...['What', 'is', 'EFS', 'storage', 'volume', 'shared', 'bucket', 'a', 'the', 'S3', 'A', 'Q'],
  ...['細胞', 'とは', '何', '叶绿体', 'Größe', 'naïve', '🎉', '👩‍🔬', 'x²', 'Ω'],
  ...[
    '`__init__`',
    '[![badge](b.png)](https://example.org)',
    '[two :: words](https://example.org)'
  ],
  ...[
    '[Answer](https://example.org/why)',
    '**Topic:**',
    '(Hard)',
    '1️⃣',
    '→',
    '✅',
    '[[page|name]]'
  ],
  ...['`code`', '`a :: b`', '**strong**', '*em*', '***both***', '~~gone~~', '_under_', '`', '*'],
  ...['[link](#top)', '[ref]', '[^1]', '![image](a.png)', '<b>', '</b>', '<br>', '<map-name>'],
  ...['https://example.org/a_b', 'me@example.org', '&amp;', '&copy;', '&#0;', '\\*', '\\', '\0'],
  ...['$x_1$', '$5', '==mark==', '{{c1::gap}}', '{{c2::gap::hint}}', '{{c1::', '}}', '[gap]'],
  ...['::', ':::', ':', '-', '–', '—', '-->', '?', '？', '。', '#card', '#flashcards', '^id', '|'],
  ...['[x]', '[ ]', '(Choose TWO)', 'A.', 'B)', 'term:', 'AWS::EC2', 'std::vector', '1.', 'Q1.']
]

const words = fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 7})
const line = words.map((parts) => parts.join(' '))
const asked = line.map((text) => `${text}?`)
const letters = ['A', 'B', 'C', 'D', 'E']

/** One block of each convention. */
const BLOCKS: Array<fc.Arbitrary<string>> = [
  line,
  fc.array(line, {minLength: 2, maxLength: 4}).map((lines) => lines.join('\n')),
  fc
    .tuple(fc.integer({min: 1, max: 6}), fc.oneof(line, asked))
    .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc.tuple(line, fc.constantFrom('===', '---')).map(([text, rule]) => `${text}\n${rule}`),
  fc
    .constantFrom('Questions', 'Notes', 'Answers', 'Review questions', 'Q', 'A')
    .chain((role) => fc.integer({min: 2, max: 5}).map((depth) => `${'#'.repeat(depth)} ${role}`)),
  fc.tuple(line, line).map(([front, back]) => `Q: ${front}\nA: ${back}`),
  fc.tuple(line, line).map(([front, back]) => `**Question 2:** ${front}\n\n**Answer:** ${back}`),
  fc
    .tuple(line, line, fc.constantFrom('::', ':::'))
    .map((parts) => `${parts[0]} ${parts[2]} ${parts[1]}`),
  fc
    .tuple(line, line, fc.constantFrom('?', '??'))
    .map((parts) => `${parts[0]}\n${parts[2]}\n${parts[1]}`),
  line.map((text) => `C: ${text} [gap] and ==mark==`),
  list(fc.oneof(line, asked), (at) => (at % 2 ? '- [x]' : '- [ ]')),
  list(fc.oneof(line, asked), () => '-'),
  list(fc.oneof(line, asked), (at) => `${at + 1}.`),
  list(line, (at) => `- ${letters[at % 5]}.`),
  list(line, (at) => `${letters[at % 5]})`),
  fc
    .tuple(line, line)
    .map(([term, text]) => `- ${term}: ${text}\n  - **detail**: ${text}\n\n    more`),
  fc
    .constantFrom('A', 'B', 'C, E', 'CD', 'Z')
    .chain((key) =>
      fc.constantFrom('Answer: ', '**Correct answer:** ', '答案').map((label) => label + key)
    ),
  fc
    .tuple(asked, line)
    .map(([front, back]) => `<details><summary>${front}</summary>\n\n${back}\n\n</details>`),
  fc
    .tuple(asked, line)
    .map(([front, back]) => `<details><summary>${front}</summary>${back}</details>`),
  fc
    .tuple(fc.constantFrom('???', '???+', '!!!'), fc.oneof(asked, fc.constant('Answer')), line)
    .map(([mark, front, back]) => `${mark} question "${front}"\n    ${back}\n\n    ${back}`),
  fc
    .tuple(asked, line, line)
    .map(
      ([title, stem, option]) =>
        `> [!question]- ${title}\n> ${stem}\n>\n> A. ${option}\n> B. ${stem}\n>\n> > [!success]- Answer\n> > **B.**`
    ),
  fc
    .tuple(fc.constantFrom('Explanation', 'Answer', 'Hint', '解析'), line, line)
    .map(([label, first, second]) => `**${label}:**  \n${first}  \n**Topic:** ${second}`),
  line.map((text) => `**Question Type:** Single Choice  \n**Topic:** ${text}`),
  line.map((text) => `1.\n\n${text}`),
  line.map((text) => `<details><summary>Hint</summary>\n\n${text}\n\n</details>`),
  fc
    .tuple(line, line)
    .map(([head, text]) => `- ${head}\n  collapsed:: true\n  - ${text}: ${head}\n  - ${text}`),
  fc.tuple(line, line).map(([front, back]) => `${front} :: ${back} #card #tag`),
  fc.tuple(asked, line).map(([front, back]) => `**${front}**\n${back}`),
  fc
    .tuple(line, line, line)
    .map(([stem, right, wrong]) => `*${stem}*\n**${right}**\n${stem}\n**${wrong}** - ${right}`),
  fc.tuple(line, line).map(([text, answer]) => `> ${text}\n\n_${answer}_`),
  fc
    .array(line, {minLength: 1, maxLength: 3})
    .map((lines) => lines.map((text) => `> ${text}`).join('\n')),
  line.map((text) => `\`\`\`js\n${text}\n# no heading\nQ: no\n\`\`\``),
  fc
    .tuple(line, line)
    .map(([a, b]) => `| Term | Definition |\n| --- | :-: |\n| ${a} | ${b} |\n| ${b} |`),
  fc.constantFrom(
    '---',
    '***',
    '___',
    '[ref]: #a "b"',
    '[^1]: foot',
    '$$\nx^2\n$$',
    '\t- tab',
    '```'
  ),
  fc.constantFrom('<!--studymark skip-->', '<!--studymark id: a-->', '<!--SR:!2024-01-01,1,250-->'),
  line.map((text) => `<div align="center">\n${text}\n</div>`),
  fc.string({unit: 'binary', maxLength: 30})
]

/** Arbitrary Markdown; CRLF, CR, tabs, front matter, byte-order marks and nesting among it. */
export const markdown: fc.Arbitrary<string> = fc
  .record({
    front: fc.constantFrom('', '', '---\ndeck: A::B\ntags: [x]\n---\n', '+++\ndeck = "A"\n+++\n'),
    blocks: fc.array(
      fc.tuple(fc.oneof(...BLOCKS), fc.constantFrom('', '', '', '  ', '> ', '    ')),
      {maxLength: 9}
    ),
    gap: fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n'),
    end: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '', '', '\uFEFF')
  })
  .map(({front, blocks, gap, end, mark}) => {
    const texts = blocks.map(([text, indent]) => text.replace(/^(?!$)/gm, () => indent))
    return mark + (front + texts.join(gap)).replaceAll('\n', end)
  })

function list(item: fc.Arbitrary<string>, bullet: (at: number) => string): fc.Arbitrary<string> {
  const gap = fc.constantFrom('\n', '\n', '\n\n')
  return fc
    .tuple(fc.array(item, {minLength: 1, maxLength: 5}), gap)
    .map(([items, between]) => items.map((text, at) => `${bullet(at)} ${text}`).join(between))
}
