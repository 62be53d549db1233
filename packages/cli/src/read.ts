/** Reads one file of notes; what cannot be read as text is a finding, so that other files go on. */
import {constants} from 'node:buffer'
import {readFile, stat} from 'node:fs/promises'
import type {Finding} from '@studymark/core'
import {decode} from './decode.ts'
import {spareMemory} from './spare-memory.ts'
import {START} from './start.ts'

/** A file's text without its byte-order mark, or why there is none. */
export type Read = {text: string} | {finding: Finding}

/** Reads `file`, shown as `path`, strictly as UTF-8. */
export async function read(path: string, file: string): Promise<Read> {
  try {
    const {size} = await stat(file)
    if (size > constants.MAX_STRING_LENGTH) return unreadable(path, tooLarge(size))
    spareMemory(size)
    return toText(path, await readFile(file))
  } catch (error) {
    return unreadable(path, `Unexpected failure (${reasonOf(error)}), expected a readable file`)
  }
}

/** Bytes that came from `path`, as text. */
export function toText(path: string, bytes: Uint8Array): Read {
  const decoded = decode(bytes)
  return 'text' in decoded ? decoded : unreadable(path, decoded.message, decoded.at)
}

/** A failure of the system in few words: `EACCES: permission denied`. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split(/[,\n]/, 1)[0]?.trim() ?? message
}

function tooLarge(size: number): string {
  const most = Math.floor(constants.MAX_STRING_LENGTH / 2 ** 20)
  return `Unexpected file of ${Math.ceil(size / 2 ** 20)} MB, expected at most ${most} MB`
}

function unreadable(path: string, message: string, start = START): {finding: Finding} {
  return {finding: {rule: 'readable-file', severity: 'error', message, path, start, end: start}}
}
