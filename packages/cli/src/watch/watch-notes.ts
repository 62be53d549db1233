/** Does the work of a command again whenever notes, or what they depend on, change. */
import {basename} from 'node:path'
import {findConfig} from '../find-config.ts'
import {ignoredBy} from '../ignored.ts'
import type {Io} from '../io.ts'
import {Misuse} from '../misuse.ts'
import {plural} from '../tally.ts'
import {complain, type Complaints} from './complain.ts'
import {watch} from './watch.ts'
import {watchedBy} from './watched-by.ts'

/** A command at work. */
export interface Session {
  /** Paths as they were named. */
  named: readonly string[]
  /** How many notes there are. */
  count: number
  /** Folder of the config, and what it ignores. */
  folder: string
  ignore: readonly string[]
  /** The config file, where there is one. */
  config?: string | undefined
  /** Whether it was named, so that no other comes to hold. */
  isNamed: boolean
  /** Absolute paths of what the command itself writes. */
  own: readonly string[]
  /** When its first round began, in milliseconds since 1970. */
  since: number
}

/** Whether a change of this file may change settings, schemas among them. */
export function mayBeConfig(path: string): boolean {
  return /\.(?:json|ya?ml|[jt]s)$/iu.test(path)
}

/** What is hidden holds no notes, but may say which files are to be left alone. */
function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.gitignore'
}

/** Watches until an interrupt; what a round complains of is said, and the next one goes on. */
export async function watchNotes(
  {named, count, folder, ignore, config, isNamed, own, since}: Session,
  io: Io,
  round: (changed: ReadonlySet<string>) => Promise<unknown>
): Promise<never> {
  const {folders, files} = watchedBy(named, io.cwd)
  const isIgnored = ignoredBy({folder, ignore})
  const written = new Set(own)
  const complaints: Complaints = {}
  return watch(
    {
      folders,
      since,
      files: config === undefined ? files : [...files, config],
      joining: isNamed ? undefined : () => findConfig(io.cwd),
      isIgnored: (path, isFolder) =>
        written.has(path) || isHidden(basename(path)) || isIgnored(path, isFolder)
    },
    {
      ready: () => io.say(`Watching ${plural(count, 'file')}\n`),
      async again(changed) {
        const others = new Set([...changed].filter((path) => !io.isTalk(path)))
        if (others.size === 0) return
        try {
          await round(others)
          complaints.complaint = undefined
        } catch (error) {
          if (!(error instanceof Misuse)) throw error
          complain(`${error.message}\n`, complaints, io)
        }
      }
    }
  )
}
