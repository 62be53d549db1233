/** `studymark merge`: the reports of `lint --shard` as the one that a whole run would have made. */
import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {ExitCode, Io} from '../io.ts'
import {deliver, type Wanted} from '../lint/deliver.ts'
import {reportsOf, wantedReports} from '../lint/reports.ts'
import {Misuse} from '../misuse.ts'
import {join} from '../shard/join.ts'
import {readShard} from '../shard/read-shard.ts'

export interface MergeRequest extends Wanted {
  paths: readonly string[]
  /** The command line as it was given. */
  args: readonly string[]
}

/** Reads the reports and reports them as one, in their own form where no other is asked for. */
export async function merge(request: MergeRequest, io: Io): Promise<ExitCode> {
  const {cwd} = io
  if (request.updateBaseline && request.baseline === undefined)
    throw new Misuse('Unexpected `--update-baseline` without `--baseline`, expected its file')
  const shards = request.paths.map((path) => readShard(textOf(resolve(cwd, path), path), path))
  const wanted = wantedReports(request.args, shards[0]?.format)
  const notes = request.paths.map((path) => resolve(cwd, path))
  const reports = await reportsOf(wanted, {notes, cwd, isTalk: false})
  return deliver({...join(shards), reports, isTalk: false}, request, io)
}

function textOf(path: string, name: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new Misuse(`Unexpected missing report \`${name}\`, expected one of \`lint --shard\``)
}
