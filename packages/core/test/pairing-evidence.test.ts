/** Each kind of evidence speaks for the note that has it, and not for the one that lacks it. */
import {expect, test} from 'vitest'
import {answerOf, entriesOf, pair, parse, recognise} from '../src/index.ts'
import {evidence} from '../src/pair/evidence/index.ts'
import {pairingsOf} from '../src/pair/pairing.ts'
import {strengthsOf} from '../src/pair/weigh.ts'

interface Case {
  name: string
  asks: string
  right: string
  wrong: string
}

const cases: readonly Case[] = [
  {
    name: 'density',
    asks: 'What does yeast need?',
    right: 'Yeast needs sugar; yeast without sugar rests.',
    wrong: 'Dough that is left alone overnight in a cold place rises because of the yeast in it.'
  },
  {
    name: 'amount',
    asks: 'Which gas do green leaves give off in sunlight?',
    right: 'In sunlight green leaves give off oxygen.',
    wrong: 'Green is what they are.'
  },
  {
    name: 'sole',
    asks: 'What is a quasar?',
    right: 'A quasar outshines a galaxy.',
    wrong: 'A pulsar turns in a galaxy.'
  },
  {
    name: 'grams',
    asks: 'Welche Adresse hat der Adressbus?',
    right: 'Speicheradressen gehen über ihn.',
    wrong: 'Befehle kommen aus dem Steuerwerk.'
  },
  {
    name: 'rarest',
    asks: 'What does the mantle of a squid hold?',
    right: 'The mantle holds all organs.',
    wrong: 'A squid has what a squid needs.'
  },
  {
    name: 'focus',
    asks: 'Is glass a solid?',
    right: 'Glass: a solid.',
    wrong: 'A solid pane of glass is cut, ground, polished, coated and packed in straw.'
  },
  {
    name: 'opening',
    asks: 'What do tides follow?',
    right: 'Tides follow the moon, and ports keep tables of when the water is highest.',
    wrong: 'Ports keep tables of when the water is highest, for they follow tides.'
  },
  {
    name: 'strong',
    asks: 'What is a fjord?',
    right: 'A valley that a glacier cut and the sea filled is a **fjord**.',
    wrong: '**Skerries** are what lies before a fjord.'
  },
  {
    name: 'definition',
    asks: 'What is inertia?',
    right: 'Inertia is the resistance of a body to a change of its motion.',
    wrong: 'In a bend you feel inertia.'
  },
  {
    name: 'expansion',
    asks: 'What does LED stand for?',
    right: 'The Light Emitting Diode needs little power.',
    wrong: 'An LED lasts for years.'
  },
  {
    name: 'opposed',
    asks: 'How do you delete a shelf?',
    right: 'Run `rm` on the shelf.',
    wrong: 'To create a shelf, run `mk`.'
  },
  {
    name: 'expected',
    asks: 'Why is the sky blue?',
    right: 'The sky is blue because short waves scatter.',
    wrong: 'The sky is blue at noon.'
  },
  {
    name: 'measure',
    asks: 'How many moons has Mars?',
    right: 'Mars has two moons.',
    wrong: 'The moons of Mars are small.'
  },
  {
    name: 'fit',
    asks: 'Is helium heavier than air?',
    right: 'No, balloons would not rise.',
    wrong: 'Balloons are filled with it.'
  },
  {
    name: 'shape',
    asks: 'How do you list all files?',
    right: '`ls -a`',
    wrong:
      'Names that begin with a dot are hidden, which surprises people, who then look for them, in vain, and for long, until somebody who has been there tells them, with a smile, of a habit of the first years, when a programmer wanted to pass over two entries of each folder, and passed over all others of that kind too, as it happened.'
  }
]

test('has a case for each kind', () => {
  expect(cases.map(({name}) => name).sort()).toEqual(evidence.map(({name}) => name).sort())
})

test.each(cases)('$name', ({name, asks, right, wrong}) => {
  const text = `## Notes of mine\n\n### Questions\n\n- ${asks}\n\n### Notes\n\n- ${right}\n\n- ${wrong}\n`
  const [found] = pairingsOf(recognise(parse(text), {text})).values()
  const at = evidence.findIndex((each) => each.name === name)
  const strengthOf = (line: number): number => {
    const told = found?.topic.told.find(({note}) => note.position.start.line === line)
    const [asked] = found?.topic.asked ?? []
    if (!found || !told || !asked) return 0
    return strengthsOf(told, found.comparing(asked, found.topic))[at] ?? 0
  }
  expect(strengthOf(9)).toBeGreaterThan(strengthOf(11))
})

test('pairs alike, whatever the order of sections', () => {
  const section = (at: number): string =>
    `## Part ${at}\n\n### Questions\n\n- What is w${at}x?\n\n### Notes\n\n- A w${at}x is a thing.\n`
  const answers = (text: string): number[] => {
    const notebook = pair(recognise(parse(text), {text}))
    const entries = [...entriesOf(notebook)].map(({entry}) => entry)
    return entries.flatMap((entry) =>
      entry.type === 'question' ? [answerOf(entry)?.confidence ?? 0] : []
    )
  }
  const forth = answers([1, 2, 3].map(section).join('\n'))
  expect(answers([3, 2, 1].map(section).join('\n'))).toEqual([...forth].reverse())
})
