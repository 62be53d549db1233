/** Every file by itself: remembered where nothing changed, else linted. */
import type {Cache} from '../cache/cache.ts'
import {printable} from '../printable.ts'
import type {Progress} from '../progress.ts'
import {draftFrom, readDraft, unreadDraft, type Draft, type LintSettings} from './draft.ts'
import type {Linting} from './linting.ts'
import {reasonOf} from '../read.ts'
import {remembered, reportKey, stillHolds} from './report-of.ts'
import type {NamedText, Reported} from './report-of.ts'
import type {SettingsFor} from './lint-config.ts'
import type {Source} from './sources.ts'

/** What a run has beside its files. */
export interface Means {
  cache: Cache
  progress: Progress
  /** Drafts of the round before that no change is known of, by absolute path. */
  known?: ReadonlyMap<string, Draft>
  /** A way to lint texts of these lengths. */
  lintingFor: (lengths: readonly number[]) => Promise<Linting>
}

/** A text that nothing is known of yet. */
interface Open {
  at: number
  key: string | undefined
  named: NamedText
  settings: LintSettings
}

/** A draft of each source, in their order. */
export async function lintSources(
  sources: readonly Source[],
  settingsOf: SettingsFor,
  means: Means
): Promise<Draft[]> {
  const drafts: Draft[] = []
  const open: Open[] = []
  for (const [at, source] of sources.entries()) {
    const before = means.known?.get(source.file)
    if (before && stillHolds(before, source.file)) {
      drafts[at] = before
      continue
    }
    const settings = settingsOf(source)
    const content = await source.read()
    if ('finding' in content) {
      drafts[at] = unreadDraft(source, content.finding, settings)
      continue
    }
    const named = {path: source.path, file: source.file, text: content.text}
    const key = reportKey(named, settings)
    const known = remembered(means.cache, key, source.file)
    if (known) drafts[at] = readDraft(named, known, settings)
    else open.push({at, key, named, settings})
  }
  await lintOpen(open, drafts, means)
  return drafts
}

/** What is open in batches, each with as little over `least` UTF-16 units as can be. */
function batchesOf(open: readonly Open[], least: number): Open[][] {
  const batches: Open[][] = []
  let length = Infinity
  for (const one of open) {
    if (length >= least) {
      batches.push([])
      length = 0
    }
    batches.at(-1)?.push(one)
    length += one.named.text.length
  }
  return batches
}

/** Lints what is open, as many batches at a time as is worth it, into the places of their drafts. */
async function lintOpen(
  open: readonly Open[],
  drafts: Draft[],
  {cache, progress, lintingFor}: Means
): Promise<void> {
  const linting = await lintingFor(open.map(({named}) => named.text.length))
  const waiting = batchesOf(open, linting.batch).values()
  let begun = 0
  const takeTurns = async (): Promise<void> => {
    for (const batch of waiting) {
      const path = batch[0]?.named.path ?? ''
      await progress.show(`Linting ${printable(path)} (${begun + 1} of ${open.length})`)
      begun += batch.length
      const reports = await reported(batch, linting)
      for (const [index, {at, key, named, settings}] of batch.entries()) {
        const found = reports[index]
        if (found && !('failed' in found) && key !== undefined) cache.put(key, found)
        drafts[at] = draftFrom(named, found, settings)
      }
    }
  }
  try {
    await Promise.all(Array.from({length: linting.width}, takeTurns))
  } finally {
    await linting.close()
  }
}

/** What was found in a batch; a thread that ends early takes it along. */
async function reported(batch: readonly Open[], linting: Linting): Promise<Reported[]> {
  try {
    return await linting.report(batch)
  } catch (error) {
    return batch.map(() => ({failed: reasonOf(error)}))
  }
}
