/**
 * Keeps the memory of a run near what it needs. V8 lets garbage lie until several times as much is held as when it
 * last looked, which is quick, and no matter for a note; a file of many megabytes would take twice the memory.
 */
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'

/** Bytes of a file from which on memory counts for more than the 5 to 10 in 100 of time that it takes to look sooner. */
const LONG = 10_000_000

/** To be told before a file of so many bytes is read. */
export function spareMemory(size: number): void {
  // A later V8 may not know the flag.
  const isKnown = parseInt(process.versions.v8) < 15
  if (size >= LONG && isKnown) setFlagsFromString('--heap-growing-percent=50')
}
