/** What becomes of questions: which card, with what on which side, in which deck. */
import {describe, expect, it} from 'vitest'
import type {Aside, Notebook, Question} from '../src/ast.ts'
import type {Card} from '../src/deck.ts'
import {type CardOptions, toCards} from '../src/cards/to-cards.ts'
import {withoutCard} from '../src/cards/without-card.ts'
import {
  aside,
  content,
  found,
  gap,
  given,
  note,
  notebook,
  option,
  prompt,
  question,
  rationale,
  section,
  text
} from './cards-helpers/notebook.ts'

const options: CardOptions = {name: 'Notes', now: 1_700_000_000}

function cardsOf(children: Notebook['children'], rest: Partial<CardOptions> = {}): Card[] {
  return toCards([notebook('a.md', children)], {...options, ...rest}).cards
}

/** The fields that say something, but for those every card has. */
function fieldsOf(children: Notebook['children'], rest: Partial<CardOptions> = {}) {
  return cardsOf(children, rest).map(({fields}) => {
    const said = Object.entries(fields).filter(([, html]) => html !== '')
    return Object.fromEntries(said.filter(([name]) => !/^(?:Context|Source|Id)$/.test(name)))
  })
}

describe('answers', () => {
  it('shows the answer that is written with the question', () => {
    const why = rationale('Because.')
    expect(fieldsOf([question('Q?', [given('A *b*'), why], {hint: 'a < b'}), note('n')])).toEqual([
      {Front: 'Q?', Back: 'A <em>b</em>', Why: 'Because.', Hint: 'a &lt; b'}
    ])
  })

  it.each([
    ['- **One** thing.', '<strong>One</strong> thing.'],
    ['- Led in:\n\n  | a |\n  |---|', /^<p>Led in:<\/p>\n<div class="table">/],
    ['- One\n- Two', /^<ul>/],
    ['1. One', /^<ol>/],
    ['- [x] One', /^<ul/],
    ['- One\n\nTwo', /^<ul>/]
  ])(
    'shows a lone bullet, which only hangs the answer under its question, as its words: %s',
    (answer, expected) => {
      const [fields] = fieldsOf([question('Q?', [given(answer)])])
      expect(fields?.['Back']).toEqual(
        typeof expected === 'string' ? expected : expect.stringMatching(expected)
      )
    }
  )

  it('shows the notes that were found, best first, and folds the rest of the section away', () => {
    const asked = question('Q?', [found(0.9, 'n3', 'n1')])
    const notes = [note('n1'), note('n2'), note('n3')]
    expect(fieldsOf([section('S', [asked, ...notes]), note('elsewhere')])).toEqual([
      {
        Front: 'Q?',
        Back: '<div class="note">n3</div>\n<div class="note">n1</div>',
        Section: 'n2'
      }
    ])
  })

  it('shows the section as a whole where the guess is weak, so that it hides nothing', () => {
    const asked = question('Q?', [found(0.49, 'n2')])
    const whole =
      '<p class="lead">The notes of this section:</p>\n' +
      '<div class="note">n1</div>\n<div class="note">n2</div>'
    expect(fieldsOf([asked, note('n1'), note('n2')])).toEqual([{Front: 'Q?', Back: whole}])
    expect(fieldsOf([asked, note('n1'), note('n2')], {threshold: 0.4})[0]?.Back).toBe('n2')
  })

  it('looks below, then above, where the section itself has no notes', () => {
    const under = [section('Top', [question('Q?'), section('Under', [note('n1')], 3)])]
    const over = [section('Top', [note('n1'), section('Under', [question('Q?')], 3)])]
    for (const children of [under, over]) expect(fieldsOf(children)[0]?.Back).toMatch(/\nn1$/)
  })

  it('shows links by name in titles as they read', () => {
    const asked = {...question('Q?', [given('A')]), context: ['[[Cells|The cell]]', 'in [[Body]]']}
    expect(cardsOf([asked])[0]?.fields['Context']).toBe('The cell › in Body')
  })

  it('makes no card of many questions over a line that answers none of them', () => {
    const questions = ['Q?', 'R?', 'S?', 'T?'].map((prompt) => question(prompt))
    expect(fieldsOf([...questions, note('n1', 'Last changed in May.')])).toEqual([])
    expect(fieldsOf([...questions.slice(1), note('n1', 'Last changed in May.')])).toHaveLength(3)
    expect(fieldsOf([...questions, note('n1', 'A lock lifts a boat. '.repeat(7))])).toHaveLength(4)
  })

  it('shows a picture to as many questions as there are', () => {
    const questions = ['Q?', 'R?', 'S?', 'T?'].map((prompt) => question(prompt))
    const picture = {...note('n1'), children: content('![A lock](lock.png)')}
    expect(fieldsOf([...questions, picture])).toHaveLength(4)
  })

  it('cuts a section that is a book', () => {
    const notes = Array.from({length: 50}, (_, at) => note(`n${at}`, 'word '.repeat(100)))
    const [card] = cardsOf([question('Q?', [found(0.9, 'n0')]), question('R?'), ...notes])
    expect(card?.fields.Section?.length).toBeLessThan(5000)
    expect(card?.fields.Section).toMatch(/<div class="note">…<\/div>$/)
  })

  it('resolves references with what the file defines', () => {
    const [reference, definition] = content('[a][x]\n\n[x]: https://e.org')
    if (!reference || !definition) throw new Error('Expected both')
    const asked = question('Q?', [{...given(''), children: [reference]}])
    const elsewhere: Aside = {...aside(''), children: [definition]}
    expect(fieldsOf([asked, elsewhere])[0]?.Back).toBe('<a href="https://e.org">a</a>')
  })
})

