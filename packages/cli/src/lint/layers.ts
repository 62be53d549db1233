/** What config and command line say of the rules for one file. */
import type {Configured} from '@studymark/lint-rules'
import {toShown} from '../paths.ts'
import {patternsOf} from '../patterns.ts'
import type {Settings} from '../settings.ts'
import {effectiveRules, type Layer} from './effective-rules.ts'
import type {RuleBook} from './rule-book.ts'

/** Asks by the absolute path of a file. */
export type LayersOf = (file: string) => Layer[]

/** Compiles the patterns of the overrides once; what `flags` say comes last. */
export function layersBy({config, folder}: Settings, flags: Layer): LayersOf {
  const overrides = (config.overrides ?? []).map(({files, preset, rules}, at) => ({
    patterns: patternsOf(files),
    layer: {origin: `overrides[${at}]`, preset, rules, path: ['overrides', String(at)]}
  }))
  const base: Layer = {origin: 'config', preset: config.preset, rules: config.rules, path: []}
  return (file) => {
    const shown = toShown(folder, file)
    const matching = overrides.filter(({patterns}) => patterns.verdict(shown))
    return [base, ...matching.map(({layer}) => layer), flags]
  }
}

/** The rules that are on for a file; files of the same overrides share one list. */
export function rulesBy(
  layersOf: LayersOf,
  book: RuleBook
): (file: string) => readonly Configured[] {
  const known = new Map<string, readonly Configured[]>()
  return (file) => {
    const layers = layersOf(file)
    const key = layers.map(({origin}) => origin).join()
    const found = known.get(key) ?? configured(layers, book)
    known.set(key, found)
    return found
  }
}

function configured(layers: readonly Layer[], book: RuleBook): Configured[] {
  return effectiveRules(layers, book).flatMap(({rule, level, options}) =>
    level === 'off' ? [] : [{rule, severity: level, options}]
  )
}
