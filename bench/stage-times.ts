/** One file through every stage, each timed alone; prints JSON for `run.ts`, which starts a process for each file. */
import {readFileSync} from 'node:fs'
import {emit, pair, parse, recognise, toCards, validate} from '@studymark/core'
import {conclude, lintFile, lintFileOf, recommended} from '@studymark/lint-rules'

const [path = ''] = process.argv.slice(2)
const text = readFileSync(path, 'utf8')
const times: Record<string, number> = {}

/** Milliseconds of this process, so that others on the machine count for little. */
async function timed<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  // What an earlier stage left is not this one's to clear away.
  globalThis.gc?.()
  const before = process.cpuUsage()
  const result = await run()
  const {user, system} = process.cpuUsage(before)
  times[name] = (user + system) / 1000
  return result
}

const tree = await timed('parse', () => parse(text))
const notebook = await timed('recognise', () => recognise(tree, {text, path: 'bench.md'}))
const paired = await timed('pair', () => pair(notebook))
await timed('validate', () => validate({tree, notebook: paired, text}))
const rules = recommended.rules.map(([rule, severity, options]) => ({rule, severity, options}))
const file = lintFileOf(text, {path: 'bench.md'}, tree)
// The rules ask for what `validate` finds, so it is in their time once more.
await timed('rules', () => conclude([{report: lintFile(file, rules), rules}]))
const deck = await timed('cards', () => toCards([paired], {name: 'Bench', now: 1_700_000_000}))
await timed('emit', () => emit('anki', {notebooks: [paired], deck}, {write: () => undefined}))
console.log(JSON.stringify({times, peak: process.resourceUsage().maxRSS / 1024}))