describe('choices', () => {
  it('keeps apart what the options are and which are right', () => {
    const asked = question('Q?', [
      option('b', false, 'Not b.'),
      option('a', true, 'Yes.'),
      option('c', false),
      rationale('All told.')
    ])
    expect(fieldsOf([asked])).toEqual([
      {
        Question: 'Q?',
        Options: '<ul><li>b</li>\n<li>a</li>\n<li>c</li></ul>',
        Correct: '1',
        Answer: 'a',
        Reasons:
          '<ul><li><div>b</div>\n<div class="reason" data-for="0">Not b.</div></li>\n' +
          '<li><div>a</div>\n<div class="reason" data-for="1">Yes.</div></li></ul>',
        Why: 'All told.'
      }
    ])
  })

  it('says how many to choose', () => {
    const asked = question('Q?', [option('a', true), option('b', false), option('c', true)])
    const [fields] = fieldsOf([asked])
    expect(fields?.Choose).toBe('2')
    expect(fields?.Answer).toBe('<ul><li>a</li>\n<li>c</li></ul>')
  })

  it('does not put the right one first in the plain list because the notes do', () => {
    const asked = question('Q?', [option('right', true), option('a', false), option('z', false)])
    const [fields] = fieldsOf([asked])
    expect(fields?.Options).toBe('<ul><li>a</li>\n<li>right</li>\n<li>z</li></ul>')
    expect(fields?.Correct).toBe('1')
  })

  it.each([
    'Both A and B',
    'All of the above',
    'None of these',
    'Options A, C',
    'A和B',
    '以上都是'
  ])('keeps the order that an option speaks of: %s', (words) => {
    const choices = [option('x', true, undefined, 'A'), option(words, false, undefined, 'C')]
    const [fields] = fieldsOf([question('Q?', choices)])
    expect(fields?.Flags).toBe('ordered')
    expect(fields?.Options).toBe(
      `<ol type="A"><li value="1">x</li>\n<li value="3">${words}</li></ol>`
    )
  })

  it.each(['B is too slow.', 'The answer is (C).', '选项B错误'])('or a reason: %s', (words) => {
    const choices = [option('x', true), option('y', false), rationale(words)]
    expect(fieldsOf([question('Q?', choices)])[0]?.Flags).toBe('ordered')
  })

  it.each(['A security group', 'Vitamin C', 'S3 and EBS', 'Plan B'])(
    'but not by chance: %s',
    (words) => {
      const choices = [option('x', true), option(words, false)]
      expect(fieldsOf([question('Q?', choices)])[0]?.Flags).toBeUndefined()
    }
  )

  it('takes the written answer as the right option where only wrong ones are known', () => {
    const wrong = option('c', false, 'Too slow.')
    const [fields] = fieldsOf([
      question('Q?', [wrong, given('- b\n- d')], {form: 'scenario'}),
      question('R?', [wrong, given('One paragraph')], {form: 'scenario'})
    ])
    expect(fields).toMatchObject({
      Options: '<ul><li>b</li>\n<li>c</li>\n<li>d</li></ul>',
      Correct: '0 2',
      Choose: '2'
    })
  })

  it('takes what a lead-in announces, and no full stop that would tell it apart', () => {
    const answer = given('Two kinds:\n\nHence, the answers are:\n\n- b.\n- d.\n\nMind you.')
    const [fields] = fieldsOf([question('Q?', [option('c', false), answer], {form: 'scenario'})])
    expect(fields).toMatchObject({
      Options: '<ul><li>b</li>\n<li>c</li>\n<li>d</li></ul>',
      Why: '<p>Two kinds:</p>\n<p>Mind you.</p>'
    })
  })

  it('asks openly where only right options are known', () => {
    expect(fieldsOf([question('Q?', [option('a', true, 'Why a.'), option('b', true)])])).toEqual([
      {Front: 'Q?', Back: '<ul><li>a</li>\n<li>b</li></ul>', Why: 'Why a.'}
    ])
  })

  it('shows options that cannot be told apart with the question, where it is answered', () => {
    const asked = question('Q?', [option('a', null), option('b', null), given('a, mostly')])
    expect(fieldsOf([asked])).toEqual([
      {Front: '<div>Q?</div>\n<div><ul><li>a</li>\n<li>b</li></ul></div>', Back: 'a, mostly'}
    ])
  })
})

