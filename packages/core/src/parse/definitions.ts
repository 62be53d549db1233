/**
 * Definitions of the whole file, known while only a part of it is read.
 *
 *     See [the book] and the note[^1].
 *
 * A reference is only one when its label is defined, maybe in a far part of the file. So a part is
 * read with the labels believed to be defined, and keeps a record of those it asked for and found:
 * where belief and truth differ, it is read again.
 */
import type {Construct, State, TokenizeContext} from 'micromark-util-types'
import type {Processor} from 'unified'

/** Labels of links (`link A`) and footnotes (`note A`), as micromark normalises them. */
export interface Labels {
  believed: ReadonlySet<string>
  asked: Set<string>
  found: Set<string>
}

const labelPattern = /\[(\^?)((?:[^[\]\\]|\\[^])+)\]:/g

/** What looks like the label of a definition, in a fence or not. */
export function labelsLike(text: string): Set<string> {
  const labels = new Set<string>()
  for (const [, caret, label = ''] of text.matchAll(labelPattern)) {
    const normal = label
      .replace(/[\t\n\r ]+/g, ' ')
      .trim()
      .toLowerCase()
      .toUpperCase()
    labels.add((caret ? 'note ' : 'link ') + normal)
  }
  return labels
}

/** Makes remark ask `labels` instead of those of its part alone; to be used last. */
export function remarkDefinitions(this: Processor, labels: Labels): void {
  const find = toConstruct(({defined, gfmFootnotes}) => {
    defined.push = (label) => labels.found.add('link ' + label).size
    gfmFootnotes.push = (label) => labels.found.add('note ' + label).size
  })
  const ask = toConstruct(({defined, gfmFootnotes}) => {
    defined.includes = (label) => has(labels, 'link ' + label)
    gfmFootnotes.includes = (label) => has(labels, 'note ' + label)
  })
  const data = this.data()
  data.micromarkExtensions ??= []
  // Labels are met at brackets only; text comes after all blocks; the last extension comes first.
  data.micromarkExtensions.push({
    document: {91: find},
    contentInitial: {91: find},
    text: {91: ask, 93: ask}
  })
}

function has(labels: Labels, label: string): boolean {
  labels.asked.add(label)
  return labels.believed.has(label)
}

/** micromark's own lists of labels. */
interface Lists {
  defined: string[]
  gfmFootnotes: string[]
}

/** A construct that matches nothing, but connects the lists of each new parser. */
function toConstruct(connect: (lists: Lists) => void): Construct {
  const connected = new WeakSet<object>()
  function tokenize(this: TokenizeContext, _: unknown, _ok: State, nok: State): State {
    const {parser} = this
    if (!connected.has(parser)) {
      connected.add(parser)
      parser.gfmFootnotes ??= []
      connect({defined: parser.defined, gfmFootnotes: parser.gfmFootnotes})
    }
    return nok
  }
  return {name: 'definitions', tokenize}
}
