/** Random editing histories of a small vault, in which every question is known by a number. */
import fc from 'fast-check'

export interface Entry {
  id: number
  prompt: string[]
  answer: string[]
}

export interface Topic {
  title: string
  entries: Entry[]
}

export interface Page {
  path: string
  topics: Topic[]
}

export type Vault = Page[]

const vocabulary = (
  'amber basin cedar delta ember fjord grove harbour island juniper kettle lagoon meadow needle ' +
  'orchard pebble quarry ripple saddle timber umber valley willow yonder zephyr anchor beacon ' +
  'copper dagger engine falcon garnet hammer indigo jasper kernel lantern magnet nickel oxygen ' +
  'pistol quartz rocket sulfur tunnel uranium vessel wagon xenon yellow zinc arrow bridge candle'
).split(' ')

const word = fc.constantFrom(...vocabulary)

export const vaults: fc.Arbitrary<Vault> = fc
  .array(
    fc.array(
      fc.record({
        prompt: fc.array(word, {minLength: 4, maxLength: 9}),
        answer: fc.array(word, {minLength: 5, maxLength: 14})
      }),
      {minLength: 1, maxLength: 5}
    ),
    {minLength: 2, maxLength: 6}
  )
  .map((topics) => {
    let id = 0
    const made = topics.map((entries, at) => ({
      title: `Topic ${String(at)}`,
      entries: entries.map((entry) => ({id: id++, ...entry}))
    }))
    const half = Math.ceil(made.length / 2)
    return [
      {path: 'a.md', topics: made.slice(0, half)},
      {path: 'b.md', topics: made.slice(half)}
    ]
  })

export interface Edit {
  kind: (typeof kinds)[number]
  at: number
  to: number
  words: string[]
}

export const kinds = [
  ...(['typo', 'rewordPrompt', 'rewordAnswer', 'move', 'moveFile', 'swap', 'renameTopic'] as const),
  ...(['renameFile', 'reorderTopics', 'splitTopic', 'mergeTopics', 'add', 'remove'] as const)
]

export const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat({max: 1000}),
  to: fc.nat({max: 1000}),
  words: fc.array(word, {minLength: 6, maxLength: 6})
})

/** The vault after an edit; the same questions keep their numbers. */
export function applied(vault: Vault, {kind, at, to, words}: Edit): Vault {
  const next = structuredClone(vault)
  const topics = next.flatMap((page) => page.topics)
  const places = topics.flatMap((topic) => topic.entries.map((entry) => ({topic, entry})))
  const one = places[at % Math.max(1, places.length)]
  const topic = topics[to % Math.max(1, topics.length)]
  const page = next[to % next.length]
  if (!one || !topic || !page) return next
  const {entry} = one
  const leave = (): void => void one.topic.entries.splice(one.topic.entries.indexOf(entry), 1)
  switch (kind) {
    case 'typo': {
      const index = to % entry.prompt.length
      entry.prompt[index] = `${entry.prompt[index] ?? ''}e`
      break
    }
    case 'rewordPrompt': {
      const half = Math.ceil(entry.prompt.length / 2)
      entry.prompt.splice(0, half, ...words.slice(0, half))
      break
    }
    case 'rewordAnswer':
      entry.answer.splice(0, entry.answer.length, ...words)
      break
    case 'move':
    case 'moveFile':
      leave()
      topic.entries.splice(at % (topic.entries.length + 1), 0, entry)
      break
    case 'swap':
      one.topic.entries.reverse()
      break
    case 'renameTopic':
      topic.title = `About ${words.join(' ')}`
      break
    case 'renameFile':
      page.path = `${words.slice(0, 2).join('-')}.md`
      break
    case 'reorderTopics':
      page.topics.reverse()
      break
    case 'splitTopic':
      page.topics.push({title: `Part ${words.join(' ')}`, entries: topic.entries.splice(1)})
      break
    case 'mergeTopics': {
      const [first, second] = page.topics
      if (first && second) first.entries.push(...second.entries.splice(0))
      break
    }
    case 'add':
      topic.entries.push({
        id: 10_000 + at * 1000 + to,
        prompt: [...words, 'new'],
        answer: [...words]
      })
      break
    case 'remove':
      leave()
  }
  return next
}

/** The vault as files of notes. */
export function filesOf(vault: Vault): Array<{path: string; text: string}> {
  return vault.map(({path, topics}) => ({path, text: topics.map(topicText).join('\n')}))
}

function topicText({title, entries}: Topic): string {
  const items = entries.map(
    ({prompt, answer}) => `- What about ${prompt.join(' ')}?\n  - It is ${answer.join(' ')}.\n`
  )
  return `## ${title}\n\n### Questions\n\n${items.join('')}`
}

/** Number of the question by its file and prompt, as the notes have it now. */
export function numbersOf(vault: Vault): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const {path, topics} of vault) {
    numbers.set(
      path,
      topics.flatMap(({entries}) => entries.map(({id}) => id))
    )
  }
  return numbers
}
