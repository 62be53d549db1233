/** Which files are to be left alone: what `.gitignore` files and the config's `ignore` say. */
import {readFileSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {toShown} from './paths.ts'
import {patternsOf, type Patterns} from './patterns.ts'

/** Says whether an absolute path is to be left alone; folders are pruned whole. */
export type IsIgnored = (path: string, isFolder: boolean) => boolean

/** Patterns with the folder they count from. */
interface Level {
  folder: string
  patterns: Patterns
}

// Nobody keeps notes there, whatever `.gitignore` says.
const NEVER = new Set(['.git', 'node_modules'])

/** Reads each `.gitignore` once, from the repository's root down. */
export function ignoredBy(own: {folder: string; ignore: readonly string[]}): IsIgnored {
  const settings = {folder: own.folder, patterns: patternsOf(own.ignore)}
  const known = new Map<string, Level[]>()
  return (path, isFolder) => {
    if (isFolder && NEVER.has(basename(path))) return true
    if (verdict(settings, path, isFolder)) return true
    return levelsAt(dirname(path), known).reduce(
      (ignored, level) => verdict(level, path, isFolder) ?? ignored,
      false
    )
  }
}

function verdict({folder, patterns}: Level, path: string, isFolder: boolean): boolean | undefined {
  const inside = toShown(folder, path)
  return patterns.verdict(isFolder ? `${inside}/` : inside)
}

/** The `.gitignore` files that hold in a folder, outermost first, up to its repository's root. */
function levelsAt(folder: string, known: Map<string, Level[]>): Level[] {
  const found = known.get(folder)
  if (found) return found
  const parent = dirname(folder)
  const isRoot = parent === folder || statSync(join(folder, '.git'), {throwIfNoEntry: false})
  const above = isRoot ? [] : levelsAt(parent, known)
  const text = textOf(join(folder, '.gitignore'))
  const levels = text === undefined ? above : [...above, {folder, patterns: patternsOf(text)}]
  known.set(folder, levels)
  return levels
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
