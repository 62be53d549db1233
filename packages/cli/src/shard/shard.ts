/** A part of the files, for runs that share the work: `2/4` is the second of four parts. */
import type {Linted} from '@studymark/lint-rules'
import {Misuse} from '../misuse.ts'

export interface Shard {
  /** From 1. */
  index: number
  of: number
}

/** Reads `i/n`; throws `Misuse` where there is no such part. */
export function shardIn(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []
  const [index, of] = [Number(first), Number(second)]
  if (index >= 1 && index <= of) return {index, of}
  throw new Misuse(`Unexpected \`--shard ${text}\`, expected \`I/N\`, such as \`1/4\``)
}

/** Every `of`-th of what is in order of path, so that a large folder is shared by all. */
export function partOf<One>(all: readonly One[], {index, of}: Shard): One[] {
  return all.filter((_, at) => at % of === index - 1)
}

/** A file without the laws that only all files together can break, or comments on them. */
export function alone({report, rules}: Linted): Linted {
  return {report, rules: rules.filter(({rule: {rule}}) => !rule.across && !rule.after)}
}
