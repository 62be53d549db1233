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

const matter = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '---\ndeck: A:: B::\n---\n',
    '---\nforms: opne\n---\n',
    '---\ndialect: bare\n---\n'
  ],
  ...['+++\ntags = 1\n+++\n', '---\n: [\n---\n']
)

const gap = fc.constantFrom('\n', '\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n')

/** Any such text. */
export const arbitraryNotes: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '\uFEFF'), matter, fc.array(fc.tuple(block, gap), {maxLength: 14}))
  .map(([mark, head, blocks]) => mark + head + blocks.flat().join(''))
