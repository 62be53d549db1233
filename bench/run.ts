/**
 * `npm run bench`: what studymark takes, and what others do; printed, and written to `RESULTS.md`.
 *
 *     npm run bench                       all of it, half an hour
 *     npm run bench -- stages linters     parts, printed only
 *
 * Other linters are installed under `peers/` on the first run.
 */
import {writeFileSync} from 'node:fs'
import {cpus, totalmem} from 'node:os'
import {join} from 'node:path'
import {MB} from './corpus/corpus.ts'
import {big} from './report/big.ts'
import {command} from './report/command.ts'
import {linters} from './report/linters.ts'
import {BENCH} from './report/measure.ts'
import {stages} from './report/stages.ts'
import {watch} from './report/watch.ts'

const parts = {stages, command, linters, watch, big}

const head = [
  '# Results of `npm run bench`',
  `${new Date().toISOString().slice(0, 10)}, Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory; a MB of text is ${MB} bytes.`,
  'Other work on the machine adds to all figures: trust the ratios.'
].join('\n\n')

const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(', ')}, expected ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
const said = [head]
console.log(head)
for (const [name, part] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue
  const text = await part()
  console.log(`\n${text}`)
  said.push(text)
}
if (named.length === 0) writeFileSync(join(BENCH, 'RESULTS.md'), `${said.join('\n\n')}\n`)
