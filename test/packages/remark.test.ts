/** Installed beside stock remark, presets say what the command says, and editors offer its fixes. */
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {describe, expect, inject, onTestFinished, test} from 'vitest'
import * as protocol from 'vscode-languageserver-protocol/node'
import {install, link} from './install.ts'

const packed = inject('packed')
const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = [join(root, 'fixtures/notes'), join(root, '../shared/notes')].filter(existsSync)

const flawed = [
  '---\ndialect: section\n---\n',
  '# Acids\n',
  '### Questions\n',
  '- What is an acid\n- \n- Read this: TODO\n',
  '#### Notes\n',
  '- It gives protons.\n',
  '---\n',
  '![](missing.png)\n',
  'Q: Which are acids? (Choose TWO)\nB. Milk\nA. Soap\n\nAnswer: K\n',
  '<!--studymark disabel x-->\n'
].join('\n')

/** A folder with the command, the rules, and stock remark. */
function folderWith(rc: object, files: Record<string, string>): string {
  const folder = install(packed)
  for (const name of ['remark', 'remark-cli', 'unified-language-server'])
    link(name, join(folder, 'node_modules'))
  writeFileSync(join(folder, '.remarkrc.json'), JSON.stringify(rc))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function run(folder: string, ...args: string[]) {
  return spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'})
}

interface Said {
  line: number
  column: number
  rule: string
  message: string
  isError: boolean
}

const reporter = `export default (files) => JSON.stringify(files.flatMap((file) => file.messages.map(
  ({line, column, ruleId: rule, reason: message, fatal: isError}) => ({line, column, rule, message, isError})
)))`

/** What stock remark says of a file. */
function remarkSays(folder: string, name: string): Said[] {
  writeFileSync(join(folder, 'report.mjs'), reporter)
  const cli = 'node_modules/remark-cli/cli.js'
  const {stderr} = run(folder, cli, name, '--no-stdout', '--report', './report.mjs')
  return sorted(JSON.parse(stderr) as Said[])
}

function studymarkSays(folder: string, name: string, preset: string): Said[] {
  const bin = 'node_modules/studymark/bin/studymark.js'
  const {stdout} = run(folder, bin, 'lint', name, '--preset', preset, '--format', 'json')
  const {files} = JSON.parse(stdout) as {
    files: [{findings: Array<{start: Said; rule: string; message: string; severity: string}>}]
  }
  return sorted(
    files[0].findings.map(({start: {line, column}, rule, message, severity}) => {
      return {line, column, rule, message, isError: severity === 'error'}
    })
  )
}

function sorted(said: Said[]): Said[] {
  const key = ({line, column, rule, message}: Said) => JSON.stringify([line, column, rule, message])
  return said.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

describe.each(['recommended', 'strict', 'exam'])('%s', (preset) => {
  test('says in stock remark what it says in the command', () => {
    const real = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
    )
    const files = {'flawed.md': flawed, ...Object.fromEntries(real)}
    const folder = folderWith({plugins: [`@studymark/lint-rules/${preset}`]}, files)
    for (const name of Object.keys(files))
      expect(remarkSays(folder, name), name).toEqual(studymarkSays(folder, name, preset))
    expect(new Set(remarkSays(folder, 'flawed.md').map(({rule}) => rule)).size).toBeGreaterThan(6)
  }, 300_000)
})

test('shared notes are there', ({skip}) => {
  if (folders.length < 2) skip('../shared/notes is not there')
})

test('one rule by itself, with options', () => {
  const rule = ['@studymark/lint-rules/note-is-short', ['error', {words: 2}]]
  const folder = folderWith({plugins: [rule]}, {'n.md': '# A\n\n## Notes\n\n- One two three.\n'})
  expect(remarkSays(folder, 'n.md')).toEqual([
    {
      ...{line: 5, column: 1, rule: 'note-is-short', isError: true},
      message: 'Unexpected note of `3` words, expected at most `2`'
    }
  ])
})

test("unified's language server gives a diagnostic over stdio, and its quick fix", async () => {
  const text = '# Acids\n\n## Questions\n\n- What is an acid\n- What is a base?\n'
  const folder = folderWith({plugins: ['@studymark/lint-rules/recommended']}, {'n.md': text})
  writeFileSync(
    join(folder, 'server.mjs'),
    `import {createUnifiedLanguageServer} from 'unified-language-server'
     createUnifiedLanguageServer({
       configurationSection: 'remark', packageField: 'remarkConfig', pluginPrefix: 'remark',
       processorName: 'remark', processorSpecifier: 'remark', rcName: '.remarkrc'
     })`
  )
  const server = spawn(process.execPath, ['server.mjs', '--stdio'], {cwd: folder})
  const connection = protocol.createProtocolConnection(server.stdout, server.stdin)
  onTestFinished(() => {
    connection.dispose()
    server.kill()
  })
  connection.listen()
  const uri = pathToFileURL(join(folder, 'n.md')).href
  const published = new Promise<protocol.Diagnostic[]>((resolve) => {
    connection.onNotification(protocol.PublishDiagnosticsNotification.type, ({diagnostics}) =>
      resolve(diagnostics)
    )
  })
  await connection.sendRequest(protocol.InitializeRequest.type, {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still asks for it
    ...{processId: null, rootUri: null, capabilities: {}},
    workspaceFolders: [{uri: pathToFileURL(folder).href, name: 'notes'}]
  })
  await connection.sendNotification(protocol.InitializedNotification.type, {})
  await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
    textDocument: {uri, languageId: 'markdown', version: 1, text}
  })
  const diagnostics = await published
  const range = {start: {line: 4, character: 0}, end: {line: 4, character: 17}}
  const diagnostic = diagnostics.find(({code}) => code === 'question-ends-with-mark')
  expect(diagnostic).toMatchObject({
    range,
    message: 'Unexpected question without a mark, expected `?` at its end',
    source: 'remark-lint',
    severity: protocol.DiagnosticSeverity.Warning
  })
  const actions = await connection.sendRequest(protocol.CodeActionRequest.type, {
    textDocument: {uri},
    range,
    context: {diagnostics: [diagnostic!]}
  })
  expect(actions).toMatchObject([
    {
      kind: 'quickfix',
      isPreferred: true,
      edit: {changes: {[uri]: [{range, newText: '- What is an acid?'}]}}
    }
  ])
  await connection.sendRequest(protocol.ShutdownRequest.type)
  await connection.sendNotification(protocol.ExitNotification.type)
})
