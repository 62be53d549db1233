/** `studymark build`: notes → decks, in every format asked for. */
import {toCards, type Finding, type Form} from '@studymark/core'
import {baseOf} from '../base-of.ts'
import {cardOptionsOf} from '../card-options.ts'
import {filesOf} from '../files.ts'
import {ignoredBy} from '../ignored.ts'
import type {ExitCode, Io} from '../io.ts'
import {leaveOut} from '../leave-out.ts'
import {loadConfig} from '../load-config.ts'
import {outputsOf} from '../outputs.ts'
import {progressFor, type Progress} from '../progress.ts'
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

const EMPTY = 'No question makes a card; `studymark parse FILE` shows how notes are read\n'

/** Reads the notes, makes the deck, writes it whole or not at all. */
export async function build(request: BuildRequest, io: Io): Promise<ExitCode> {
  const progress = await progressFor(io)
  try {
    return await run(request, io, progress)
  } finally {
    // A failure, too, leaves no spinner behind.
    progress.stop()
  }
}

async function run(request: BuildRequest, io: Io, progress: Progress): Promise<ExitCode> {
  const {cwd, now} = io
  const settings = await loadConfig(cwd, request.config)
  if (settings.findings.length > 0) return stop(settings.findings, io)

  const {config, folder} = settings
  const isIgnored = ignoredBy({folder, ignore: config.ignore ?? []})
  const sources = filesOf(request.paths, {cwd, isIgnored})
  const named = request.out.length > 0 ? request.out : (config.out ?? [])
  const outputs = outputsOf(named, request.to, {cwd, sources})

  const settingsOf = settingsBy({config, folder})
  const read = await readNotebooks(sources, {cwd, config, settingsOf, progress})
  progress.stop()
  const errors = read.findings.filter(({severity}) => severity === 'error')
  if (errors.length > 0 && !request.keepGoing) return stop(read.findings, io)
  io.say(report(read.findings, io.colour.talk))

  const {notebooks, leftOut} = leaveOut(read.notebooks, errors)
  const options = cardOptionsOf({
    ...request,
    config,
    outputs,
    base: baseOf(request.paths, cwd),
    now
  })
  await progress.show('Making cards')
  const deck = toCards(withSettings(notebooks, {cwd, settingsOf}), options)
  await writeOutputs(outputs, {notebooks, deck}, {io, progress})
  progress.stop()
  io.say(leftOutText(leftOut))
  if (deck.cards.length === 0) io.say(EMPTY)
  await io.print(summaryOf({notebooks, deck, outputs, options}))
  return errors.length > 0 ? 1 : 0
}

function stop(findings: readonly Finding[], io: Io): ExitCode {
  io.say(`${report(findings, io.colour.talk)}Nothing was written\n`)
  return 1
}
