/** How a note opens, which tells what kind of question it answers. */
import type {Tape} from './tape.ts'
import type {Words} from './unit.ts'
import type {Vocabulary, Word} from './vocabulary.ts'

/** The ways to open that are told apart. */
export const openings = [
  'assent',
  'cause',
  'time',
  'article',
  'pronoun',
  'advice',
  'number',
  'listing',
  'verb',
  'named',
  'other'
] as const

export type Opening = (typeof openings)[number]

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

const byFirstWord: ReadonlyArray<readonly [Opening, ReadonlySet<string>]> = [
  [
    'assent',
    words(
      'yes no not yeah yep nope absolutely definitely correct true false ja nein doch 是的 不是 可以 不 会 不能 不会 能 да нет sí'
    )
  ],
  ['cause', words('because since due so to weil da um damit 因为 由于 为了')],
  [
    'time',
    words(
      'when whenever after before during once until while on in wenn sobald nachdem bevor während 当 每当'
    )
  ],
  ['article', words('a an ein eine einen 一种 一个')],
  ['pronoun', words('it they this these that its their he she es sie dies diese er 它 它们 这')],
  [
    'advice',
    words(
      `you we i by using use via with through first if add apply ask avoid build call change check choose click
      configure connect create define delete do enable ensure find follow get give go identify implement
      improve increase install keep let look make modify move open order provide put reduce remove
      return run select send set show start step stop store take test try turn update verify wrap write
      man du wir durch mit mittels indem zuerst 通过 使用 利用 采用 先 首先`
    )
  ],
  [
    'number',
    words('one two three four five six seven eight nine ten eins zwei drei vier fünf 一 两 三 四')
  ],
  [
    'listing',
    words(
      'there some here following main several various common types key es gibt 主要 包括 分为 有'
    )
  ]
]

const byWord: ReadonlyMap<string, Opening> = new Map(
  // The first of two openings that share a word keeps it.
  [...byFirstWord].reverse().flatMap(([opening, set]) => [...set].map((word) => [word, opening]))
)

/** Reads the opening off the first words, and where the note says what something is. */
export function openingOf(
  {words: {start, end}, copulaAt}: Words,
  tape: Tape,
  {words}: Vocabulary
): Opening {
  let first: Word | undefined
  for (let at = start; at < end && !first; at++) {
    const word = words[tape.words[at] ?? -1]
    if (word && word.initials !== '') first = word
  }
  if (!first) return 'other'
  const found = byWord.get(first.lower)
  if (found) return found
  if (/^\p{N}/u.test(first.lower)) return 'number'
  if (copulaAt > 0 && copulaAt < 5) return 'named'
  return /[^siu]s$/.test(first.lower) && !first.isAcronym ? 'verb' : 'other'
}
