/** How soon the command is there, and how soon it has a deck. */
import {join} from 'node:path'
import {corpusPath} from '../corpus/corpus.ts'
import {measure, median, STUDYMARK} from './measure.ts'
import {table} from './table.ts'

const RUNS = 9

export function command(): string {
  const node = process.execPath
  const bare = median(node, ['-e', '0'], RUNS)
  const note = join(corpusPath('vault'), 'topic-01', 'note-001.md')
  const cases: Array<[name: string, args: string[]]> = [
    ['`studymark --version`', ['--version']],
    ['`studymark lint`, one note of 20 KB', ['lint', '--no-cache', note]]
  ]
  const starts = cases.map(([name, args]) => {
    const time = median(node, [STUDYMARK, ...args], RUNS)
    return [name, time.toFixed(3), (time / bare).toFixed(2)]
  })
  const decks = (['deck-10k.md', 'deck-50k.md'] as const).flatMap((name) =>
    (['satteri', 'remark'] as const).map((parser) => [name, parser, ...deckFigures(name, parser)])
  )
  return [
    '## The command',
    table(
      ['command', 's', 'over `node -e 0`'],
      [['`node -e 0`', bare.toFixed(3), '1.00'], ...starts]
    ),
    '## A deck where every heading is a card, to `.apkg`',
    table(['deck', 'parser', 's', 'most memory, MB'], decks)
  ].join('\n\n')
}

function deckFigures(name: 'deck-10k.md' | 'deck-50k.md', parser: string): string[] {
  const path = corpusPath(name)
  const fresh = ['--no-lock', '--no-cache', '--parser', parser]
  const args = [STUDYMARK, 'build', path, ...fresh, '--out', `${path}.apkg`]
  const {seconds, peak} = measure(process.execPath, args)
  return [seconds.toFixed(1), peak.toFixed(0)]
}
