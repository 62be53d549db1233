/** The cards of each notebook: made, or remembered where all that they depend on is as it was. */
import {cardsOf, type CardOptions, type Media} from '@studymark/core'
import type {Notebook, NotebookCards} from '@studymark/core'
import type {Cache} from './cache/cache.ts'
import {keyOf} from './cache/key-of.ts'
import type {Reading} from './read-notebooks.ts'

/** What there is to remember by. */
export interface PartMeans {
  options: CardOptions
  keys: Reading['keys']
  cache: Cache
  made: MadeParts
}

/** Cards without the files they show: those are looked for each time, for they change by themselves. */
type Part = Omit<NotebookCards, 'media'>

/** What was made of each entry of the cache: rounds of one run share it, with when it was made. */
export type MadeParts = WeakMap<object, Part>

type Find = NonNullable<CardOptions['media']>

/** A file that was looked for, and the name it had in the deck; none where it was not found. */
type Look = [wanted: Parameters<Find>[0], name: string | null]

interface Kept {
  part: Part
  looks: Look[]
}

/** The cards of notebooks, in their order. */
export function cardParts(notebooks: readonly Notebook[], means: PartMeans): NotebookCards[] {
  const {options, keys, cache, made} = means
  const {now, media: find = () => undefined, ...wishes} = options
  return notebooks.map((notebook) => {
    const {path, meta, children} = notebook
    const content = keys.get(children)
    // Questions were left out of it: that is rare, and said nowhere.
    if (content === undefined) return cardsOf(notebook, options)
    const key = keyOf(['cards', path, meta, wishes], content)
    // What was put there.
    const known = cache.get(key) as Kept | undefined
    const media = known && filesOf(known.looks, find)
    if (known && media) {
      const part = made.get(known) ?? madeAt(now, known.part)
      made.set(known, part)
      return {...part, media}
    }
    const looks: Look[] = []
    const look: Find = (wanted) => {
      const file = find(wanted)
      looks.push([wanted, file?.name ?? null])
      return file
    }
    const {media: found, ...part} = cardsOf(notebook, {...options, media: look})
    const kept: Kept = {part, looks}
    cache.put(key, kept)
    made.set(kept, part)
    return {...part, media: found}
  })
}

/** The files that cards show, where each is what it was. */
function filesOf(looks: readonly Look[], find: Find): Media[] | undefined {
  const files: Media[] = []
  for (const [wanted, name] of looks) {
    const file = find(wanted)
    if ((file?.name ?? null) !== name) return undefined
    if (file) files.push(file)
  }
  return files
}

function madeAt(now: number, part: Part): Part {
  const asked = part.asked.map((one) => (one.card ? {...one, card: {...one.card, mod: now}} : one))
  return {...part, asked}
}
