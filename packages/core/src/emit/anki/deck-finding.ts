/** Findings about a deck. */
import type {Card} from '../../deck.ts'
import type {Finding, Place} from '../../finding.ts'
import {faultMessage, type Fault} from './fault.ts'

const START = {line: 1, column: 1, offset: 0}

/** An error at the question that a card was made from. */
export function cardFinding(rule: string, card: Card, fault: Fault, first?: Card): Finding {
  return {
    rule,
    severity: 'error',
    ...placeOf(card),
    message: faultMessage(fault, `in card \`${card.guid}\``),
    ...(first && {cause: {...placeOf(first), message: 'First card with it'}})
  }
}

/** An error of the deck as a whole, which lies in no file. */
export function deckFinding(rule: string, fault: Fault): Finding {
  return {rule, severity: 'error', start: START, end: START, message: faultMessage(fault)}
}

function placeOf({source}: Card): Place {
  const {path, start, end} = source
  return {...(path !== undefined && {path}), start, end}
}
