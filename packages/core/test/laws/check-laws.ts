/** Holds a notebook against the laws of `docs/notebook.md`; answers what breaks them. */
import type {Root} from 'mdast'
import type {Notebook} from '../../src/ast.ts'
import {parse} from '../../src/parse/parse.ts'
import {withFencesBeforeWords} from '../../src/recognise/as-written/fences-before-words.ts'
import {withGluedFences} from '../../src/recognise/as-written/glued-fences.ts'
import {withHtml} from '../../src/recognise/as-written/html-blocks.ts'
import {withRuledTitles} from '../../src/recognise/as-written/ruled-titles.ts'
import {withLineFeeds} from '../../src/with-line-feeds.ts'
import {checkCover} from './cover.ts'
import {wordsOf} from './marks.ts'
import {checkPlaces} from './places.ts'
import {checkShape} from './shape.ts'
import {nodesOf} from './walk.ts'
import {checkWords} from './words.ts'

/** Violations of laws 1 and 2 as `line:column: …`; none for a lawful notebook. */
export function checkLaws(text: string, notebook: Notebook, parsed: Root = parse(text)): string[] {
  const source = withLineFeeds(text.startsWith('\uFEFF') ? text.slice(1) : text)
  // Lists and titles in HTML, titles between rules, and what stands below code that its author ended behind its last
  // line, are read as the Markdown they stand for; cover sees that none is lost.
  const meant = withFencesBeforeWords(parsed.children, source)
  const parted = withHtml(withGluedFences(meant, source), source)
  const tree = {...parsed, children: withRuledTitles(parted, source)}
  const said = saidIn(notebook, source)
  return [
    ...checkPlaces(source, notebook),
    ...checkShape(source, notebook),
    ...checkCover(source, notebook, tree, said),
    ...checkWords(source, notebook, tree, said)
  ]
}

/** Words that fields hold instead of content: tags, hints, labels, ids; and summaries that only wrap. */
function saidIn(notebook: Notebook, source: string): Set<string> {
  const said = new Set(repeatedSummaries(source).flatMap(wordsOf))
  for (const {node} of nodesOf(notebook)) {
    const {tags, hint, label, explicitId, answers} = node as unknown as Record<string, unknown>
    for (const field of [tags, hint, label, explicitId, answers].flat()) {
      if (typeof field === 'string') for (const word of wordsOf(field)) said.add(word)
    }
  }
  return said
}

/** A summary of many disclosures says, in whatever language, that an answer is folded away. */
function repeatedSummaries(source: string): string[] {
  const summaries = [...source.matchAll(/<summary>([^<\n]{1,40})<\/summary>/giu)].map(
    ([, summary = '']) => summary.trim()
  )
  return summaries.filter((one) => summaries.filter((other) => other === one).length >= 3)
}
