/** `studymark lint` beside other linters, on a vault of 1,000 notes. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {corpusPath} from '../corpus/corpus.ts'
import {BENCH, median, STUDYMARK} from './measure.ts'
import {table} from './table.ts'

const PEERS = join(BENCH, 'peers')
const peer = (name: string): string => join(PEERS, 'node_modules', name)
const RUNS = 3

/** Other linters, with the rules that they recommend; eslint looks at nothing outside its folder. */
function peersOn(
  vault: string
): Array<[name: string, file: string, args: string[], folder?: string]> {
  const node = process.execPath
  const glob = `${vault}/**/*.md`
  const config = join(PEERS, 'markdown.eslint.js')
  const remark = ['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended']
  const uses = remark.flatMap((name) => ['--use', name])
  return [
    ['markdownlint-cli2', node, [peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'), glob]],
    ['eslint', node, [peer('eslint/bin/eslint.js'), '--config', config, '.'], vault],
    ['remark-cli', node, [peer('remark-cli/cli.js'), ...uses, '--quiet', vault]],
    ['rumdl', peer('.bin/rumdl'), ['check', '--no-cache', vault]]
  ]
}

export function linters(): string {
  if (!existsSync(peer('eslint'))) {
    // Not `ci`, which fails where the packages of other systems are not to be had.
    const quiet = ['--no-save', '--no-audit', '--no-fund']
    const args = ['install', '--prefix', PEERS, '--workspaces=false', ...quiet]
    execFileSync('npm', args, {stdio: 'inherit'})
  }
  const vault = corpusPath('vault')
  const own = (...flags: string[]): number =>
    median(process.execPath, [STUDYMARK, 'lint', ...flags, vault], RUNS, PEERS)
  const fast = own('--no-cache', '--parser', 'satteri')
  const slow = own('--no-cache', '--parser', 'remark')
  const rows = [
    ['studymark, satteri', fast],
    ['studymark, remark', slow],
    ['studymark, from the cache', warm(vault)],
    ...peersOn(vault).map(
      ([name, file, args, folder = PEERS]) => [name, median(file, args, RUNS, folder)] as const
    )
  ] as const
  return [
    '## Linting 1,000 notes (20 MB) with the recommended rules',
    table(
      ['linter', 's', 'over studymark with satteri', 'over studymark with remark'],
      rows.map(([name, time]) => [
        name,
        ...[time, time / fast, time / slow].map((one) => one.toFixed(2))
      ])
    )
  ].join('\n\n')
}

/** Again, when nothing has changed since. */
function warm(vault: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'studymark-bench-'))
  process.env['STUDYMARK_CACHE'] = folder
  try {
    const args = [STUDYMARK, 'lint', vault]
    median(process.execPath, args, 1, PEERS)
    return median(process.execPath, args, RUNS, PEERS)
  } finally {
    delete process.env['STUDYMARK_CACHE']
    rmSync(folder, {recursive: true, force: true})
  }
}
