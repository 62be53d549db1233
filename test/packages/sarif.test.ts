/** Reports for code scanning, held against the SARIF schema and GitHub's demands by Microsoft's validator. */
import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, onTestFinished, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'packages/cli/bin/studymark.js')
// What the package exports is the path of its program.
const validator = String(createRequire(import.meta.url)('@microsoft/sarif-multitool'))

// It passes over what its schema forbids, so the schema is asked apart. Formats are for its rules.
const schema: object = JSON.parse(
  readFileSync(join(dirname(validator), 'sarif-2.1.0.json'), 'utf8')
)
const matches = new Ajv2020({strict: false, validateFormats: false}).compile(schema)

/** What the schema, the rules of SARIF and those of GitHub have against a report. */
function validated(report: string): unknown[] {
  matches(JSON.parse(report))
  return [...(matches.errors ?? []), ...analysed(report)]
}

function analysed(report: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'studymark-sarif-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')]
  writeFileSync(input, report)
  chmodSync(validator, 0o755)
  const kinds = ['--rule-kind', 'Sarif;Ghas']
  const args = ['validate', input, '--output', output, '--log', 'ForceOverwrite', ...kinds]
  execFileSync(validator, args, {
    stdio: 'ignore',
    env: {...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'}
  })
  const {runs}: {runs: Array<{results: unknown[]}>} = JSON.parse(readFileSync(output, 'utf8'))
  return runs.flatMap(({results}) => results)
}

/** The report of a run that may find something. */
function lint(...args: string[]): string {
  try {
    return execFileSync(process.execPath, [bin, 'lint', ...args, '--format', 'sarif'], {
      ...{cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe']}
    })
  } catch (error) {
    // Findings are what is wanted here.
    return String((error as {stdout: string}).stdout)
  }
}

const $schema = 'https://json.schemastore.org/sarif-2.1.0.json'

test.each([
  ['against the schema', {message: {text: 'x'}, level: 'bad'}],
  ['against the rules', {message: {text: ''}}]
])('what is %s is told', (_, result) => {
  const run = {tool: {driver: {name: 'x'}}, results: [result]}
  expect(validated(JSON.stringify({$schema, version: '2.1.0', runs: [run]}))).not.toEqual([])
})

test.each(['recommended', 'exam'])('of all fixtures under `%s`', (preset) => {
  const report = lint('fixtures', '--preset', preset)
  expect(validated(report)).toEqual([])
})

test('of the notes of others, where they are', (context) => {
  const notes = join(root, '../shared/notes')
  if (!existsSync(notes)) context.skip('no notes of others beside this clone')
  expect(validated(lint(notes, '--preset', 'strict'))).toEqual([])
})
