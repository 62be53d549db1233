/** Decks, their one preset, and the settings of a collection, all as Anki makes them when new. */

const TODAY = {lrnToday: [0, 0], revToday: [0, 0], newToday: [0, 0], timeToday: [0, 0]}

/** One entry of `decks`. */
export function deckJson(id: number, name: string, mod: number): Record<string, unknown> {
  return {
    id,
    mod,
    name,
    usn: -1,
    ...TODAY,
    collapsed: false,
    browserCollapsed: false,
    desc: '',
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0
  }
}

/** The only entry of `dconf`: every deck of a collection must have a preset. */
export const PRESET = {
  id: 1,
  mod: 0,
  name: 'Default',
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: {bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20},
  rev: {bury: false, ease4: 1.3, hardFactor: 1.2, ivlFct: 1, maxIvl: 36_500, perDay: 200},
  lapse: {delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0}
}

/** `conf`; `next` is the place of the next new card. */
export function settingsJson(next: number): Record<string, unknown> {
  return {
    activeDecks: [1],
    addToCur: true,
    collapseTime: 1200,
    creationOffset: 0,
    curDeck: 1,
    curModel: null,
    dayLearnFirst: false,
    dueCounts: true,
    estTimes: true,
    newSpread: 0,
    nextPos: next,
    sched2021: true,
    schedVer: 2,
    sortBackwards: false,
    sortType: 'noteFld',
    timeLim: 0
  }
}
