/** `studymark lint`: what is wrong in notes, exactly where, and the mends of what can be mended. */
import type {Finding} from '@studymark/core'
import {conclude} from '@studymark/lint-rules'
import {noCache} from '../cache/cache.ts'
import {ignoredBy} from '../ignored.ts'
import type {ExitCode, Io} from '../io.ts'
import {deliver} from '../lint/deliver.ts'
import {draftOf, type Draft} from '../lint/draft.ts'
import {fixDrafts} from '../lint/fix-drafts.ts'
import {fromRootOf} from '../lint/from-root.ts'
import {lintConfig, type SettingsRequest} from '../lint/lint-config.ts'
import {lintSources} from '../lint/lint-sources.ts'
import {lintingFor} from '../lint/linting.ts'
import {printDiff, printTexts, writeTexts, type Mend} from '../lint/mends.ts'
import {reportsOf, wantedReports} from '../lint/reports.ts'
import {readsStdin, type LintRequest} from '../lint/request.ts'
import {fileSources, stdinSource, type Source} from '../lint/sources.ts'
import {progressFor, type Progress} from '../progress.ts'
import {report} from '../report.ts'
import {carry} from '../shard/carry.ts'
import {alone, partOf, type Shard} from '../shard/shard.ts'

/** Reads the notes, mends them where asked, reports what is left. */
export async function lint(request: LintRequest, io: Io): Promise<ExitCode> {
  const progress = await progressFor(io)
  try {
    return await run(request, io, progress)
  } finally {
    // A failure, too, leaves no spinner behind.
    progress.stop()
  }
}

async function run(request: LintRequest, io: Io, progress: Progress): Promise<ExitCode> {
  const {cwd} = io
  const isStdin = readsStdin(request)
  const {config, folder, settingsOf, ...loaded} = await lintConfig(request, cwd)
  if (loaded.findings.length > 0) {
    io.say(report(loaded.findings, io.colour.talk))
    return 2
  }
  const isIgnored = ignoredBy({folder, ignore: config.ignore ?? []})
  const sources = isStdin
    ? [stdinSource(request.stdinFilename, io, isIgnored)]
    : partFor(request.shard, fileSources(request.paths, {cwd, isIgnored}))
  const isTalk = request.dryRun || (isStdin && request.fix)
  const reports = await reportsOf(wantedReports(request.args), {
    notes: isStdin ? [] : sources.map(({file}) => file),
    ...{cwd, isTalk}
  })
  const drafts = await lintSources(sources, settingsOf, {
    progress,
    cache: request.noCache || isStdin ? noCache : await io.openCache(),
    lintingFor: (length) => lintingFor(length, {request: settingsIn(request), cwd})
  })
  progress.stop()
  const findings =
    request.fix || request.dryRun
      ? await mend({sources, drafts, request}, io)
      : conclude(drafts.map(({linted}) => (request.shard ? alone(linted) : linted)))
  const shard = request.shard && carry(drafts, request.shard, fromRootOf(cwd))
  return deliver({files: drafts, findings, reports, isTalk, shard}, request, io)
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

function partFor(shard: Shard | undefined, sources: Source[]): Source[] {
  return shard ? partOf(sources, shard) : sources
}

/** What threads are told. */
function settingsIn({preset, rules, config}: LintRequest): SettingsRequest {
  return {preset, rules, config}
}
