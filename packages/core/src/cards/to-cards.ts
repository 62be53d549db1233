/** Notebooks → deck: the fourth verb. */
import type {Notebook} from '../ast.ts'
import type {Card, Deck, Media} from '../deck.ts'
import type {CardOptions} from './card-options.ts'
import {guidsOf} from './guids.ts'
import {isBlank} from './html.ts'
import {notetypes} from './notetypes/index.ts'
import {sitesOf} from './site.ts'
import {toCard} from './to-card.ts'
import {whyNoCard} from './why-no-card.ts'

export type {CardOptions} from './card-options.ts'

/**
 * The cards of some notebooks, in order of path, then of place.
 *
 * The guids are those the questions have by themselves; a lock replaces them (and the field `Id`)
 * afterwards where it knows older ones. Every question is counted for them, with a card or not, so
 * that what is asked of a build changes no guid.
 */
export function toCards(notebooks: readonly Notebook[], options: CardOptions): Deck {
  const {found, gathering} = gatheringMedia(options)
  const sites = byPath(notebooks).flatMap((notebook) => sitesOf(notebook, gathering))
  const guids = guidsOf(sites.map(({question}) => question))
  const cards = sites.flatMap((site, at) => {
    if (whyNoCard(site, options)) return []
    const card = toCard(site, guids[at] ?? '', options)
    // what is only hidden markup has no words for Anki to sort by
    return isBlank(Object.values(card.fields)[0] ?? '') ? [] : [card]
  })
  const used = new Set(cards.map(({notetype}) => notetype))
  return {
    version: 1,
    name: options.name,
    notetypes: notetypes.filter(({name}) => used.has(name)),
    cards,
    media: shownBy(cards, found)
  }
}

/** Remembers what is found, because some of it is for cards that are left out. */
function gatheringMedia(options: CardOptions): {found: Media[]; gathering: CardOptions} {
  const {media} = options
  const found: Media[] = []
  if (!media) return {found, gathering: options}
  const find: CardOptions['media'] = (wanted) => {
    const file = media(wanted)
    if (file) found.push(file)
    return file
  }
  return {found, gathering: {...options, media: find}}
}

const reference = /(?:<img src="|\[sound:)([a-z\d._-]+)["\]]/g

/** Each file that a field shows or plays, once, in order of name. */
function shownBy(cards: readonly Card[], found: readonly Media[]): Media[] {
  if (found.length === 0) return []
  const names = new Set<string>()
  for (const {fields} of cards) {
    for (const html of Object.values(fields)) {
      for (const [, name = ''] of html.matchAll(reference)) names.add(name)
    }
  }
  const shown = new Map(found.filter(({name}) => names.has(name)).map((file) => [file.name, file]))
  return [...shown.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function byPath(notebooks: readonly Notebook[]): Notebook[] {
  return [...notebooks].sort(({path: a = ''}, {path: b = ''}) => (a < b ? -1 : a > b ? 1 : 0))
}