describe('terms', () => {
  function fronts(...terms: Array<[string, ...string[]]>): string[] {
    const questions = terms.map(([name, ...context]) =>
      question(name, [given('x')], {form: 'term', context})
    )
    return cardsOf([section('AWS', questions)]).map(({fields}) =>
      String(fields.Front).replace(/<.*?>/g, '')
    )
  }

  it('names a term with the term it stands under', () => {
    expect(fronts(['source', 'AWS', 'CodeBuild'], ['CodeBuild', 'AWS'])).toEqual([
      'CodeBuild › source',
      'CodeBuild'
    ])
  })

  it('names a term that says nothing alone with its heading', () => {
    expect(fronts(['Overview', 'AWS'])).toEqual(['AWS › Overview'])
  })

  it('names it with more parents where the nearest says nothing either', () => {
    expect(fronts(['cost', 'AWS', 'S3', 'Benefits'])).toEqual(['S3 › Benefits › cost'])
  })

  it('adds parents until two terms differ', () => {
    expect(
      fronts(['rule', 'AWS', 'Events', 'target'], ['rule', 'AWS', 'Alarms', 'target'])
    ).toEqual(['Events › target › rule', 'Alarms › target › rule'])
  })

  it('does not repeat a parent that the term names itself', () => {
    expect(fronts(['CodeBuild - extra', 'AWS', 'CodeBuild'])).toEqual(['CodeBuild - extra'])
  })
})

describe('clozes', () => {
  it('makes one card with its gaps, whatever the form', () => {
    const asked = question('', [rationale('{{c2::x}}')], {hint: '{{c3::y}}'})
    const [, ...rest] = asked.children
    const children = [prompt([text('a '), gap(1, [text('b')])]), ...rest]
    const [card] = cardsOf([{...asked, children}])
    expect(card?.notetype).toBe('Studymark Cloze')
    expect(card?.fields).toMatchObject({
      Text: 'a {{c1::b}}',
      Hint: '&#123;&#123;c3::y&#125;&#125;',
      Why: '&#123;&#123;c2::x&#125;&#125;'
    })
  })
})

