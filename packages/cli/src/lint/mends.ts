/** What fixes made of files: written where they lie, printed for stdin, or shown as a diff. */
import type {Io} from '../io.ts'
import {printable} from '../printable.ts'
import {toText} from '../read.ts'
import {replaceFile} from '../replace-file.ts'
import type {Source} from './sources.ts'

/** A file before and after its fixes, texts without a byte-order mark. */
export interface Mend {
  source: Source
  before: string
  after: string
}

const MARK = '\uFEFF'
/** In UTF-8. */
const MARK_BYTES = 3

/** Prints the changes as a unified diff, as `git apply` takes it. */
export async function printDiff(mends: readonly Mend[], io: Io): Promise<void> {
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff')
  const options = {headerOptions: FILE_HEADERS_ONLY}
  for (const {source, before, after} of mends) {
    if (after === before) continue
    const {path} = source
    const mark = markOf(source.bytes())
    const [old, mended] = [mark + before, mark + after]
    await io.print(
      createTwoFilesPatch(`a/${path}`, `b/${path}`, old, mended, undefined, undefined, options)
    )
  }
}

/** Prints the texts themselves, changed or not: a filter passes on what it is given. */
export async function printTexts(mends: readonly Mend[], io: Io): Promise<void> {
  for (const {source, after} of mends) await io.print(markOf(source.bytes()) + after)
}

/** Writes what was mended; a file that changed meanwhile is left alone. */
export function writeTexts(mends: readonly Mend[], io: Io): void {
  for (const {source, before, after} of mends) {
    if (after === before) continue
    const {path, file} = source
    const bytes = source.bytes()
    const known = toText(path, bytes)
    if ('text' in known && known.text === before) replaceFile(file, markOf(bytes) + after)
    else io.say(`Unexpected change of ${printable(path)} meanwhile: it was left as it is\n`)
  }
}

function markOf(bytes: Uint8Array): string {
  return Buffer.from(MARK).equals(bytes.subarray(0, MARK_BYTES)) ? MARK : ''
}
