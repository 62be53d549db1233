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

/** What rounds of one run share. */
export interface MadeParts {
  /** What was made of each entry of the cache, with when it was made. */
  parts: WeakMap<object, Part>
  /** The key of each notebook, and what of the options is in it. */
  keys: WeakMap<Notebook, {key: string; wishes: string}>
}

export function noParts(): MadeParts {
  return {parts: new WeakMap(), keys: new WeakMap()}
}

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
  const {now, media: find = () => undefined, ...rest} = options
  const wishes = JSON.stringify(rest)
  return notebooks.map((notebook) => {
    const content = keys.get(notebook.children)
    // Questions were left out of it: that is rare, and said nowhere.
    if (content === undefined) return cardsOf(notebook, options)
    const key = keyFor(notebook, {content, wishes, made})
    // What was put there.
    const known = cache.get(key) as Kept | undefined
    const media = known && filesOf(known.looks, find)
    if (known && media) {
      const part = made.parts.get(known) ?? madeAt(now, known.part)
      made.parts.set(known, part)
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
    made.parts.set(kept, part)
    return {...part, media: found}
  })
}

function keyFor(
  notebook: Notebook,
  {content, wishes, made}: {content: string; wishes: string; made: MadeParts}
): string {
  const known = made.keys.get(notebook)
  if (known?.wishes === wishes) return known.key
  const key = keyOf(['cards', notebook.path, notebook.meta, wishes], content)
  made.keys.set(notebook, {key, wishes})
  return key
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
