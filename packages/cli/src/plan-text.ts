/** A plan as a person reads it: what a build would do to each card. */
import {ankiSearch, plannedFor, type Plan, type Planned} from '@studymark/core'
import {excerpt, printable} from './printable.ts'
import {plural, tallyOf, tallyText} from './tally.ts'

const WIDTH = 72

/** All but unchanged cards, one a line; then the counts, and how to find removed cards in Anki. */
export function planText(plan: Plan): string {
  const told = plan.filter(({action}) => action !== 'unchanged')
  const removed = plannedFor(plan, 'removed').map(({guid}) => guid)
  const counts = tallyText(tallyOf(plan.map(({action}) => action)))
  return [
    ...told.map(lineOf),
    `${plural(plan.length, 'card')}${counts ? `: ${counts}` : ''}`,
    ...(removed.length > 0
      ? [`Removed cards stay in Anki until you delete them; its browser finds them by:`]
      : []),
    ...(removed.length > 0 ? [`  ${ankiSearch(removed)}`] : []),
    ''
  ].join('\n')
}

function lineOf({action, path, line, prompt, by, from}: Planned): string {
  const place = line === undefined ? path : `${path}:${line}`
  const why = [from === undefined ? '' : `from ${from}`, by === undefined ? '' : `known by ${by}`]
  const note = why.filter(Boolean).join(', ')
  const tail = note === '' ? '' : ` (${excerpt(note, WIDTH)})`
  return `${action.padEnd(9)} ${printable(place)}  ${excerpt(prompt, WIDTH)}${tail}`
}
