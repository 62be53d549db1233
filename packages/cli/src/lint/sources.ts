/** The files that are named, or stdin, as they are read one after the other. */
import {readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {filesOf, isIgnoredWithin} from '../files.ts'
import type {IsIgnored} from '../ignored.ts'
import type {Io} from '../io.ts'
import {Misuse} from '../misuse.ts'
import {toShown} from '../paths.ts'
import {read, toText, type Read} from '../read.ts'
import {readStdin} from '../read-stdin.ts'

/** A file to lint. */
export interface Source {
  /** As it is shown. */
  path: string
  /** Absolute. */
  file: string
  /** Whether it is to be left alone: then no rule looks at it. */
  isIgnored: boolean
  read: () => Promise<Read>
  /** What is there now, to be asked for after `read`. */
  bytes: () => Uint8Array
}

/** Every file that is named, in order of path. */
export async function fileSources(
  named: readonly string[],
  {cwd, isIgnored}: {cwd: string; isIgnored: IsIgnored}
): Promise<Source[]> {
  const paths = await filesOf(named, {cwd, isIgnored})
  refuseIgnored(named, cwd, isIgnored)
  return paths.map((path) => {
    const file = resolve(cwd, path)
    return {
      ...{path, file, isIgnored: false},
      read: () => read(path, file),
      bytes: () => readFileSync(file)
    }
  })
}

/** Stdin, as if it were the file of that name: editors lint what is not saved yet. */
export function stdinSource(
  name: string | undefined,
  {cwd, stdin}: Pick<Io, 'cwd' | 'stdin'>,
  isIgnored: IsIgnored
): Source {
  const file = resolve(cwd, name ?? '-')
  const path = name === undefined ? '-' : toShown(cwd, file)
  let bytes: Uint8Array = new Uint8Array()
  return {
    path,
    file,
    isIgnored: name !== undefined && isIgnoredWithin(file, cwd, isIgnored),
    bytes: () => bytes,
    async read() {
      bytes = await readStdin(stdin)
      return toText(path, bytes)
    }
  }
}

/** What is named and yet left alone would seem clean. */
function refuseIgnored(named: readonly string[], cwd: string, isIgnored: IsIgnored): void {
  const expected = 'expected one that neither `ignore` nor `.gitignore` leaves out'
  for (const name of named) {
    const path = resolve(cwd, name)
    if (!statSync(path, {throwIfNoEntry: false})?.isFile()) continue
    if (isIgnoredWithin(path, cwd, isIgnored))
      throw new Misuse(`Unexpected ignored file \`${name}\`, ${expected}`)
  }
}
