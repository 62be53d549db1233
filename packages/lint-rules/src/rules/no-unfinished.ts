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
  ({options, report, sourceOf, at}) => {
    const own = (options.markers ?? []).map(escaped)
    const exact = new RegExp([CAPITALS, MARKS, ...own].join('|'), 'gu')
    const loose = new RegExp(STANDING, 'gimu')
    const check = (node: Text | Html): void => {
      const from = node.position?.start.offset ?? 0
      const source = sourceOf(node)
      for (const {0: word, index} of [...source.matchAll(exact), ...source.matchAll(loose)]) {
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

function escaped(marker: string): string {
  return `(?<![\\p{L}\\p{N}])${marker.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')}(?![\\p{L}\\p{N}])`
}
