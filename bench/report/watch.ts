/** How soon `--watch` has done again what one saved note changes, in a vault of 1,000. */
import {spawn} from 'node:child_process'
import {appendFileSync, cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {corpusPath} from '../corpus/corpus.ts'
import {STUDYMARK} from './measure.ts'
import {table} from './table.ts'

const SAVES = 9
/** What each command says when it has done a round. */
const DONE = {lint: /in all files/u, build: /deck\.csv/u}

export async function watch(): Promise<string> {
  const rows = []
  for (const [name, args] of [
    ['lint', []],
    ['build', ['--out', 'deck.csv', '--no-lock']]
  ] as const) {
    rows.push([`\`studymark ${name} --watch\``, (await savesOf(name, args)).toFixed(0)])
  }
  return [
    '## One note saved in a vault of 1,000',
    table(['command', 'ms from the save to the result, median'], rows)
  ].join('\n\n')
}

async function savesOf(name: 'lint' | 'build', args: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'studymark-bench-'))
  cpSync(corpusPath('vault'), join(folder, 'vault'), {recursive: true})
  const child = spawn(
    process.execPath,
    [STUDYMARK, name, 'vault', ...args, '--no-cache', '--watch'],
    {cwd: folder}
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (said += String(part)))
  const heard = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(said)) {
      if (child.exitCode !== null) throw new Error(`Unexpected end of \`${name} --watch\`: ${said}`)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    said = ''
  }
  try {
    await heard(/Watching/u)
    const times: number[] = []
    for (let save = 0; save < SAVES; save++) {
      // Nothing else is under way when the note is saved; what is saved has a finding.
      await new Promise((resolve) => setTimeout(resolve, 300))
      said = ''
      const start = performance.now()
      appendFileSync(join(folder, 'vault/topic-01/note-001.md'), `\nTODO: say more of ${save}.\n`)
      await heard(DONE[name])
      times.push(performance.now() - start)
    }
    return times.sort((a, b) => a - b)[Math.floor(SAVES / 2)] ?? NaN
  } finally {
    child.kill()
    rmSync(folder, {recursive: true, force: true})
  }
}
