/** Does work again whenever the files that it depends on change. */
import {dirname, resolve, sep} from 'node:path'
import type {IsIgnored} from '../ignored.ts'
import {stampOf} from '../stamp-of.ts'

/** What is watched. */
export interface Watched {
  /** Absolute paths of folders, watched with all that is in them. */
  folders: readonly string[]
  /** Absolute paths of files. */
  files: readonly string[]
  isIgnored: IsIgnored
  /** Absolute path of a file that matters by now; asked again and again, as it may come to lie where nothing is watched. */
  joining?: (() => string | undefined) | undefined
  /** Milliseconds since 1970: what changed from then on counts, though nobody watched yet. */
  since: number
}

/** Milliseconds in which changes count as one: an editor saves in several steps. */
const BATCH = 10

/** chokidar keeps silent about a change within 50 of these of another: files are looked at after as many. */
const LOOK = 100

/** Milliseconds after which it is asked whether a file joins. */
const ASK = 500

/**
 * Says `ready` when it sees changes, then calls `again` with the absolute paths that changed, one batch after the other, for ever: an
 * interrupt ends the process. Rejects when `again` does.
 */
export async function watch(
  {folders, files, isIgnored, joining, since}: Watched,
  {ready, again}: {ready: () => void; again: (changed: ReadonlySet<string>) => Promise<void>}
): Promise<never> {
  // Only who watches waits for it to load.
  const {watch: watchFiles} = await import('chokidar')
  // A file that is replaced or comes back is seen by its folder.
  const parents = files.map((file) => dirname(file))
  const known = new Set([...folders, ...files, ...parents])
  const isOutside = (path: string) => !folders.some((folder) => path.startsWith(`${folder}${sep}`))
  const watcher = watchFiles([...folders, ...parents], {
    alwaysStat: true,
    ignored(path, stats) {
      if (known.has(path)) return false
      return isOutside(path) || (stats !== undefined && isIgnored(path, stats.isDirectory()))
    }
  })
  let asking: NodeJS.Timeout | undefined
  try {
    return await new Promise<never>((_resolve, reject) => {
      const round = batched(again, reject)
      asking = askFor(joining, known, (path) => {
        watcher.add(dirname(path))
        round(path)
      })
      let isReady = false
      watcher.on('all', (event, path, stats) => {
        if (event === 'addDir' || event === 'unlinkDir') return
        if (isReady || (stats && stats.mtimeMs >= since)) round(resolve(path))
      })
      watcher.on('ready', () => {
        isReady = true
        ready()
      })
      watcher.on('error', reject)
    })
  } finally {
    clearInterval(asking)
    await watcher.close()
  }
}

/** Asks again and again for a file that joins what is known. */
function askFor(
  joining: Watched['joining'],
  known: Set<string>,
  join: (path: string) => void
): NodeJS.Timeout {
  return setInterval(() => {
    const path = joining?.()
    if (path === undefined || known.has(path)) return
    known.add(path).add(dirname(path))
    join(path)
  }, ASK)
}

/** Gathers paths; calls `act` with those of a batch, never before the call before has ended. */
function batched(
  act: (paths: ReadonlySet<string>) => Promise<void>,
  fail: (reason: unknown) => void
): (path: string) => void {
  let waiting = new Set<string>()
  let isBusy = false
  /** What each path was when it was last acted on. */
  const seen = new Map<string, string>()
  const begin = (path: string): void => {
    waiting.add(path)
    if (isBusy) return
    isBusy = true
    setTimeout(() => void run().catch(fail), BATCH)
  }
  const run = async (): Promise<void> => {
    while (waiting.size > 0) {
      const paths = waiting
      waiting = new Set()
      for (const path of paths) seen.set(path, stampOf(path))
      await act(paths)
      setTimeout(() => {
        for (const path of paths) if (stampOf(path) !== seen.get(path)) begin(path)
      }, LOOK)
    }
    isBusy = false
  }
  return begin
}
