/** Nothing is left to be written. See `no-unfinished.md`. */
import type {Html, Text} from 'mdast'
import {defineRule} from '../rule.ts'

interface Options {
  /** More words that people leave where something is missing. */
  markers: string[]
}

/** Words that mean nothing else in capitals; a list or app may be called so. */
const CAPITALS =
  '(?<![\\p{L}\\p{N}_-])(?:TODO|FIXME|TBD|tbd)(?![\\p{L}\\p{N}_-]|\\s+(?:lists?|apps?|items?|comments?)\\b)'

/** Marks where a word is missing; behind a word they only ask loudly. */
const MARKS = '(?<![\\p{L}\\p{N}?)\\]"\'”’])\\?{3,}'

const PHRASES = 'unfinished|incomplete|to be continued|work in progress|coming soon|wip|to do'
const LATER = `(?:${PHRASES}|to be (?:written|added|done|completed))`

/** Phrases that are markers in brackets, after a dash, or alone on a line. */
const STANDING = [
  `(?<=[(\\[{#*_–—-]\\s?)${LATER}(?=\\s?[)\\]}*_])`,
  `(?<=^\\s*|[–—-]\\s?)${LATER}(?=[\\s.…!:]*$)`,
  '\\blorem ipsum\\b'
].join('|')

const EXACT = `${CAPITALS}|${MARKS}`
const LOOSE = new RegExp(STANDING, 'gimu')

/** A part of whatever is looked for; few files hold one, and these are seen at once. */
const SIGNS =
  'todo|fixme|tbd|\\?{3}|unfinished|incomplete|to be|work in|coming soon|wip|to do|lorem'

export const noUnfinished = defineRule<Options>(
  {
    id: 'no-unfinished',
    description: 'No marker says that something is still to be written.',
    schema: {
      type: 'object',
      properties: {markers: {type: 'array', items: {type: 'string', minLength: 1}}},
      additionalProperties: false
    }
  },
  ({options, text, report, sourceOf, at}) => {
    const own = options.markers ?? []
    // Plain letters are found faster without a look at what else is the same but for case.
    const signs = new RegExp([SIGNS, ...own.map(escaped)].join('|'), own.length > 0 ? 'giu' : 'gi')
    const places = Array.from(text.matchAll(signs), ({index}) => index)
    if (places.length === 0) return {}
    let next = 0
    const exact = new RegExp([EXACT, ...own.map(alone)].join('|'), 'gu')
    const check = (node: Text | Html): void => {
      const from = node.position?.start.offset ?? 0
      const to = node.position?.end.offset ?? 0
      // Nodes come in the order of the text, so that places are passed once.
      while ((places[next] ?? to) < from) next++
      if ((places[next] ?? to) >= to) return
      const source = sourceOf(node)
      for (const {0: word, index} of [...source.matchAll(exact), ...source.matchAll(LOOSE)]) {
        report({
          message: `Unexpected \`${word}\`, expected what is still to be written`,
          place: at(from + index, from + index + word.length)
        })
      }
    }
    return {text: check, html: check}
  }
)

export default noUnfinished

function alone(marker: string): string {
  return `(?<![\\p{L}\\p{N}])${escaped(marker)}(?![\\p{L}\\p{N}])`
}

function escaped(marker: string): string {
  return marker.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
}
