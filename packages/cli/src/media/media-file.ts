/** Files as media: named after their content, so that a change of it is a change of the name. */
import {createHash} from 'node:crypto'
import {closeSync, createReadStream, openSync, readSync} from 'node:fs'
import {basename, extname} from 'node:path'
import type {Media} from '@studymark/core'
import {stampOf} from '../stamp-of.ts'

/** What files came to, by absolute path, for whoever loads them again and again. */
export type Digests = Map<string, Digest>

interface Digest {
  /** Tells one state of the file from another. */
  stamp: string
  hash: string
  size: number
}

/** Loads files by absolute path; two of the same content are one, under the first's name. */
export function mediaFiles(digests: Digests): (file: string) => Media {
  const byPath = new Map<string, Media>()
  const byContent = new Map<string, Media>()
  return (file) => {
    const known = byPath.get(file)
    if (known) return known
    const {hash, size} = digestOf(file, digests)
    const extension = extname(file).toLowerCase()
    const key = hash + extension
    const media = byContent.get(key) ?? {
      name: `${slugOf(file)}-${hash.slice(0, 16)}${extension}`,
      hash,
      size,
      open: () => createReadStream(file, {highWaterMark: PIECE})
    }
    byPath.set(file, media)
    byContent.set(key, media)
    return media
  }
}

// As much as is held in memory of a file.
const PIECE = 1 << 20

/** Reads what is not as it was. */
function digestOf(file: string, digests: Digests): Digest {
  const stamp = stampOf(file)
  const known = digests.get(file)
  if (known?.stamp === stamp) return known
  const fresh = {stamp, ...digest(file)}
  digests.set(file, fresh)
  return fresh
}

function digest(file: string): {hash: string; size: number} {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(PIECE)
  const handle = openSync(file, 'r')
  let size = 0
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      hash.update(piece.subarray(0, read))
      size += read
    }
  } finally {
    closeSync(handle)
  }
  return {hash: hash.digest('hex'), size}
}

/** Plain letters and digits; Anki treats names that begin with `latex-` as its own. */
function slugOf(file: string): string {
  const stem = basename(file, extname(file))
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
  const slug = stem
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 40)
  return slug.replace(/^-+|-+$/g, '').replace(/^latex/, 'tex') || 'media'
}
