/** `--format sarif`: what code scanning is told; `test/packages/sarif.test.ts` validates it. */
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const sarif = ['lint', '.', '--preset', 'none', '--format', 'sarif']

interface Run {
  tool: {driver: {rules: Array<{id: string}>}}
  results: Array<Record<string, unknown>>
}

async function reported(files: Record<string, string>, ...args: string[]): Promise<Run> {
  const {stdout} = await studymark(folderWith(files), [...sarif, ...args])
  const {version, runs}: {version: string; runs: Run[]} = JSON.parse(stdout)
  expect(version).toBe('2.1.0')
  expect(runs).toHaveLength(1)
  return runs[0]!
}

const spelling = ['--rule', 'consistent-spelling:info']
const notes = 'CodeCommit keeps code. So does CodeCommit.\n'

test('a result has its region, the place it refers to, and its fix', async () => {
  const {results} = await reported({'a b/ä.md': notes, 'z.md': 'Ask\nCode-Commit\n'}, ...spelling)
  const physicalLocation = (uri: string, region: object) => ({
    physicalLocation: {artifactLocation: {uri}, region}
  })
  const region = {startLine: 2, startColumn: 1, endLine: 2, endColumn: 12}
  expect(results).toEqual([
    {
      ...{ruleId: 'consistent-spelling', ruleIndex: expect.any(Number), level: 'note'},
      message: {text: 'Unexpected spelling `Code-Commit`, expected `CodeCommit`'},
      locations: [physicalLocation('z.md', region)],
      relatedLocations: [
        {
          id: 1,
          ...physicalLocation('a%20b/%C3%A4.md', {
            ...{startLine: 1, startColumn: 1, endLine: 1, endColumn: 11}
          }),
          message: {text: 'Spelled so'}
        }
      ],
      partialFingerprints: {primaryLocationLineHash: expect.stringMatching(/^[\da-f]{16}:1$/)},
      fixes: [
        {
          description: {text: 'Mend it'},
          artifactChanges: [
            {
              artifactLocation: {uri: 'z.md'},
              replacements: [{deletedRegion: region, insertedContent: {text: 'CodeCommit'}}]
            }
          ]
        }
      ]
    }
  ])
})

test('a rule comes with its page and its level', async () => {
  const {tool, results} = await reported({'a.md': 'ok\n'}, ...spelling)
  expect(results).toEqual([])
  const rule = tool.driver.rules.find(({id}) => id === 'consistent-spelling')
  const url = 'https://unpkg.com/@studymark/lint-rules/src/rules/consistent-spelling.md'
  expect(rule).toEqual({
    ...{id: 'consistent-spelling', name: 'ConsistentSpelling', helpUri: url},
    shortDescription: {text: 'A name is spelled one way in all files together.'},
    fullDescription: {text: expect.stringMatching(/^A name in three spellings is three names/)},
    help: {
      text: expect.stringMatching(/^A name is spelled one way[^]*unpkg\.com/),
      markdown: expect.stringMatching(/^A name is spelled one way[^]*## Options[^]*```md ok/)
    },
    defaultConfiguration: {level: 'note'}
  })
})

test('what takes text away inserts nothing', async () => {
  const {results} = await reported({'a.md': '- a\n-\n'}, '--rule', 'no-empty-item:warn')
  expect(JSON.stringify(results)).not.toContain('insertedContent')
  expect(results[0]).toHaveProperty('fixes')
})

test('fingerprints stay when lines move, and tell apart what is alike', async () => {
  const rule = ['--rule', 'question-has-answer:warn']
  const list = '# EFS\n\n## Questions\n\n- Which protocol does it speak?\n'
  const before = await reported({'a.md': `${list}- Is it quick?\n`}, ...rule)
  const after = await reported(
    {'a.md': `Moved.\n\n${list}- Is it quick?\n- Is it quick?\n`},
    ...rule
  )
  const prints = ({results}: Run) =>
    results.map(
      ({partialFingerprints}) => Object.values(partialFingerprints as object)[0] as string
    )
  expect(prints(before)).toHaveLength(2)
  expect(prints(after).slice(0, 2)).toEqual(prints(before))
  expect(prints(after)[2]).toBe(prints(before)[1]!.replace(/:1$/, ':2'))
})

test('the worst is kept where there is more than code scanning takes', async () => {
  const text = '![sdfg](a.png)\n\n'.repeat(25_000)
  const files = {'a.md': text, 'b.md': 'An acid gives {{c1::protons\n'}
  const run = await reported(files, '--rule', 'image-has-alt:warn')
  expect(run.results).toHaveLength(25_000)
  expect(run.results[0]).toMatchObject({ruleId: 'cloze-is-closed', level: 'error'})
  expect(run).toHaveProperty('invocations', [
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: 'warning',
          message: {
            text: 'Showing 25000 of 25001 findings, the worst first: code scanning takes no more.'
          }
        }
      ]
    }
  ])
})
