/** `studymark parse`: how one file of notes is read, drawn as a tree or as JSON. */
import {resolve} from 'node:path'
import {readNotes, type Notebook} from '@studymark/core'
import {draw} from '../draw.ts'
import {explainText} from '../explain-text.ts'
import type {ExitCode, Io} from '../io.ts'
import {loadConfig} from '../load-config.ts'
import {Misuse} from '../misuse.ts'
import {fileOf} from '../one-file.ts'
import {parserNamed} from '../parser-named.ts'
import {questionsIn} from '../questions-in.ts'
import {read, toText, type Read} from '../read.ts'
import {report} from '../report.ts'
import {readOptionsOf, settingsBy} from '../settings.ts'
import {plural, tallyOf, tallyText} from '../tally.ts'

/** What the command line asks for; the file `-` is stdin. */
export interface ParseRequest {
  file: string
  json: boolean
  /** Line of the question whose pairing is to be explained. */
  explain?: number | undefined
  config?: string | undefined
  /** Name of the parser, before what the config says. */
  parser?: string | undefined
}

/** Prints the notebook of one file. */
export async function parse(request: ParseRequest, io: Io): Promise<ExitCode> {
  const {config, folder, findings: wrong} = await loadConfig(io.cwd, request.config)
  if (wrong.length > 0) {
    io.say(report(wrong, io.colour.talk))
    return 2
  }
  const path = request.file === '-' ? undefined : await fileOf(request.file, io.cwd)
  const source =
    path === undefined ? await readAll(io.stdin) : await read(path, resolve(io.cwd, path))
  if ('finding' in source) {
    io.say(report([source.finding], io.colour.talk))
    return 1
  }
  const parser = await parserNamed(request.parser ?? config.parser)
  const settings = settingsBy({config, folder})(resolve(io.cwd, path ?? '-'))
  const file = {text: source.text, ...(path !== undefined && {path})}
  const {notebook, findings} = readNotes(file, readOptionsOf(settings, parser))
  if (request.explain !== undefined) {
    const explained = explainText(notebook, request.explain, source.text)
    if (explained === undefined)
      throw new Misuse(`Unexpected line \`${request.explain}\`, expected one of a question`)
    await io.print(explained)
    return 0
  }
  await io.print(
    request.json ? `${JSON.stringify(notebook, null, 2)}\n` : drawn(notebook, source.text)
  )
  io.say(report(findings, io.colour.talk))
  return findings.some(({severity}) => severity === 'error') ? 1 : 0
}

async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<Read> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return toText('-', Buffer.concat(chunks))
}

function drawn(notebook: Notebook, text: string): string {
  const questions = questionsIn(notebook)
  const forms = tallyText(tallyOf(questions.map(({form}) => form)))
  const dialects = tallyText(tallyOf(questions.map(({dialect}) => dialect)))
  const counts = questions.length > 0 ? `: ${forms}\nby dialect: ${dialects}` : ''
  return [...draw(notebook, text), '', `${plural(questions.length, 'question')}${counts}`, ''].join(
    '\n'
  )
}
