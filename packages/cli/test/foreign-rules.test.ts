/** Rules of others beside ours: packages of remark-lint as they are, and files of one's own. */
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url))

/** A folder with these files, where packages are installed. */
function folderBeside(packages: readonly string[], files: Record<string, string>): string {
  const folder = folderWith(files)
  mkdirSync(join(folder, 'node_modules'))
  for (const name of packages)
    symlinkSync(join(modules, name), join(folder, 'node_modules', name), 'dir')
  return folder
}

const lineLength = 'remark-lint-maximum-line-length'
const headings = 'remark-lint-no-duplicate-headings'

const note = '# Cells\n\n## Questions\n\n- What is a cell? It is said to be the unit of life.\n'

async function lint(folder: string, ...args: string[]) {
  const {code, stdout, stderr} = await studymark(folder, ['lint', '.', '--preset', 'none', ...args])
  return {code, stdout: stdout.split('\n'), stderr}
}

test('a package of remark-lint reports beside our rules', async () => {
  const folder = folderBeside([lineLength, headings], {
    'studymark.config.yaml': [
      'rules:',
      '  question-has-answer: warn',
      `  ${lineLength}: [info, 20]`,
      'overrides:',
      '  - files: [b.md]',
      '    rules:',
      `      ${lineLength}: off`,
      `      ${headings}: error`,
      ''
    ].join('\n'),
    'a.md': note,
    'b.md': '# Cells\n\n# Cells\n'
  })
  expect(await lint(folder)).toEqual({
    code: 1,
    stderr: '',
    stdout: [
      'a.md:5:1: warn: Unexpected question without an answer, expected a note that answers it question-has-answer',
      '  5 | - What is a cell? It is said to be the unit of life.',
      '    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '',
      'a.md:5:53: info: Unexpected `52` character line, expected at most `20` characters, remove `32` characters maximum-line-length',
      '  5 | - What is a cell? It is said to be the unit of life.',
      '    |                                                     ^',
      '',
      'b.md:3:1: error: Unexpected heading with equivalent text, expected unique headings no-duplicate-headings',
      '  3 | # Cells',
      '    | ^^^^^^^',
      '  b.md:1:1: Equivalent heading text defined here',
      '',
      '1 maximum-line-length',
      '1 no-duplicate-headings',
      '1 question-has-answer',
      '1 error, 1 warning, 1 remark in 2 of 2 files',
      ''
    ]
  })
})

test('--rule switches one on that the config does not name', async () => {
  const folder = folderBeside([headings], {'a.md': '# Cells\n\n# Cells\n'})
  const {code, stdout} = await lint(folder, '--rule', `${headings}:warn`, '--format', 'json')
  const report: unknown = JSON.parse(stdout.join('\n'))
  expect(report).toEqual({
    version: 1,
    files: [
      {
        path: 'a.md',
        findings: [
          {
            rule: 'no-duplicate-headings',
            severity: 'warn',
            message: 'Unexpected heading with equivalent text, expected unique headings',
            start: {line: 3, column: 1, offset: 9},
            end: {line: 3, column: 8, offset: 16},
            url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-headings#readme',
            cause: {
              message: 'Equivalent heading text defined here',
              path: 'a.md',
              start: {line: 1, column: 1, offset: 0},
              end: {line: 1, column: 8, offset: 7}
            }
          }
        ]
      }
    ]
  })
  expect(code).toBe(0)
})

test('comments silence it, and are used or not as for ours', async () => {
  const folder = folderBeside([headings], {
    'a.md': [
      '# Cells',
      '<!--studymark ignore no-duplicate-headings -- on purpose-->',
      '# Cells',
      '<!--studymark ignore no-duplicate-headings-->',
      '# Other',
      ''
    ].join('\n\n')
  })
  const rules = [`${headings}:warn`, 'no-unknown-directive:warn', 'no-unused-directive:warn']
  const {stdout} = await lint(folder, ...rules.flatMap((rule) => ['--rule', rule]))
  expect(stdout.filter((line) => line.startsWith('a.md'))).toEqual([
    'a.md:7:1: warn: Unexpected `ignore` with nothing to silence, expected none no-unused-directive'
  ])
})