describe('questions without a card', () => {
  it.each<[string, Question, Partial<CardOptions>]>([
    ['unanswered', question('Q?'), {}],
    ['unanswered', question('Q?', [found(0.2, 'gone')]), {}],
    [
      'no right option',
      question('Q?', [option('a', null), option('b', false)], {form: 'choice'}),
      {}
    ],
    ['unsure', question('Q?', [given('a')], {confidence: 0.4}), {}],
    ['form', question('Q?', [given('a')]), {forms: ['term']}],
    ['empty', question('<!-- x -->', [given('a')]), {}]
  ])('are told: %s', (why, asked, rest) => {
    const book = notebook('a.md', [asked])
    expect(toCards([book], {...options, ...rest}).cards).toEqual([])
    expect(withoutCard([book], {...options, ...rest})).toEqual([
      {path: 'a.md', question: asked, why}
    ])
  })
})

describe('front matter', () => {
  const questions = [question('Q?', [given('a')]), question('R?', [found(0.9, 'n')]), note('n')]
  const fronts = (children: Notebook['children'], meta: object) =>
    toCards([notebook('a.md', children, meta)], options).cards.map(({fields}) => fields)

  it('asks the other way round what has an answer of its own', () => {
    const reversed = fronts(questions, {reversed: true}).map(({Reverse}) => Reverse)
    expect(reversed).toEqual(['yes', ''])
  })

  it('says which questions count in its file', () => {
    const unsure = question('Q?', [given('a')], {confidence: 0.4})
    expect(fronts([unsure], {minConfidence: 0.3})).toHaveLength(1)
    expect(fronts(questions, {minConfidence: 1.1})).toHaveLength(0)
    expect(fronts(questions, {forms: ['term']})).toHaveLength(0)
  })
})

describe('identity', () => {
  const asked = (text = 'Q?', rest: Partial<Question> = {}) => question(text, [given('a')], rest)
  const guidOf = (children: Notebook['children'], path = 'a.md') =>
    toCards([notebook(path, children)], options).cards.map(({guid}) => guid)

  it('is a hash of prompt and context, and of nothing else', () => {
    const [guid] = guidOf([asked()])
    expect(guid).toBe('SrYVpZiqymlMj5')
    expect(guidOf([note('n'), asked('  *Q?*', {position: note('n').position})], 'b.md')).toEqual([
      guid
    ])
    expect(guidOf([asked('Q?', {context: ['S']})])).not.toEqual([guid])
  })

  it('is the author’s id where there is one', () => {
    const first = guidOf([asked('Q?', {explicitId: 'x'})])
    expect(guidOf([asked('Another', {explicitId: 'x', context: ['S']})])).toEqual(first)
  })

  it('tells the second of two alike from the first, in order of path', () => {
    const a = notebook('a.md', [asked()])
    const b = notebook('b.md', [asked()])
    const ab = toCards([a, b], options).cards
    expect(new Set(ab.map(({guid}) => guid)).size).toBe(2)
    expect(toCards([b, a], options).cards).toEqual(ab)
  })

  it('does not depend on what else is asked of the build', () => {
    const twins = [asked('Q?', {form: 'term'}), asked()]
    const [, second] = guidOf(twins)
    expect(cardsOf(twins, {forms: ['open']}).map(({guid}) => guid)).toEqual([second])
  })
})

