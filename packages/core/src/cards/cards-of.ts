/** One notebook → its cards, before they are told from their like in other files. */
import type {Notebook} from '../ast.ts'
import type {Card, Media} from '../deck.ts'
import type {CardOptions} from './card-options.ts'
import {guidOf, identityOf} from './guids.ts'
import {isBlank} from './html.ts'
import {cloze} from './notetypes/cloze.ts'
import {sitesOf} from './site.ts'
import {toCard} from './to-card.ts'
import {type WhyNoCard, whyNoCard} from './why-no-card.ts'

/** A question, with its card or why it makes none; as JSON. */
export interface Asked {
  /** What its guid is made of. */
  identity: string
  /** With the guid that the first question of its identity has. */
  card?: Card
  why?: WhyNoCard
}

/** What a notebook brings to a deck; it holds as long as the notebook and the options do. */
export interface NotebookCards {
  path?: string
  /** In document order, those without a card too: what is asked of a build changes no guid. */
  asked: Asked[]
  /** What was found, some of it for cards that are left out. */
  media: Media[]
}

/** Makes the cards of a notebook. */
export function cardsOf(notebook: Notebook, options: CardOptions): NotebookCards {
  const {path} = notebook
  const {found, gathering} = gatheringMedia(options)
  const asked = sitesOf(notebook, gathering).map((site): Asked => {
    const identity = identityOf(site.question)
    const why = whyNoCard(site, options)
    if (why) return {identity, why}
    const card = toCard(site, guidOf(identity), options)
    return asks(card) ? {identity, card} : {identity, why: 'empty'}
  })
  return {...(path !== undefined && {path}), asked, media: found}
}

/**
 * Whether Anki finds something to ask: words to sort by, and gaps in a cloze. What is only hidden markup
 * shows no words, and a footnote that nothing refers to shows no gap.
 */
function asks({fields, notetype}: Card): boolean {
  const [first = ''] = Object.values(fields)
  return !isBlank(first) && (notetype !== cloze.name || /\{\{c\d+::/u.test(first))
}

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
