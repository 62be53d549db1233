/** `studymark build`: notes → decks, in every format asked for. */
import {existsSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {
  noIdentities,
  toDeck,
  type Finding,
  type Form,
  type EmissionMemory,
  type IdentityCounts,
  type Notebook
} from '@studymark/core'
import {baseOf} from '../base-of.ts'
import {noCache} from '../cache/cache.ts'
import {roundsCache, type RoundsCache} from '../cache/rounds-cache.ts'
import {cardOptionsOf} from '../card-options.ts'
import {cardParts, type MadeParts, noParts} from '../card-parts.ts'
import type {Config} from '../config.ts'
import {filesOf} from '../files.ts'
import {identify, type LockRequest} from '../identify.ts'
import {ignoredBy} from '../ignored.ts'
import type {ExitCode, Io} from '../io.ts'
import {leaveOut} from '../leave-out.ts'
import {loadConfig, type LoadedConfig} from '../load-config.ts'
import {loadLock, type LockFile} from '../lock-file.ts'
import {mediaFinder, type MediaMemory} from '../media/media-finder.ts'
import {outputsOf, targetsOf, type Output} from '../outputs.ts'
import {parserNamed} from '../parser-named.ts'
import {planText} from '../plan-text.ts'
import {progressFor, type Progress} from '../progress.ts'
import {readNotebooks, type Known, type Reading} from '../read-notebooks.ts'
import {report} from '../report.ts'
import {settingsBy, type Settings, type SettingsOf} from '../settings.ts'
import {leftOutText, summaryOf} from '../summary.ts'
import {complain, type Complaints} from '../watch/complain.ts'
import {mayBeConfig, watchNotes} from '../watch/watch-notes.ts'
import {type Settled, withSettings} from '../with-settings.ts'
import {writeOutputs} from '../write-outputs.ts'

/** What the command line asks for. */
export interface BuildRequest extends LockRequest {
  paths: readonly string[]
  out: readonly string[]
  to: readonly string[]
  forms: readonly Form[]
  keepGoing: boolean
  deck?: string | undefined
  config?: string | undefined
  noCache: boolean
  /** Whether to build again what changes, until interrupted. */
  watch: boolean
  /** Name of the parser, before what the config says. */
  parser?: string | undefined
}

const EMPTY = 'No question makes a card; `studymark parse FILE` shows how notes are read\n'

/** What a build keeps for the rounds of `--watch`. */
interface BuildSession extends Complaints {
  /** Loaded once, and again where it changed. */
  settings?: LoadedConfig | undefined
  notes: Map<string, Known>
  cache: RoundsCache
  settled: Settled
  made: MadeParts
  identities: IdentityCounts
  media: MediaMemory
  /** What formats keep from round to round. */
  memory: EmissionMemory | undefined
  /** The files, as long as none comes or goes. */
  sources?: readonly string[] | undefined
  /** What is read, and where links lead from there. */
  read?: {sources: readonly string[]; notes: string[]}
  /** Absolute paths of what was written. */
  own: string[]
}

/** Reads the notes, makes the deck, writes it whole or not at all; again and again to watch them. */
export async function build(request: BuildRequest, io: Io): Promise<ExitCode> {
  const since = Date.now()
  const progress = await progressFor(io)
  const cache = roundsCache(request.noCache ? noCache : io.openCache())
  const memory: EmissionMemory | undefined = request.watch ? new Map() : undefined
  const session: BuildSession = {
    ...{notes: new Map(), cache, memory, own: []},
    ...{settled: new WeakMap(), made: noParts(), identities: noIdentities()},
    media: {digests: new Map()}
  }
  const round = (): Promise<ExitCode> => run(request, io, {progress, session})
  try {
    const code = await round()
    const {settings} = session
    if (!request.watch || !settings || code === 2) return code
    const {folder, config, source} = settings
    return await watchNotes(
      {
        since,
        named: request.paths,
        isNamed: request.config !== undefined,
        count: session.notes.size,
        ...{folder, ignore: config.ignore ?? [], config: source?.file, own: session.own}
      },
      io,
      (changed) => {
        forget(session, changed)
        return round()
      }
    )
  } finally {
    // A failure, too, leaves no spinner behind.
    progress.stop()
  }
}

/** Forgets what no longer holds when these paths changed. */
function forget(session: BuildSession, changed: ReadonlySet<string>): void {
  const isKnown = (path: string): boolean => session.notes.has(path) && existsSync(path)
  if (![...changed].every(isKnown)) session.sources = undefined
  if ([...changed].some(mayBeConfig)) {
    session.settings = undefined
    session.settled = new WeakMap()
    session.notes.clear()
  }
  for (const path of changed) session.notes.delete(path)
  session.cache.turn()
}

async function run(
  request: BuildRequest,
  io: Io,
  {progress, session}: {progress: Progress; session: BuildSession}
): Promise<ExitCode> {
  const {cwd} = io
  const settings = (session.settings ??= await loadConfig(cwd, request.config))
  const {config, folder} = settings
  if (settings.findings.length > 0) {
    session.settings = undefined
    return complain(stopText(settings.findings, io), session, io)
  }
  session.complaint = undefined
  const lock = request.noLock ? undefined : await loadLock(request.lock, {cwd, folder})
  if (lock && lock.findings.length > 0) return stop(lock.findings, io)

  const sources = (session.sources ??= await sourcesFor(request, settings, cwd))
  const outputs = outputsFor(request, {cwd, config, notes: notesIn(session, sources, cwd)})
  session.own = [...outputs, ...(lock ? [lock] : [])].map(({path}) => path)
  const settingsOf = settingsBy(settings)
  const {cache, notes: known} = session
  const parser = await parserNamed(request.parser ?? config.parser)
  const read = await readNotebooks(sources, {cwd, settingsOf, parser, cache, progress, known})
  progress.stop()
  if (read.findings.some(isError) && !request.keepGoing) return stop(read.findings, io)

  return make({request, io, progress, session, settings, lock, outputs, settingsOf}, read)
}

/** What a build has found out before it makes cards. */
interface Prepared {
  request: BuildRequest
  io: Io
  progress: Progress
  session: BuildSession
  settings: Settings
  lock: LockFile | undefined
  outputs: readonly Output[]
  settingsOf: SettingsOf
}

async function make(
  {request, io, progress, session, settings, lock, outputs, settingsOf}: Prepared,
  read: Reading
): Promise<ExitCode> {
  const {cwd, now} = io
  const {config, folder} = settings
  const {notebooks: kept, leftOut} = leaveOut(read.notebooks, read.findings.filter(isError))
  const {cache, settled, made, identities, memory} = session
  const notebooks = withSettings(kept, {cwd, folder, settingsOf}, settled)
  const base = lock?.lock.base ?? baseOf(request.paths, cwd, folder)
  const wishes = {...request, config, outputs, known: lock?.lock.name, base, now}
  const media = mediaFinder({cwd, folder}, session.media)
  const options = {...cardOptionsOf(wishes), media: media.find}
  await progress.show('Making cards')
  const built = {now, folder, base, paths: pathsOf(notebooks, leftOut), forms: options.forms}
  const parts = cardParts(notebooks, {options, keys: read.keys, cache, made})
  const deck = toDeck(parts, options.name, identities)
  const findings = [...read.findings, ...media.findings()]
  const known = identify(deck, lock, built, request)
  progress.stop()
  if (findings.some(isError) && !request.keepGoing) return stop(findings, io)
  const warnings = known.errors.length > 0 ? [] : known.warnings
  io.say(report([...findings, ...warnings], io.colour.talk))
  if (request.plan) await io.print(planText(known.plan))
  if (known.errors.length > 0) return stop(known.errors, io)
  if (request.plan) return 0

  const emission = {notebooks, parts, deck: known.deck, memory}
  await writeOutputs([...outputs, ...known.outputs], emission, {io, progress})
  progress.stop()
  io.say(leftOutText(leftOut))
  if (emission.deck.cards.length === 0) io.say(EMPTY)
  await io.print(summaryOf({parts, outputs}))
  return findings.some(isError) ? 1 : 0
}

function isError({severity}: Finding): boolean {
  return severity === 'error'
}

function sourcesFor(
  {paths}: BuildRequest,
  {config, folder}: Settings,
  cwd: string
): Promise<string[]> {
  const isIgnored = ignoredBy({folder, ignore: config.ignore ?? []})
  return filesOf(paths, {cwd, isIgnored})
}

/** The notes where links lead, as in the round before where it read the same files. */
function notesIn(session: BuildSession, sources: readonly string[], cwd: string): string[] {
  const {read: known} = session
  const notes = isDeepStrictEqual(known?.sources, sources) ? known?.notes : undefined
  session.read = {sources, notes: notes ?? targetsOf(sources, cwd)}
  return session.read.notes
}

/** What is to be written; a plan needs nothing. */
function outputsFor(
  {plan, out, to}: BuildRequest,
  {cwd, config, notes}: {cwd: string; config: Config; notes: readonly string[]}
): Output[] {
  const named = out.length > 0 ? out : (config.out ?? [])
  return plan && named.length === 0 ? [] : outputsOf(named, to, {cwd, notes})
}

/** Files whose questions were all read: what is missing from them is gone. */
function pathsOf(
  notebooks: readonly Notebook[],
  leftOut: ReadonlyMap<string, number>
): Set<string> {
  return new Set(notebooks.flatMap(({path = ''}) => (leftOut.has(path) ? [] : [path])))
}

function stop(findings: readonly Finding[], io: Io): ExitCode {
  io.say(stopText(findings, io))
  return 1
}

function stopText(findings: readonly Finding[], {colour}: Io): string {
  return `${report(findings, colour.talk)}Nothing was written\n`
}