describe('decks', () => {
  const asked = question('Q?', [given('a')])

  function deckOf(path: string, sections: string[], meta = {}, rest: Partial<CardOptions> = {}) {
    const inner: Notebook['children'] = [asked]
    const children = sections.reduceRight((held, title) => [section(title, held)], inner)
    const [card] = toCards([notebook(path, [note('n'), ...children], meta)], {
      ...options,
      ...rest
    }).cards
    return card?.deck
  }

  it.each<[string, string, string[], object, Partial<CardOptions>, string[]]>([
    ['the path', 'aws/s3.md', [], {}, {}, ['Notes', 'aws', 's3']],
    ['the outermost topic', 's3.md', ['EFS', 'Cost'], {}, {}, ['Notes', 's3', 'EFS']],
    [
      'as many topics as asked',
      's3.md',
      ['EFS', 'Cost'],
      {},
      {topics: 2},
      ['Notes', 's3', 'EFS', 'Cost']
    ],
    ['the front matter', 'aws/s3.md', ['EFS'], {deck: 'Cloud :: AWS'}, {}, ['Cloud', 'AWS', 'EFS']],
    ['another root', 's3.md', [], {}, {deck: 'A::B'}, ['A', 'B', 's3']],
    ['a file that names its folder', 'aws/AWS.md', [], {}, {}, ['Notes', 'aws']],
    ['a readme', 'aws/README.md', [], {}, {}, ['Notes', 'aws']],
    [
      'names as Anki has them',
      'a\\b.markdown',
      [' :std::vector:\u0007 '],
      {},
      {},
      ['Notes', 'a', 'b', 'std:vector']
    ]
  ])('come from %s', (_, path, sections, meta, rest, deck) => {
    expect(deckOf(path, sections, meta, rest)).toEqual(deck)
  })

  it('take no part from a heading that is the title of the file', () => {
    const titled = section('Title', [section('EFS', [asked]), question('R?', [given('a')])], 1)
    expect(cardsOf([titled]).map(({deck}) => deck.join('::'))).toEqual([
      'Notes::a::EFS',
      'Notes::a'
    ])
  })
})

describe('a card', () => {
  it('knows where it comes from', () => {
    const asked = question('Q?', [given('a')], {
      context: ['EFS', 'Cost'],
      tags: ['exam/hard', '#Two Words', 'AWS']
    })
    const meta = {title: 'Cloud', tags: ['aws'], lang: 'en'}
    const [card] = toCards([notebook('x/a.md', [asked], meta)], options).cards
    expect(card).toMatchObject({
      notetype: 'Studymark Basic',
      tags: ['aws', 'exam::hard', 'Two-Words'],
      source: {path: 'x/a.md', start: {line: 3}, end: {line: 3}},
      question: 'Q?',
      mod: 1_700_000_000
    })
    expect(card?.fields).toMatchObject({
      Context: 'Cloud › EFS › Cost',
      Source: 'x/a.md:3',
      Lang: 'en',
      Id: card?.guid
    })
  })

  it('carries the media it shows, each once, and no others', () => {
    const asked = question('Q?', [given('![a](cat.png) <img src="dog.png"> ![](cat.png)')])
    const other = question('R?', [given('![](cow.png)')], {confidence: 0.1})
    const media: CardOptions['media'] = ({url, path = ''}) => {
      const open = async function* (): AsyncGenerator<Uint8Array> {}
      return {name: `${path.replace('/', '-')}-${url}`, hash: '0', size: 0, open}
    }
    const deck = toCards([notebook('x/a.md', [asked, other])], {...options, media})
    expect(deck.cards.map(({fields}) => fields.Back)).toEqual([
      '<img src="x-a.md-cat.png" alt="a"> <img src="x-a.md-dog.png" alt=""> ' +
        '<img src="x-a.md-cat.png" alt="">'
    ])
    expect(deck.media.map(({name}) => name)).toEqual(['x-a.md-cat.png', 'x-a.md-dog.png'])
  })

  it('brings its note type, and only that', () => {
    const deck = toCards([notebook('a.md', [question('Q?', [given('a')])])], options)
    expect(deck.notetypes.map(({name}) => name)).toEqual(['Studymark Basic'])
    expect(Object.keys(deck.cards[0]?.fields ?? {})).toEqual(
      deck.notetypes[0]?.fields.map(({name}) => name)
    )
  })
})
