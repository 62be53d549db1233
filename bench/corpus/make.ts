/**
 * Makes the corpus, all of it or what is named, and prints where it lies.
 *
 *     npx tsx bench/corpus/make.ts [vault] [1mb.md] [5mb.md] [20mb.md] [100mb.md] [library]
 *         [deck-10k.md] [deck-50k.md]
 */
import {type CorpusName, corpusPath} from './corpus.ts'

const ALL: CorpusName[] = [
  ...(['vault', '1mb.md', '5mb.md', '20mb.md', '100mb.md', 'library'] as const),
  ...(['deck-10k.md', 'deck-50k.md'] as const)
]
const named = process.argv.slice(2)

for (const name of ALL) {
  if (named.length === 0 || named.includes(name)) console.log(corpusPath(name))
}
