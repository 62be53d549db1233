/** Texts like notes, with all that rules look at, in any order. */
import fc from 'fast-check'

const inline = fc.constantFrom(
  ...['What is an acid', 'What is an acid?', 'Is it sour? Why?', 'acid', 'TODO', 'CodeCommit'],
  ...['code-commit', '**Which** is it', '![](a.png)', '![asdf](b c.png)', '[x](#y)', '$a+b$', '$$'],
  ...[
    '{{c1::acid}}',
    '{{c2::acid',
    'term :: definition',
    'A. sour',
    'Answer: B',
    '酸是什么',
    '`x`'
  ],
  ...[
    '<!--studymark ignore-->',
    '<!--studymark ignore no-stray-rule-->',
    'a | b',
    ' ',
    '',
    '\\',
    ':'
  ]
)

const line = fc
  .tuple(
    fc.constantFrom(
      ...[
        '',
        '',
        '# ',
        '## ',
        '### ',
        '#### ',
        '- ',
        '- ',
        '1. ',
        '2) ',
        '  - ',
        '    ',
        '> ',
        '* '
      ],
      ...['- [x] ', '- [ ] ', 'Q: ', 'A: ', '- A. ', '- B. ', '**', '_', '---', '***', '```', '|']
    ),
    inline,
    fc.constantFrom('', '', '', '  ', '**', '.', '?')
  )
  .map((parts) => parts.join(''))

const block = fc.oneof(
  {weight: 6, arbitrary: line},
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['### Questions', '#### Notes', '### Question', '## Answers', '# Acids', '#### Acids'],
      ...[
        '---',
        '***',
        '<details><summary>Answer</summary>B</details>',
        'Title\n===',
        'Title\n---'
      ],
      ...[
        '<!--studymark disable-->',
        '<!--studymark enable question-asks-->',
        '<!--studymark skip-->'
      ],
      ...[
        '<!--studymark id acid-->',
        '<!--studymark answers acid-->',
        '<!--studymark disabel x-->'
      ],
      ...[
        '| Term | Definition |\n| - | - |\n| acid | sour |',
        '-',
        '- \n-',
        '```\ncode\n```',
        '$$\nx'
      ]
    )
  }
)

/** What people write as one thing. */
const piece = fc
  .tuple(
    fc.constantFrom(
      ...[
        ['## T', '', '### Questions', '', '- P', '- R', '', '#### Notes', '', '- S', '- T'],
        ['## T', '', '#### Questions', '', '- P', '', '## T', '', '### Question', '', '- R'],
        ['P', '', '- A. S', '- B. T', '', 'Answer: K'],
        ['P (Choose TWO)', '', '- [x] S', '- [ ] T', '- [ ] S'],
        ['P', '', 'B. S', 'A. T', '', 'Answer: K'],
        ['Q: P', 'A: S', '', 'Q: R', '', '<!--studymark id i-->', '', 'Q: R', 'A: T'],
        ['<!--studymark id i-->', '', 'Q: P', 'A: S'],
        ['> S S S.', '', '_T_', '', '- T: S', '- T: S', '- S:']
      ]
    ),
    fc.record({
      P: fc.constantFrom('What is an acid?', 'What is an acid', 'Read the notes. They say it.'),
      R: fc.constantFrom('What is a base?', 'How is it? Why is it?', 'What is an acid?'),
      S: fc.constantFrom('It gives protons', 'sour'.repeat(9), 'acid'),
      T: fc.constantFrom('Acids', 'It takes protons', 'sour'),
      K: fc.constantFrom('A', 'B', 'C', 'A, D')
    })
  )
  .map(([lines, words]) =>
    lines
      .map((line) => line.replace(/\b[PRSTK]\b/g, (key) => words[key as keyof typeof words]))
      .join('\n')
  )

const matter = fc.oneof(
  {weight: 8, arbitrary: fc.constant('')},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['---\ndeck: "A:: B::"\n---\n', '---\nforms: opne\n---\n', '---\ndialect: bare\n---\n'],
      ...['+++\ntags = 1\n+++\n', '---\n: [\n---\n', '---\ndeck: A::B\n---\n']
    )
  }
)

const gap = fc.constantFrom('\n', '\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n')

/** Any such text. */
export const arbitraryNotes: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF'),
    matter,
    fc.array(
      fc.tuple(
        fc.oneof(
          {weight: 3, arbitrary: block},
          {weight: 1, arbitrary: piece.map((text) => `\n\n${text}\n`)}
        ),
        gap
      ),
      {maxLength: 12}
    )
  )
  .map(([mark, head, blocks]) => mark + head + blocks.flat().join(''))
