/**
 * `npm run bench`: how long each stage takes, and `studymark lint` beside other linters; printed and
 * written to `RESULTS.md`. Other linters are installed under `peers/` on the first run.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {corpusPath, MB} from './corpus/corpus.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const STUDYMARK = here('../packages/cli/dist/index.js')
const peer = (name: string): string => here(`peers/node_modules/${name}`)
const lines: string[] = []

function say(line: string): void {
  console.log(line)
  lines.push(line)
}

interface Measured {
  times: Record<string, number>
  peak: number
}

function stages(path: string): Measured {
  const args = ['--import', 'tsx', '--conditions', 'studymark-source', here('stage-times.ts'), path]
  const options = {encoding: 'utf8', cwd: here('..')} as const
  return JSON.parse(execFileSync(process.execPath, args, options)) as Measured
}

function sayStages(): void {
  const [small, large] = [stages(corpusPath('5mb.md')), stages(corpusPath('20mb.md'))]
  say('\n## Stages, ms of CPU a MB\n')
  say('| stage | 5 MB | 20 MB | time at 20 MB over 5 MB |\n|---|--:|--:|--:|')
  for (const [stage, before] of Object.entries(small.times)) {
    const after = large.times[stage] ?? 0
    const perMb = [before / 5, after / 20].map((time) => time.toFixed(0)).join(' | ')
    say(`| ${stage} | ${perMb} | ${(after / before).toFixed(1)} |`)
  }
  say(
    `\nPeak of memory: ${small.peak.toFixed(0)} MB at 5 MB, ${large.peak.toFixed(0)} MB at 20 MB.`
  )
}

/** The median of cold runs, in seconds; linters exit with 1 where they find something. */
function seconds(file: string, args: readonly string[], runs = 3): number {
  const times = Array.from({length: runs}, () => {
    const start = performance.now()
    const {error, status} = spawnSync(file, args, {cwd: here('peers'), stdio: 'ignore'})
    if (error || (status ?? 2) > 1) throw error ?? new Error(`Unexpected failure of ${file}`)
    return (performance.now() - start) / 1000
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity
}

function sayLinters(): void {
  if (!existsSync(peer('eslint'))) {
    const args = ['ci', '--prefix', here('peers'), '--workspaces=false', '--no-audit', '--no-fund']
    execFileSync('npm', args, {stdio: 'inherit'})
  }
  const vault = corpusPath('vault')
  const node = process.execPath
  const own = seconds(node, [STUDYMARK, 'lint', '--no-cache', vault])
  say('\n## Linting 1,000 notes, cold\n')
  say('| linter | s | over studymark |\n|---|--:|--:|')
  say(`| studymark lint | ${own.toFixed(2)} | 1 |`)
  const remark = ['--use', 'remark-frontmatter', '--use', 'remark-gfm']
  const preset = ['--use', 'remark-preset-lint-recommended']
  const linters: Array<[name: string, file: string, args: string[]]> = [
    [
      'markdownlint-cli2',
      node,
      [peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${vault}/**/*.md`]
    ],
    [
      'eslint',
      node,
      [peer('eslint/bin/eslint.js'), '--config', here('peers/markdown.eslint.js'), vault]
    ],
    ['remark-cli', node, [peer('remark-cli/cli.js'), ...remark, ...preset, '--quiet', vault]],
    ['rumdl', peer('.bin/rumdl'), ['check', '--no-cache', vault]]
  ]
  for (const [name, file, args] of linters) {
    const time = seconds(file, args)
    say(`| ${name} | ${time.toFixed(2)} | ${(time / own).toFixed(1)} |`)
  }
}

function sayCommand(): void {
  const node = process.execPath
  const bare = seconds(node, ['-e', '0'], 9)
  const version = seconds(node, [STUDYMARK, '--version'], 9)
  const note = `${corpusPath('vault')}/topic-01/note-001.md`
  const one = seconds(node, [STUDYMARK, 'lint', '--no-cache', note], 9)
  say(
    `\n## The command\n\n\`node -e 0\` takes ${bare.toFixed(3)} s; \`--version\` ${(version / bare).toFixed(1)} times`
  )
  say(`that, linting one note ${(one / bare).toFixed(1)} times that.\n`)
  const fresh = ['--no-lock', '--no-cache']
  for (const name of ['deck-10k.md', 'deck-50k.md'] as const) {
    const out = `${corpusPath(name)}.apkg`
    const time = seconds(node, [STUDYMARK, 'build', corpusPath(name), ...fresh, '--out', out], 1)
    say(`- \`${name}\` to \`.apkg\`: ${time.toFixed(1)} s`)
  }
}

say('# Results of `npm run bench`\n')
say(
  `${new Date().toISOString().slice(0, 10)}, Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'};`
)
say(`a MB is ${MB} bytes. Other work on the machine adds to all; trust ratios.`)
sayStages()
sayCommand()
sayLinters()
writeFileSync(here('RESULTS.md'), lines.join('\n') + '\n')
