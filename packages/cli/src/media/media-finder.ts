/** Finds the images and sounds of notes in the project, and says what is wrong with them. */
import {resolve} from 'node:path'
import type {CardOptions, Finding, Media} from '@studymark/core'
import {toShown} from '../paths.ts'
import {START} from '../start.ts'
import {fileFinder, type FileFinder} from './file-finder.ts'
import {mediaFiles, type Digests} from './media-file.ts'

type Wanted = Parameters<NonNullable<CardOptions['media']>>[0]

export interface MediaFinder {
  /** The file that notes name, ready for a deck. */
  find: (wanted: Wanted) => Media | undefined
  /** What was wrong with those asked for until now. */
  findings: () => Finding[]
}

/** What rounds of one run share. */
export interface MediaMemory {
  finder?: FileFinder
  digests: Digests
}

interface Places {
  cwd: string
  folder: string
}

/** Looks in `folder` alone; paths of notes count from there, and are shown from `cwd`. */
export function mediaFinder(
  places: Places,
  memory: MediaMemory = {digests: new Map()}
): MediaFinder {
  const finder = (memory.finder = finderIn(places.folder, memory.finder))
  const load = mediaFiles(memory.digests)
  const findings = new Map<string, Finding>()
  const placeOf = placesIn(places)

  function tell(
    wanted: Wanted,
    rule: string,
    severity: Finding['severity'],
    message: string
  ): void {
    const path = placeOf(wanted).shown
    const {start, end} = wanted.position ?? nowhere
    const key = keyFor(rule, path, wanted)
    if (!findings.has(key)) findings.set(key, {rule, severity, message, path, start, end})
  }

  function find(wanted: Wanted): Media | undefined {
    const {url} = wanted
    if (url === '' || /^data:/i.test(url)) return undefined
    if (/^(?:https?:)?\/\//i.test(url)) {
      tell(wanted, 'media-is-local', 'info', remote(url))
      return undefined
    }
    const found = finder.locate(url, placeOf(wanted).file)
    if ('problem' in found) {
      tell(wanted, 'media-exists', 'warn', problems[found.problem](url))
      return undefined
    }
    const file = load(found.file)
    const flaw = flawOf(file.size)
    if (flaw) {
      tell(wanted, 'media-size', flaw.severity, `Unexpected ${flaw.what} \`${url}\`, ${flaw.hint}`)
    }
    return flaw?.severity === 'error' || file.size === 0 ? undefined : file
  }

  return {find, findings: () => [...findings.values()]}
}

/** That of before, where what it found still holds. */
function finderIn(folder: string, before: FileFinder | undefined): FileFinder {
  return before?.folder === folder && before.isCurrent() ? before : fileFinder(folder)
}

/** The same content may stand on many cards, and a remote image many times in a file. */
function keyFor(rule: string, path: string, {url, position = nowhere}: Wanted): string {
  const {line, column} = position.start
  return [rule, path, rule === 'media-is-local' ? '' : `${line}:${column}`, url].join('\n')
}

/** Where notes lie; many files are looked for from each. */
function placesIn({cwd, folder}: Places): (wanted: Wanted) => {file: string; shown: string} {
  const places = new Map<string, {file: string; shown: string}>()
  return ({path = ''}) => {
    const known = places.get(path)
    if (known) return known
    const file = resolve(folder, path)
    const place = {file, shown: toShown(cwd, file)}
    places.set(path, place)
    return place
  }
}

const nowhere = {start: START, end: START}

function remote(url: string): string {
  return `Unexpected remote media \`${url}\`, expected a file of the project: it is shown online only`
}

const problems = {
  kind: (url: string) => `Unexpected media \`${url}\`, expected an image, a sound or a film`,
  missing: (url: string) =>
    `Unexpected missing media \`${url}\`, expected a file beside the notes or in the project`,
  outside: (url: string) =>
    `Unexpected media \`${url}\` outside the project, expected a file within it`
} as const satisfies Record<string, (url: string) => string>

const MB = 1024 ** 2

function flawOf(
  size: number
): {severity: 'warn' | 'error'; what: string; hint: string} | undefined {
  const what = `${Math.ceil(size / MB)} MB of media`
  if (size === 0) return {severity: 'warn', what: 'empty media', hint: 'expected some content'}
  if (size > 100 * MB) {
    return {severity: 'error', what, hint: 'expected at most 100 MB, or AnkiWeb leaves it out'}
  }
  if (size <= 5 * MB) return undefined
  return {severity: 'warn', what, hint: 'expected at most 5 MB: phones load all of a deck'}
}
