/** The figures of an evaluation, as text. */
import type {Judged} from './judge.ts'

const threshold = 0.5
const bands = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

/** Accuracy, parts, unanswered detection and the reliability table. */
export function report(judged: readonly Judged[], showsWrong: boolean): string {
  const answered = judged.filter(({best}) => best.length > 0)
  const unanswered = judged.filter(({best}) => best.length === 0)
  const right = answered.filter(({isRight}) => isRight).length
  const neutral = answered.filter(({isRight}) => isRight === undefined).length
  const unread = judged.filter(({isRead}) => !isRead).length
  const parts = sum(answered.map(({parts}) => parts))
  const found = sum(answered.map(({found}) => found))
  const silent = unanswered.filter(({confidence}) => confidence < threshold).length
  const kept = answered.filter(({confidence}) => confidence >= threshold)
  const lines = [
    `first choice right     ${share(right, answered.length)}, ${neutral} neutral, ${unread} unread`,
    `further parts found    ${share(found, parts)}, ${sum(answered.map(({strays}) => strays))} strays`,
    `unanswered left alone  ${share(silent, unanswered.length)}`,
    `answered at ${threshold} or more ${share(kept.length, answered.length)}, of these right ${share(kept.filter(({isRight}) => isRight).length, kept.length)}`,
    '',
    'stated      pairs  right  mean stated',
    ...reliability(judged)
  ]
  return [...lines, ...(showsWrong ? wrong(judged) : [])].join('\n')
}

function reliability(judged: readonly Judged[]): string[] {
  const stated = judged.filter(
    ({chosen, isRight, best}) => chosen.length > 0 && (isRight !== undefined || best.length === 0)
  )
  const row = (from: number, to: number): string => {
    const inside = stated.filter(({confidence}) => confidence >= from && confidence < to)
    const right = inside.filter(({isRight}) => isRight).length
    const mean = sum(inside.map(({confidence}) => confidence)) / Math.max(1, inside.length)
    const rate = inside.length > 0 ? ((100 * right) / inside.length).toFixed(1) : '-'
    const name =
      to > 1 && from === 0.8
        ? '0.80 or more'
        : `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}   `
    return `${name}${String(inside.length).padStart(5)}  ${rate.padStart(5)}  ${mean.toFixed(2)}`
  }
  return [...bands.map((from, index) => row(from, bands[index + 1] ?? 1.01)), row(0.8, 1.01)]
}

function wrong(judged: readonly Judged[]): string[] {
  return judged
    .filter(
      ({isRight, best, confidence}) => isRight === false || (best.length === 0 && confidence > 0)
    )
    .map(
      ({line, question, chosen, best, confidence}) =>
        `${line}: ${question} → ${chosen.join(', ')} at ${confidence}, marked ${best.join('|') || 'none'}`
    )
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} in 100)`
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
