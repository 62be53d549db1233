/** `studymark build`: notes → decks, in every format asked for. */
import {toCards, whyNoCard, type Form} from '@studymark/core'
import {cardOptionsOf} from '../card-options.ts'
import {filesOf} from '../files.ts'
import {ignoredBy} from '../ignored.ts'
import type {ExitCode, Io} from '../io.ts'
import {leaveOut} from '../leave-out.ts'
import {loadConfig} from '../load-config.ts'
import {outputsOf} from '../outputs.ts'
import {startProgress, type Progress} from '../progress.ts'
import {readNotebooks} from '../read-notebooks.ts'
import {report} from '../report.ts'
import {settingsBy} from '../settings.ts'
import {leftOutText, summaryOf} from '../summary.ts'
import {withSettings} from '../with-settings.ts'
import {writeOutputs} from '../write-outputs.ts'

/** What the command line asks for. */
export interface BuildRequest {
  paths: readonly string[]
  out: readonly string[]
  to: readonly string[]
  forms: readonly Form[]
  keepGoing: boolean
  deck?: string | undefined
  config?: string | undefined
}

/** Reads the notes, makes the deck, writes it whole or not at all. */
export async function build(request: BuildRequest, io: Io): Promise<ExitCode> {
  const progress = await startProgress(io)
  try {
    return await run(request, io, progress)
  } finally {
    progress.stop()
  }
}

async function run(request: BuildRequest, io: Io, progress: Progress): Promise<ExitCode> {
  const {cwd, now} = io
  const {config, folder, findings: wrong} = await loadConfig(cwd, request.config)
  const isIgnored = ignoredBy({folder, ignore: config.ignore ?? []})
  const files = filesOf(request.paths, {cwd, isIgnored})
  const outputs = outputsOf(request.out.length > 0 ? request.out : (config.out ?? []), request.to, {
    cwd,
    sources: files
  })
  const settingsOf = settingsBy({config, folder})
  const read = await readNotebooks(files, {cwd, config, settingsOf, progress})

  const findings = [...wrong, ...read.findings]
  const errors = findings.filter(({severity}) => severity === 'error')
  io.say(report(findings, io.colour.talk))
  if (errors.length > 0 && !request.keepGoing) {
    io.say('Nothing was written; `--keep-going` leaves the faulty cards out\n')
    return 1
  }

  const {notebooks, leftOut} = leaveOut(read.notebooks, errors)
  const options = cardOptionsOf({...request, config, outputs, now})
  const deck = toCards(withSettings(notebooks, {cwd, settingsOf}), options)
  await writeOutputs(outputs, {notebooks, deck}, {io, progress})
  progress.stop()
  io.say(leftOutText(leftOut))
  await io.print(
    summaryOf({notebooks, deck, outputs, whyNot: (question) => whyNoCard(question, options)})
  )
  return errors.length > 0 ? 1 : 0
}
