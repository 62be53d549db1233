/** The cards that the benchmarks write, the same every time: as a deck, and as Markdown. */
import {basic} from '../../packages/core/src/cards/notetypes/basic.ts'
import type {Card, Deck} from '../../packages/core/src/deck.ts'

export interface PeerCard {
  guid: string
  front: string
  back: string
  deck: string
  tags: string[]
}

const WORDS = `the cell wall membrane of plant animal water energy moves from high to low pressure
  when light falls on leaf protein enzyme binds substrate active site changes shape lock key model
  region instance bucket policy role user access denied network traffic private public subnet route`
  .trim()
  .split(/\s+/)

/** Cards of some 330 bytes. */
export function peerCards(length: number): PeerCard[] {
  let state = 1
  const word = (): string => {
    state = (state * 48_271) % 0x7fffffff
    return WORDS[state % WORDS.length] ?? ''
  }
  const text = (words: number): string => Array.from({length: words}, word).join(' ')
  return Array.from({length}, (_, at) => ({
    guid: `card-${at}`,
    front: `${text(12)} ${at}?`,
    back: `${text(24)} &amp; ${text(4)}`,
    deck: `Bench::Deck ${at % 50}`,
    tags: at % 3 === 0 ? [word(), word()] : []
  }))
}

/** The cards as our emitters take them. */
export function deckFrom(cards: readonly PeerCard[]): Deck {
  const empty = Object.fromEntries(basic.fields.map(({name}) => [name, '']))
  const made = cards.map(({guid, front, back, deck, tags}, at): Card => {
    const place = {line: at + 1, column: 1, offset: 0}
    const fields = {...empty, Front: front, Back: back, Id: guid}
    const source = {path: 'bench.md', start: place, end: place}
    const path = deck.split('::')
    const about = {question: guid, form: 'open' as const, mod: 1_700_000_000}
    return {guid, notetype: basic.name, fields, deck: path, tags, source, ...about}
  })
  return {version: 1, name: 'Bench', notetypes: [basic], cards: made, media: []}
}

/** The cards as mdanki reads them: a heading for each, under one title. */
export function markdownOf(cards: readonly PeerCard[]): string {
  return `# Bench\n\n${cards.map(({front, back}) => `## ${front}\n\n${back}\n`).join('\n')}`
}
