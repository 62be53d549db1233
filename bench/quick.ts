/**
 * `npm run bench:quick`: every stage on a small text and on one four times as long.
 *
 * It prints what each took and fails only where linearity is lost, never on time: the longer text
 * may take eight times as long, which is far from both n (4) and n² (16) on a noisy machine.
 */
import {emit, parse, pair, recognise, toCards, validate} from '@studymark/core'
import type {Notebook} from '@studymark/core'

const most = 8

/** A section in each of the common conventions. */
function section(at: number): string {
  const n = String(at)
  return [
    `## Topic ${n}\n\n### Questions\n`,
    `- What is the capital of region ${n}?\n- How many rivers cross region ${n}?\n`,
    `### Notes\n\n- The capital of region ${n} is called Town ${n}.\n\n- Region ${n} has ${n} rivers.\n`,
    `## Area ${n}\n\n- lake ${n}: water without an outlet\n- delta ${n}: land that a river builds\n`,
    `## Exam ${n}\n\n*You must cross river ${n}. What do you take?*\n**A boat**\n**A kite** - It flies.\n`
  ].join('\n')
}

function textOf(sections: number): string {
  return Array.from({length: sections}, (_, at) => section(at)).join('\n')
}

/** What makes a pattern that looks for one sign at each place look ever further. */
const runs: Record<string, (length: number) => string> = {
  'blanks behind a sign': (length) => `a #${' '.repeat(length)}x`,
  'blanks in a box': (length) => `- [ ] a #${' '.repeat(length)}x\n- [x] b`,
  'blanks in a bracket': (length) => `（A${' '.repeat(length)}x\n\nA. a\nB. b`,
  'blanks behind a label': (length) => `Q:${' '.repeat(length)}x\nA:${' '.repeat(length)}y`,
  'blanks behind a key': (length) => `1. What?\n\nA. a\nB. b\n\nAnswer:${' '.repeat(length)}A x`,
  'blanks around ::': (length) => `#flashcards\n\na${' '.repeat(length)}::${' '.repeat(length)}b`,
  'gaps left open': (length) => '{{c1::'.repeat(length / 6)
}

/** The least CPU time of a few runs: what else the machine does, and garbage of the run before, is none of it. */
const milliseconds = async (run: () => unknown): Promise<number> => {
  let least = Infinity
  for (let turn = 0; turn < 3; turn++) {
    const start = process.cpuUsage()
    await run()
    const {user, system} = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

async function stages(text: string): Promise<Record<string, number>> {
  const tree = parse(text)
  const notebook: Notebook = recognise(tree, {text, path: 'bench.md'})
  const paired = pair(notebook)
  const deck = toCards([paired], {name: 'Bench', now: 1_700_000_000})
  const emission = {notebooks: [paired], deck}
  return {
    parse: await milliseconds(() => parse(text)),
    recognise: await milliseconds(() => recognise(tree, {text})),
    pair: await milliseconds(() => pair(notebook)),
    toCards: await milliseconds(() => toCards([paired], {name: 'Bench', now: 1_700_000_000})),
    emit: await milliseconds(() => emit('anki', emission, {write: () => undefined}))
  }
}

/** Times of a shorter and a longer text, told; whether the longer one took far too long. */
function isLost(name: string, before: number, took: number): boolean {
  // A few milliseconds are noise.
  const ratio = took / Math.max(before, 5)
  const lost = ratio > most
  const times = `${before.toFixed(0).padStart(6)} ms ${took.toFixed(0).padStart(7)} ms`
  console.log(`${name.padEnd(24)}${times}  ×${ratio.toFixed(1)}${lost ? '  lost linearity' : ''}`)
  return lost
}

await stages(textOf(60))
const small = await stages(textOf(250))
const large = await stages(textOf(1000))
const lost = Object.entries(large).map(([stage, took]) => isLost(stage, small[stage] ?? 0, took))
for (const [name, textOf] of Object.entries(runs)) {
  const read = (length: number) => {
    const text = textOf(length)
    const tree = parse(text)
    return milliseconds(() => validate({tree, notebook: recognise(tree, {text}), text}))
  }
  lost.push(isLost(name, await read(15_000), await read(60_000)))
}
process.exitCode = lost.includes(true) ? 1 : 0
