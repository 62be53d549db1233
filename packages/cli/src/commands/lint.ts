/** `studymark lint`: what is wrong in notes, exactly where, and the mends of what can be mended. */
import {resolve} from 'node:path'
import type {Finding} from '@studymark/core'
import {conclude} from '@studymark/lint-rules'
import {openBaseline} from '../baseline/open-baseline.ts'
import {noCache} from '../cache/cache.ts'
import {ignoredBy} from '../ignored.ts'
import type {ExitCode, Io} from '../io.ts'
import {deliver} from '../lint/deliver.ts'
import {draftOf, type Draft} from '../lint/draft.ts'
import {fixDrafts} from '../lint/fix-drafts.ts'
import {fromRootOf} from '../lint/from-root.ts'
import {lintConfig, type LintConfig, type SettingsRequest} from '../lint/lint-config.ts'
import {lintSources} from '../lint/lint-sources.ts'
import {forget, type LintSession} from '../lint/session.ts'
import {deliverNews} from '../lint/deliver-news.ts'
import {lintingFor} from '../lint/linting.ts'
import {printDiff, printTexts, writeTexts, type Mend} from '../lint/mends.ts'
import {reportsOf, wantedReports} from '../lint/reports.ts'
import {readsStdin, type LintRequest} from '../lint/request.ts'
import {fileSources, stdinSource, type Source} from '../lint/sources.ts'
import {progressFor, type Progress} from '../progress.ts'
import {report} from '../report.ts'
import {carry} from '../shard/carry.ts'
import {alone, partOf} from '../shard/shard.ts'
import {complain} from '../watch/complain.ts'
import {watchNotes} from '../watch/watch-notes.ts'

/** Reads the notes, mends them where asked, reports what is left; again and again to watch them. */
export async function lint(request: LintRequest, io: Io): Promise<ExitCode> {
  const since = Date.now()
  const progress = await progressFor(io)
  const session: LintSession = {drafts: new Map(), across: new Map()}
  const round = (): Promise<ExitCode> => run(request, io, {progress, session})
  try {
    const code = await round()
    const {config} = session
    if (!request.watch || !config || code === 2) return code
    const {folder, file} = config
    const own = wantedReports(request.args).flatMap((one) => one.file ?? [])
    return await watchNotes(
      {
        since,
        named: request.paths,
        isNamed: request.config !== undefined,
        count: session.drafts.size,
        ...{folder, config: file, ignore: config.config.ignore ?? []},
        own: own.map((name) => resolve(io.cwd, name))
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

async function run(
  request: LintRequest,
  io: Io,
  {progress, session}: {progress: Progress; session: LintSession}
): Promise<ExitCode> {
  const {cwd} = io
  const isStdin = readsStdin(request)
  const config = (session.config ??= await lintConfig(request, cwd))
  if (config.findings.length > 0) {
    session.config = undefined
    return complain(report(config.findings, io.colour.talk), session, io)
  }
  session.complaint = undefined
  const {baseline, updateBaseline} = request
  // One that does not hold is told before notes are mended.
  if (baseline !== undefined) openBaseline(baseline, {cwd, isUpdated: updateBaseline})
  const sources = (session.sources ??= await sourcesFor(request, config, io))
  const isTalk = request.dryRun || (isStdin && request.fix)
  const reports = await reportsOf(wantedReports(request.args), {
    notes: isStdin ? [] : sources.map(({file}) => file),
    ...{cwd, isTalk}
  })
  const drafts = await lintSources(sources, config.settingsOf, {
    progress,
    cache: request.noCache || isStdin ? noCache : io.openCache(),
    known: session.drafts,
    lintingFor: (lengths) => lintingFor(lengths, {request: settingsIn(request), cwd})
  })
  progress.stop()
  session.drafts = new Map(drafts.map((draft) => [draft.file, draft]))
  const linted = drafts.map(({linted: one}) => (request.shard ? alone(one) : one))
  const findings =
    request.fix || request.dryRun
      ? await mend({sources, drafts, request}, io)
      : conclude(linted, session.across)
  const shard = request.shard && (await carry(drafts, request.shard, fromRootOf(cwd)))
  const delivery = {files: drafts, findings, reports, isTalk, shard}
  return request.watch
    ? deliverNews(delivery, session, request, io)
    : deliver(delivery, request, io)
}

/** Mends the drafts and brings the texts where they go; answers what is left to say. */
async function mend(
  {sources, drafts, request}: {sources: readonly Source[]; drafts: Draft[]; request: LintRequest},
  io: Io
): Promise<Finding[][]> {
  const before = drafts.map(({text}) => text)
  const findings = await fixDrafts(drafts, (draft, text) => draftOf(draft, {text}, draft.settings))
  const mends: Mend[] = sources.map((source, at) => {
    const old = before[at] ?? ''
    return {source, before: old, after: drafts[at]?.text ?? old}
  })
  if (request.dryRun) await printDiff(mends, io)
  else if (request.paths.includes('-')) await printTexts(mends, io)
  else writeTexts(mends, io)
  return findings
}

async function sourcesFor(
  request: LintRequest,
  {config, folder}: LintConfig,
  io: Io
): Promise<Source[]> {
  const {paths, stdinFilename, shard} = request
  const isIgnored = ignoredBy({folder, ignore: config.ignore ?? []})
  if (paths.includes('-')) return [stdinSource(stdinFilename, io, isIgnored)]
  const sources = await fileSources(paths, {cwd: io.cwd, isIgnored})
  return shard ? partOf(sources, shard) : sources
}

/** What threads are told. */
function settingsIn({preset, rules, config, parser}: LintRequest): SettingsRequest {
  return {preset, rules, config, parser}
}
