/** `studymark init`: files to begin with, that hold as they are, and nothing overwritten. */
import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readYaml, fileSource} from '@studymark/core'
import {expect, test} from 'vitest'
import {filesIn, folderWith, studymark} from './studymark.ts'

const note =
  '---\ndeck: Biology\ntags: [cells]\n---\n\n# Cells\n\nQ: What is a cell?\nA: The unit of life.\n'

test('writes a config, a schema and a job, and says so', async () => {
  const folder = folderWith({'n.md': note})
  expect(await studymark(folder, ['init'])).toEqual({
    code: 0,
    signal: null,
    stderr: '',
    stdout: [
      'Wrote studymark.config.yaml',
      'Wrote studymark.frontmatter.yaml',
      'Wrote .github/workflows/studymark.yml',
      'Wrote .gitattributes',
      ''
    ].join('\n')
  })
  expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe('studymark.lock merge=union\n')
  expect(await studymark(folder, ['lint', '.'])).toMatchObject({
    code: 0,
    stdout: 'Nothing found in 1 file\n'
  })
  expect(await studymark(folder, ['build', '.', '--out', 'a.csv'])).toMatchObject({
    code: 0,
    stderr: ''
  })
})

test('what it writes holds with every comment taken away', async () => {
  const folder = folderWith({'n.md': note})
  await studymark(folder, ['init'])
  for (const name of ['studymark.config.yaml', 'studymark.frontmatter.yaml']) {
    const text = readFileSync(join(folder, name), 'utf8')
    // Comments that are settings are those that look like YAML.
    const set = text.replace(/^( *)# ( *(?:- )?[\w-]+: |(?:rules|overrides|pairing):$)/gm, '$1$2')
    const {value, findings} = readYaml(fileSource(set), 'r')
    expect(findings).toEqual([])
    expect(Object.keys(value as object)).toEqual(
      name.includes('config')
        ? [
            'preset',
            'rules',
            'schemas',
            'deck',
            'tags',
            'out',
            'dialects',
            'forms',
            'pairing',
            'ignore',
            'overrides'
          ]
        : ['$schema', 'type', 'required', 'properties', 'additionalProperties']
    )
    if (!name.includes('config')) continue
    const {rules, ...others} = value as {rules: Record<string, unknown>}
    expect(Object.keys(rules)).toContain('remark-lint-no-dead-urls')
    delete rules['remark-lint-no-dead-urls']
    const filled = folderWith({
      'studymark.config.json': JSON.stringify({...others, rules}),
      'studymark.frontmatter.yaml': readFileSync(join(folder, 'studymark.frontmatter.yaml')),
      'n.md': note
    })
    expect(await studymark(filled, ['lint', 'n.md'])).toMatchObject({code: 0, stderr: ''})
  }
})

test('leaves alone what is there, in whatever form', async () => {
  const mine = '{"name": "notes", "studymark": {"tags": ["x"]}}\n'
  const folder = folderWith({'package.json': mine, 'studymark.frontmatter.yaml': 'type: object\n'})
  const {code, stdout} = await studymark(folder, ['init'])
  expect(stdout.split('\n')).toEqual([
    'Left package.json as it is',
    'Left studymark.frontmatter.yaml as it is',
    'Wrote .github/workflows/studymark.yml',
    'Wrote .gitattributes',
    ''
  ])
  expect(code).toBe(0)
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(mine)
})

test('in a folder of a repository, the job stands at its root and works in the folder', async () => {
  const folder = folderWith({'my notes/n.md': note})
  mkdirSync(join(folder, '.git'))
  const {stdout} = await studymark(join(folder, 'my notes'), ['init'])
  expect(stdout).toContain('Wrote ../.github/workflows/studymark.yml\n')
  const job = readFileSync(join(folder, '.github/workflows/studymark.yml'), 'utf8')
  const {value, findings} = readYaml(fileSource(job), 'r')
  expect(findings).toEqual([])
  expect(value).toMatchObject({
    jobs: {
      lint: {
        defaults: {run: {'working-directory': 'my notes'}},
        steps: [
          {},
          {},
          {
            run: expect.stringMatching(
              /^npx --yes studymark@\d+\.\d+\.\d+\S* lint \. --format github$/
            )
          }
        ]
      }
    }
  })
})

test('--dry-run writes nothing', async () => {
  const folder = folderWith({'n.md': note})
  const {stdout} = await studymark(folder, ['init', '--dry-run'])
  expect(stdout.split('\n')[0]).toBe('Would write studymark.config.yaml')
  expect(filesIn(folder)).toEqual(['n.md'])
})
