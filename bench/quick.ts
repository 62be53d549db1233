/**
 * `npm run bench:quick`: every stage on a small text and on one four times as long.
 *
 * It prints what each took and fails only where linearity is lost, never on time: the longer text
 * may take eight times as long, which is far from both n (4) and n² (16) on a noisy machine.
 */
import {emit, parse, pair, recognise, toCards} from '@studymark/core'
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

const milliseconds = async (run: () => unknown): Promise<number> => {
  const start = performance.now()
  await run()
  return performance.now() - start
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

await stages(textOf(60))
const small = await stages(textOf(100))
const large = await stages(textOf(400))
let failed = 0
for (const [stage, took] of Object.entries(large)) {
  const before = small[stage] ?? 0
  const ratio = took / Math.max(before, 1)
  if (ratio > most) failed++
  const times = `${before.toFixed(0).padStart(6)} ms ${took.toFixed(0).padStart(7)} ms`
  console.log(
    `${stage.padEnd(10)}${times}  ×${ratio.toFixed(1)}${ratio > most ? '  lost linearity' : ''}`
  )
}
process.exitCode = failed > 0 ? 1 : 0
