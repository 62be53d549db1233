/** Stops an emitter before its first byte. */
import type {Deck} from '../../deck.ts'
import {toPlaceText} from '../../finding.ts'
import {checkDeck} from './check-deck.ts'

/** Throws one error that lists every fault of the deck, each with its place. */
export function assertDeck(deck: Deck): void {
  const faults = checkDeck(deck).filter(({severity}) => severity === 'error')
  if (faults.length === 0) return
  const lines = faults.map((fault) =>
    fault.path === undefined ? fault.message : `${toPlaceText(fault)}: ${fault.message}`
  )
  throw new Error(
    [`Unexpected deck with ${count(faults.length)}, expected none`, ...lines].join('\n')
  )
}

function count(faults: number): string {
  return faults === 1 ? '1 fault' : `${faults} faults`
}
