/** The files a build is asked to make, each with its format; refuses those that would do harm. */
import {realpathSync, statSync} from 'node:fs'
import {basename, extname, resolve} from 'node:path'
import {alternatives, emitters, nearest, type Emitter} from '@studymark/core'
import {Misuse} from './misuse.ts'

/** A file to write. */
export interface Output {
  /** As the person wrote it. */
  name: string
  /** Absolute; a link is followed. */
  path: string
  emitter: Emitter
}

// Anki replaces a person's whole collection by files of these names.
const RESTORES = /^(collection\.apkg|backup-.*\.apkg|.*\.colpkg)$/i

const NOTHING = 'Unexpected build without an output, expected `--out FILE`, as in `--out deck.apkg`'

/** Absolute paths of files, where links lead. */
export function targetsOf(paths: readonly string[], cwd: string): string[] {
  return paths.map((path) => target(cwd, path))
}

/** One output for each name; formats follow from `to`, else from the extension. `notes` are targets. */
export function outputsOf(
  out: readonly string[],
  to: readonly string[],
  {cwd, notes}: {cwd: string; notes: readonly string[]}
): Output[] {
  if (out.length === 0) throw new Misuse(NOTHING)
  const formats = formatsOf(out, to)
  const taken = new Map(notes.map((path) => [path, 'notes']))
  return out.map((name, at) => {
    const path = target(cwd, name)
    refuseRestore(name)
    refuseTaken(name, taken.get(path))
    refuseOther(name, path)
    taken.set(path, 'output')
    return {name, path, emitter: formats[at] ?? formatOf(name)}
  })
}

/** As many formats as outputs are theirs in turn; fewer go where exactly one extension fits. */
function formatsOf(out: readonly string[], to: readonly string[]): Array<Emitter | undefined> {
  const named = to.map(emitterNamed)
  if (named.length === 0 || named.length === out.length) return named
  const formats = new Array<Emitter | undefined>(out.length).fill(undefined)
  for (const emitter of named) {
    const fitting = out.flatMap((name, at) =>
      !formats[at] && extensionOf(name) === emitter.extension ? [at] : []
    )
    const [at] = fitting
    if (at === undefined || fitting.length > 1) throw new Misuse(unmatched(out, to))
    formats[at] = emitter
  }
  return formats
}

function unmatched(out: readonly string[], to: readonly string[]): string {
  return `Unexpected ${to.length} \`--to\` for ${out.length} \`--out\`, expected one for each, in the same order`
}

function emitterNamed(name: string): Emitter {
  const found = emitters.find((emitter) => emitter.name === name)
  if (found) return found
  const names = emitters.map((emitter) => emitter.name)
  const near = nearest(name, names)
  const expected = alternatives(near === undefined ? names : [near])
  throw new Misuse(`Unexpected format \`${name}\`, expected ${expected}`)
}

/** A format of the same extension as its own name comes first: `.json` is `json`, not `notebook`. */
function formatOf(name: string): Emitter {
  const extension = extensionOf(name)
  const fitting = emitters.filter((emitter) => emitter.extension === extension)
  const found = fitting.find((emitter) => `.${emitter.name}` === extension) ?? fitting[0]
  if (found) return found
  const known = [...new Set(emitters.map((emitter) => emitter.extension))]
  const names = emitters.map((emitter) => emitter.name)
  throw new Misuse(
    `Unexpected output \`${name}\`, expected a name ending in ${alternatives(known)}, ` +
      `or its format by \`--to\`: ${alternatives(names)}`
  )
}

function extensionOf(name: string): string {
  return extname(name).toLowerCase()
}

function refuseRestore(name: string): void {
  if (!RESTORES.test(basename(name))) return
  throw new Misuse(
    `Unexpected output \`${name}\`, expected another name: Anki would replace the whole collection by it`
  )
}

function refuseTaken(name: string, by: string | undefined): void {
  if (by === 'output')
    throw new Misuse(`Unexpected output \`${name}\` twice, expected different files`)
  if (by === 'notes')
    throw new Misuse(`Unexpected output \`${name}\`, expected a file that is not among the notes`)
}

function refuseOther(name: string, path: string): void {
  const found = statSync(path, {throwIfNoEntry: false})
  if (found && !found.isFile())
    throw new Misuse(`Unexpected folder or device \`${name}\`, expected a file to write`)
}

function target(cwd: string, name: string): string {
  const path = resolve(cwd, name)
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
