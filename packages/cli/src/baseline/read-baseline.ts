/** Reads a baseline line by line, so that what git merged is read too and a mistake has its place. */
import {Misuse} from '../misuse.ts'
import type {Known} from './known.ts'

/** A finding and the line that knows it, from 1. */
export interface KnownLine extends Known {
  line: number
}

const FRAME = /^\s*(?:[{}\]]|"findings": \[|\{\}|)\s*$/u
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/u

/** What the text of the baseline `name` knows; throws `Misuse` with the place of a mistake. */
export function readBaseline(text: string, name: string): KnownLine[] {
  const known = new Map<string, KnownLine>()
  let version: string | undefined
  for (const [index, raw] of text.split(/\r?\n/u).entries()) {
    const refuse = (message: string): never => {
      throw new Misuse(`${name}:${index + 1}:1: ${message}`)
    }
    if (FRAME.test(raw)) continue
    if (CONFLICT.test(raw)) refuse('Unexpected conflict marker, expected a merged baseline')
    const [, given] = /^\s*"version": (.+?),?\s*$/u.exec(raw) ?? []
    if (given !== undefined && given !== '1')
      refuse(
        `Unexpected version \`${given}\`, expected \`1\`: a newer studymark wrote this baseline`
      )
    version ??= given
    if (given !== undefined) continue
    const entry = knownIn(raw)
    if (!entry)
      return refuse('Unexpected line, expected a finding as `--update-baseline` writes it')
    const key = JSON.stringify([entry.path, entry.rule, entry.text])
    // Two branches counted the same: what either knew is known.
    const count = Math.max(entry.count, known.get(key)?.count ?? 0)
    known.set(key, {...entry, count, line: known.get(key)?.line ?? index + 1})
  }
  if (version === undefined)
    throw new Misuse(`${name}:1:1: Unexpected text, expected what \`--update-baseline\` writes`)
  return [...known.values()]
}

function knownIn(line: string): Known | undefined {
  const value = parsed(line.trim().replace(/,$/u, ''))
  if (typeof value !== 'object' || !value) return undefined
  const {path, rule, text, count} = value as Partial<Record<keyof Known, unknown>>
  if (typeof path !== 'string' || typeof rule !== 'string' || typeof text !== 'string') return
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return undefined
  return {path, rule, text, count}
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
