/** The cards of each notebook: made, or remembered where all that they depend on is as it was. */
import {cardsOf, type CardOptions, type Notebook, type NotebookCards} from '@studymark/core'
import type {Cache} from './cache/cache.ts'
import {keyOf} from './cache/key-of.ts'
import type {Reading} from './read-notebooks.ts'

/** What there is to remember by. */
export interface PartMeans {
  options: CardOptions
  keys: Reading['keys']
  cache: Cache
}

/** The cards of notebooks, in their order. */
export function cardParts(notebooks: readonly Notebook[], means: PartMeans): NotebookCards[] {
  const {options, keys, cache} = means
  const {now, media, ...wishes} = options
  return notebooks.map((notebook) => {
    const {path, meta, children} = notebook
    const content = keys.get(children)
    // Questions were left out of it: that is rare, and said nowhere.
    if (content === undefined) return cardsOf(notebook, options)
    const key = keyOf(['cards', path, meta, wishes], content)
    // What was put there.
    const known = cache.get(key) as NotebookCards | undefined
    if (known) return madeAt(now, known)
    // Pictures may change while the notes do not.
    const looked = {elsewhere: false}
    const find: CardOptions['media'] = (wanted) => {
      looked.elsewhere = true
      return media?.(wanted)
    }
    const part = cardsOf(notebook, {...options, media: find})
    if (!looked.elsewhere) cache.put(key, part)
    return part
  })
}

function madeAt(now: number, part: NotebookCards): NotebookCards {
  const asked = part.asked.map((one) => (one.card ? {...one, card: {...one.card, mod: now}} : one))
  return {...part, asked}
}
