/** A file of notes as rules see it: parsed, recognised and paired once. */
import type {Finding, Notebook, Parser, Validator} from '@studymark/core'
import {pair, parse, recognise} from '@studymark/core'
import type {Root} from 'mdast'
import type {Point} from 'unist'
import type {Directive} from './directives/directive.ts'
import {directivesIn} from './directives/directives-in.ts'
import type {Spot} from './context.ts'
import {positionOf} from './finding-from.ts'
import {findingsOf} from './findings-of.ts'
import {pointsOf} from './points-of.ts'

/** Schemas that the owner of notes wrote. */
export interface OwnSchemas {
  notebook?: readonly Validator[]
  frontMatter?: readonly Validator[]
}

/** What the caller knows of a file beside its text. */
export interface FileOptions {
  path?: string
  /** Path from the top of the project on, where `path` counts from elsewhere. */
  place?: string
  /** Only these dialects read. */
  dialects?: readonly string[]
  /** Found answers that are less sure count as none, 0 to 1. */
  threshold?: number
  /** Whether a file lies at a path, relative to this one. */
  exists?: (path: string) => boolean
  /** Schemas of the notes' owner; each holds. */
  schemas?: OwnSchemas
  /** What reads the text; `parse` of core when none is given. */
  parser?: Parser
}

export interface LintFile {
  readonly tree: Root
  readonly notebook: Notebook
  /** The source without a byte-order mark. */
  readonly text: string
  readonly options: FileOptions
  /** The place of an offset. */
  readonly pointAt: (offset: number) => Point
  /** The source of a node; empty where its place is unknown. */
  readonly sourceOf: (spot: Spot) => string
  /** What core says of the file; computed when first asked for. */
  readonly findings: readonly Finding[]
  /** Comments that speak to studymark; found when first asked for. */
  readonly directives: readonly Directive[]
}

/** Reads a text for rules; `tree`, where there is one, is what a parser made of it. */
export function lintFileOf(source: string, options: FileOptions = {}, tree?: Root): LintFile {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const {parser = parse, ...others} = options
  const root = tree ?? parser(text)
  const notebook = pair(recognise(root, {text, ...others}))
  const pointAt = pointsOf(text)
  let findings: readonly Finding[] | undefined
  let directives: readonly Directive[] | undefined
  return {
    tree: root,
    notebook,
    text,
    options,
    pointAt,
    sourceOf: sourcesIn(text),
    get findings() {
      return (findings ??= findingsOf({tree: root, notebook, text}, options.schemas))
    },
    get directives() {
      const at = (from: number, to: number) => ({start: pointAt(from), end: pointAt(to)})
      return (directives ??= directivesIn(root, text, at))
    }
  }
}

/** Rules ask for the source of the same node one after another. */
function sourcesIn(text: string): (spot: Spot) => string {
  let last: Spot | undefined
  let source = ''
  return (spot) => {
    if (spot === last) return source
    const {start, end} = positionOf(spot) ?? {}
    last = spot
    return (source = start && end ? text.slice(start.offset, end.offset) : '')
  }
}
