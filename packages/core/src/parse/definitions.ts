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
  const construct = toConstruct(labels)
  const at = {91: construct}
  const data = this.data()
  data.micromarkExtensions ??= []
  // Labels are met at brackets only, and the last extension is tried first.
  data.micromarkExtensions.push({document: at, contentInitial: at, text: {...at, 93: construct}})
}

/** A construct that matches nothing, but gives each new parser the labels. */
function toConstruct(labels: Labels): Construct {
  const given = new WeakSet<object>()
  function tokenize(this: TokenizeContext, _: unknown, _ok: State, nok: State): State {
    const {parser} = this
    if (!given.has(parser)) {
      given.add(parser)
      parser.gfmFootnotes ??= []
      connect(parser.defined, 'link ', labels)
      connect(parser.gfmFootnotes, 'note ', labels)
    }
    return nok
  }
  return {name: 'definitions', tokenize}
}

/** Makes one of micromark's lists of labels read and write `labels`. */
function connect(list: string[], kind: string, labels: Labels): void {
  list.includes = (label) => {
    labels.asked.add(kind + label)
    return labels.believed.has(kind + label)
  }
  list.push = (label) => labels.found.add(kind + label).size
}
