/** What is far larger than notes are: it ends, and what it takes is told. */
import {join} from 'node:path'
import {corpusPath} from '../corpus/corpus.ts'
import {measure, STUDYMARK} from './measure.ts'
import {table} from './table.ts'

export function big(): string {
  const cases: Array<[name: string, args: string[]]> = [
    ['`lint`, 100,000 notes in 10,000 files', ['lint', corpusPath('library')]],
    ['`build`, 100,000 notes in 10,000 files', build('library')],
    ['`lint`, a file of 20 MB', ['lint', corpusPath('20mb.md')]],
    ['`lint`, a file of 100 MB', ['lint', corpusPath('100mb.md')]],
    ['`build`, a file of 100 MB', build('100mb.md')]
  ]
  const rows = cases.map(([name, args]) => {
    const {seconds, peak} = measure(process.execPath, [STUDYMARK, ...args, '--no-cache'])
    return [name, seconds.toFixed(0), peak.toFixed(0)]
  })
  return ['## Far more than notes', table(['what', 's', 'most memory, MB'], rows)].join('\n\n')
}

function build(name: 'library' | '100mb.md'): string[] {
  const path = corpusPath(name)
  return ['build', path, '--no-lock', '--out', join(`${path}.apkg`)]
}
