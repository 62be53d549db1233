/** From what a rule says to a finding. */
import type {Finding, Place, Severity} from '@studymark/core'
import type {Position} from 'unist'
import type {Problem, Spot} from './context.ts'

/** Whose problem it is. */
export interface Sender {
  id: string
  url: string
  severity: Severity
  path?: string | undefined
}

const RANK: Record<Severity, number> = {error: 2, warn: 1, info: 0}

/** The finding of a problem; none where its place is unknown. */
export function findingFrom(problem: Problem, sender: Sender): Finding | undefined {
  const position = positionOf(problem.place)
  if (!position) return undefined
  const {message, cause, fix, suggestions} = problem
  const {id, url, severity} = sender
  const second = cause && placeOf(cause.place, cause.path ?? sender.path)
  return {
    rule: id,
    severity: least(severity, problem.severity),
    message,
    ...inFile(position, sender.path),
    url,
    ...(second && {cause: {message: cause.message, ...second}}),
    ...(fix && {fix: [...fix]}),
    ...(suggestions && {suggestions: suggestions.map((one) => ({...one, fix: [...one.fix]}))})
  }
}

/** What a spot covers, if it knows. */
export function positionOf(spot: Spot): Position | undefined {
  return 'type' in spot ? spot.position : spot
}

function placeOf(spot: Spot, path: string | undefined): Place | undefined {
  const position = positionOf(spot)
  return position && inFile(position, path)
}

function inFile({start, end}: Position, path: string | undefined): Place {
  return {...(path !== undefined && {path}), start, end}
}

function least(severity: Severity, most: Severity | undefined): Severity {
  return most && RANK[most] < RANK[severity] ? most : severity
}
