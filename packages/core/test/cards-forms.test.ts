/** The ways a question may be asked beside the plain one, and what of a card depends on settings. */
import {describe, expect, it} from 'vitest'
import type {Meta} from '../src/ast.ts'
import type {Card} from '../src/deck.ts'
import {type CardOptions, toCards} from '../src/cards/to-cards.ts'
import {compile} from '../src/compile.ts'
import {found, given, note, notebook, question, section} from './cards-helpers/notebook.ts'

const options: CardOptions = {name: 'Notes', now: 1_700_000_000}

function cardsIn(text: string, rest: Partial<CardOptions> = {}): Card[] {
  return compile([{path: 'a.md', text}], {...options, ...rest}).deck.cards
}

/** One field of each card. */
function field(name: string, text: string, rest: Partial<CardOptions> = {}) {
  return cardsIn(text, rest).map(({fields}) => fields[name])
}

describe('reversed', () => {
  it.each([
    ['a triple colon', 'Which is the nearest planet?:::Mercury\n', ['yes']],
    ['a double question mark', '#flashcards\n\nMercury\n??\nthe nearest planet\n', ['yes']],
    ['a double colon', 'Which is the nearest planet?::Mercury\n', ['']],
    ['a label', 'QA: Mercury\nA: the nearest planet\n', ['yes']],
    ['another label', 'Q: Mercury?\nA: the nearest planet\n', ['']]
  ])('is what %s asks for', (_, text, expected) => {
    expect(field('Reverse', text)).toEqual(expected)
  })

  const asked = question('Q?', [given('a')])
  const reverseOf = (meta: Meta, rest: Partial<CardOptions> = {}, tags: string[] = []) =>
    toCards([notebook('a.md', [{...asked, tags}], meta)], {...options, ...rest}).cards[0]

  it('is asked for by the question, else its file, else the build', () => {
    expect(reverseOf({})?.fields['Reverse']).toBe('')
    expect(reverseOf({}, {reversed: true})?.fields['Reverse']).toBe('yes')
    expect(reverseOf({reversed: false}, {reversed: true})?.fields['Reverse']).toBe('')
    expect(reverseOf({reversed: false}, {}, ['#Reversed'])?.fields['Reverse']).toBe('yes')
  })

  it('is no tag of the card', () => {
    expect(reverseOf({tags: ['x']}, {}, ['reversed', 'typed', 'y'])?.tags).toEqual(['x', 'y'])
  })

  it('is nothing for an answer that was found: it would ask for one of many', () => {
    const guess = question('Q?', [found(0.9, 'n')], {tags: ['reversed']})
    const [card] = toCards([notebook('a.md', [guess, note('n')])], options).cards
    expect(card?.fields['Reverse']).toBe('')
  })
})

describe('typed', () => {
  const typed = (answer: string, tags = ['typed']) =>
    toCards([notebook('a.md', [question('Q?', [given(answer)], {tags})])], options).cards[0]
      ?.fields['Typed']

  it.each([
    ['a *few* words.', 'a few words'],
    ['`a < b`', 'a &lt; b'],
    ['[[Cells|cells]] and ==more==', 'cells and more'],
    ['and so on…', 'and so on…'],
    ['e.g...', 'e.g...'],
    ['- The moon.', 'The moon'],
    ['- a\n- b', ''],
    ['a\n\nb', ''],
    ['$x^2$', ''],
    ['![a](b.png)', ''],
    ['a <b>c</b>', ''],
    ['word '.repeat(13), '']
  ])('asks for the words of a short answer: %s', (answer, expected) => {
    expect(typed(answer)).toBe(expected)
  })

  it('is only where it is asked for', () => {
    expect(typed('a', [])).toBe('')
    expect(field('Typed', '---\ntyped: true\n---\n\nQ: a?\nA: b\n')).toEqual(['b'])
    expect(field('Typed', 'Q: a?\nA: b\n', {typed: true})).toEqual(['b'])
    expect(field('Typed', '---\ntyped: true\n---\n\nC: a [b] c\n')).toEqual(['yes'])
  })
})

describe('clozes of strong text', () => {
  const notes = (text: string, rest: Partial<CardOptions> = {cloze: 'strong'}) =>
    field('Text', `# Cells\n\n## Notes\n\n${text}\n`, rest)

  it.each([
    ['- The **mitochondrion** makes **ATP**.', ['The {{c1::mitochondrion}} makes {{c2::ATP}}.']],
    [
      '- **Note:** the *wall is **rigid***.',
      ['<strong>Note:</strong> the <em>wall is {{c1::rigid}}</em>.']
    ],
    [
      '- It is **`std::vector`** and **$x^{2^{n}}$** }}',
      ['It is {{c1::<code>std&#58;&#58;vector</code>}} and {{c2::\\(x^{2^{n} }\\)}} &#125;&#125;']
    ],
    ['- **All of it**', []],
    ['- nothing strong', []]
  ])('are the notes that have some: %s', (text, expected) => {
    expect(notes(text)).toEqual(expected)
  })

  it('are made only where they are asked for', () => {
    expect(notes('- The **cell** lives', {})).toEqual([])
    expect(notes('- The **cell** lives', {cloze: 'strong', forms: ['open']})).toEqual([])
    const own = '---\ncloze: strong\n---\n\n## Notes\n\n- The **cell** lives\n'
    expect(field('Text', own)).toEqual(['The {{c1::cell}} lives'])
  })

  it('stand beside the questions, know their place, and answer them still', () => {
    const text = '# Cells\n\n## Questions\n\n- What lives?\n\n## Notes\n\n- The **cell** lives\n'
    const cards = cardsIn(text, {cloze: 'strong'})
    expect(cards.map(({form, source}) => `${source.start.line} ${form}`)).toEqual([
      '5 open',
      '9 cloze'
    ])
    expect(cards[0]?.fields['Back']).toContain('The <strong>cell</strong> lives')
    expect(cards[1]?.fields['Context']).toBe('Cells')
    expect(cards[1]?.question).toMatch(/-cloze$/)
  })
})

describe('sources', () => {
  const sourceOf = (source: string, path = 'x y/ä.md') =>
    toCards([notebook(path, [section('S', [question('Q?', [given('a')])])])], {...options, source})
      .cards[0]?.fields['Source']

  it.each([
    ['https://e.org/{path}#L{line}', '<a href="https://e.org/x%20y/%C3%A4.md#L3">x y/ä.md:3</a>'],
    [
      'obsidian://open?vault=V&file={path}',
      '<a href="obsidian://open?vault=V&amp;file=x%20y/%C3%A4.md">x y/ä.md:3</a>'
    ],
    ['vscode://file/n/{path}:{line}', '<a href="vscode://file/n/x%20y/%C3%A4.md:3">x y/ä.md:3</a>'],
    ['javascript:alert(1)//{path}', 'x y/ä.md:3'],
    ['https://e.org/" onclick="x', 'x y/ä.md:3'],
    ['{path}', 'x y/ä.md:3']
  ])('are links where a template says how: %s', (template, expected) => {
    expect(sourceOf(template)).toBe(expected)
  })

  it('are safe whatever a file is called', () => {
    expect(sourceOf('https://e.org/{path}', '"><b>{line}.md')).toBe(
      '<a href="https://e.org/%22%3E%3Cb%3E%7Bline%7D.md">&quot;>&lt;b>{line}.md:3</a>'
    )
  })
})
