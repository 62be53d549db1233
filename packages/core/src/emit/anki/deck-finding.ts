/** Findings about a deck. */
import type {Card} from '../../deck.ts'
import type {Finding, Place} from '../../finding.ts'

const START = {line: 1, column: 1, offset: 0}

/** An error at the question that a card was made from. */
export function cardFinding(rule: string, card: Card, message: string, cause?: Card): Finding {
  return {
    rule,
    severity: 'error',
    ...placeOf(card),
    message,
    ...(cause && {cause: {...placeOf(cause), message: `First card \`${cause.guid}\``}})
  }
}

/** An error of the deck as a whole, which lies in no file. */
export function deckFinding(rule: string, message: string): Finding {
  return {rule, severity: 'error', start: START, end: START, message}
}

function placeOf({source}: Card): Place {
  const {path, start, end} = source
  return {...(path !== undefined && {path}), start, end}
}