describe('a file beside the config', () => {
  const own = [
    'export default Object.assign(() => undefined, {rule: {',
    "  id: 'no-cells', description: 'No note speaks of cells.', severity: 'warn', url: 'https://example.org',",
    "  schema: {type: 'object', properties: {word: {type: 'string'}}, additionalProperties: false},",
    '  create: ({report, options: {word = "cell"}}) => ({',
    '    heading(node) { if (node.children[0]?.value === word) report({message: `Unexpected \\`${word}\\`, expected none`, place: node}) }',
    '  })',
    '}})',
    ''
  ].join('\n')

  test('is a rule like ours, with options', async () => {
    const folder = folderWith({
      'rules/no-cells.mjs': own,
      'studymark.config.json': '{"rules": {"./rules/no-cells.mjs": ["error", {"word": "Cells"}]}}',
      'a.md': note
    })
    const {code, stdout} = await lint(folder)
    expect(stdout[0]).toBe('a.md:1:1: error: Unexpected `Cells`, expected none no-cells')
    expect(code).toBe(1)
  })

  test('is asked anew once it has changed', async () => {
    const folder = folderWith({
      'no-cells.mjs': own,
      'studymark.config.json': '{"rules": {"./no-cells.mjs": "warn"}}',
      'a.md': '# cell\n\n# Cells\n'
    })
    const first = await lint(folder)
    writeFileSync(join(folder, 'no-cells.mjs'), own.replace('word = "cell"', 'word = "Cells"'))
    const second = await lint(folder)
    expect([first.stdout[0], second.stdout[0]]).toEqual([
      'a.md:1:1: warn: Unexpected `cell`, expected none no-cells',
      'a.md:3:1: warn: Unexpected `Cells`, expected none no-cells'
    ])
  })

  test('that is a plugin of remark crashes alone', async () => {
    const folder = folderWith({
      'crash.mjs':
        'export default function crash() { return (tree, file) => { if (file.path === "a.md") throw new Error("no") } }\n',
      'late.mjs':
        'export default function late() { return async (tree, file) => { await null; file.message("Late") } }\n',
      'studymark.config.yaml': 'rules:\n  ./crash.mjs: warn\n  ./late.mjs: warn\n',
      'a.md': note,
      'b.md': note
    })
    const {code, stdout} = await lint(folder)
    expect(stdout.filter((line) => /^\w+\.md/.test(line))).toEqual([
      'a.md:1:1: error: Unexpected failure of the rule, expected findings: no ./crash.mjs',
      'a.md:1:1: warn: Late ./late.mjs',
      'b.md:1:1: warn: Late ./late.mjs'
    ])
    expect(code).toBe(1)
  })
})

describe('exits with 2, at the place in the config, where', () => {
  test.each([
    [
      `rules:\n  ${lineLength}: warn\n`,
      `studymark.config.yaml:2:3: error: Unexpected package \`${lineLength}\` that cannot be loaded (Cannot find module '${lineLength}'), expected one installed beside the config valid-config`
    ],
    [
      'overrides:\n  - files: [a.md]\n    rules:\n      ./no.mjs: warn\n',
      'studymark.config.yaml:4:7: error: Unexpected file `./no.mjs` that cannot be loaded'
    ],
    [
      'rules:\n  ./a.mjs: warn\n',
      'studymark.config.yaml:2:3: error: Unexpected file `./a.mjs`, expected one whose default is a rule valid-config'
    ],
    [
      `rules:\n  ${headings}: loud\n`,
      `studymark.config.yaml:2:38: error: Unexpected \`loud\` as \`${headings}\`, expected \`error\`, \`warn\`, \`info\` or \`off\``
    ]
  ])('%j', async (config, message) => {
    const folder = folderWith({
      'studymark.config.yaml': config,
      'a.mjs': 'export default 1\n',
      'a.md': note
    })
    const {code, stdout, stderr} = await studymark(folder, ['lint', '.'])
    expect(stderr).toContain(message)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })

  test('a package refuses its options', async () => {
    const folder = folderBeside([lineLength], {
      'studymark.config.yaml': `rules:\n  ${lineLength}: [warn, long]\n`,
      'a.md': note
    })
    const {code, stderr} = await studymark(folder, ['lint', '.'])
    expect(stderr).toMatch(
      /^studymark\.config\.yaml:2:43: error: Unexpected options of `remark-lint-maximum-line-length`, expected what it takes: .*`long`.* valid-config\n/
    )
    expect(code).toBe(2)
  })

  test('a package that --rule names is not installed', async () => {
    const folder = folderWith({'a.md': note})
    const {code, stderr} = await studymark(folder, ['lint', '.', '--rule', `${headings}:warn`])
    expect(stderr).toMatch(/^Unexpected package `remark-lint-no-duplicate-headings` that cannot/)
    expect(code).toBe(2)
  })
})
