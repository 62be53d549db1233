/** Two people study the same notes: what git makes of their locks. */
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const question = (prompt: string, answer: string): string => `- ${prompt}\n  - ${answer}\n`
const page = (...questions: string[]): string => `## Questions\n\n${questions.join('')}`

const sea = page(
  question('What moves the tide?', 'The moon.'),
  question('Why is foam white?', 'Its walls scatter light.'),
  question('How salty is the sea?', 'Thirty-five grams in a litre.')
)
const sky = page(
  question('Why is the sky blue?', 'Short waves are scattered more.'),
  question('What makes thunder?', 'Air that lightning heats.')
)

/** A repository in which each branch has built its notes; the first is `main`, the others from it. */
async function repository(
  ...branches: Array<Record<string, string>>
): Promise<{folder: string; git: (...args: string[]) => string}> {
  const folder = folderWith({'.gitignore': '*.csv\n'})
  const identity = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'core.autocrlf=false'
  ]
  const git = (...args: string[]): string =>
    execFileSync('git', [...identity, ...args], {cwd: folder, encoding: 'utf8', stdio: 'pipe'})
  git('init', '--quiet', '--initial-branch=main')
  for (const [at, files] of branches.entries()) {
    if (at > 0) git('checkout', '--quiet', '-b', `branch-${at}`, 'main')
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const setting = {env: {SOURCE_DATE_EPOCH: String(1_700_000_000 + at * 1000)}}
    expect(await studymark(folder, ['build', '.', '--out', 'a.csv'], setting)).toMatchObject({
      code: 0
    })
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Build')
  }
  git('checkout', '--quiet', 'main')
  return {folder, git}
}

const edits: Array<[string, Record<string, string>, Record<string, string>]> = [
  [
    'questions that were re-worded, of one file',
    {'sea.md': sea.replace('What moves', 'What drives')},
    {'sea.md': sea.replace('How salty', 'How very salty')}
  ],
  [
    'an answer and a new question, of two files',
    {'sea.md': sea.replace('The moon', 'The moon and the sun')},
    {'sky.md': sky + question('What is dew?', 'Water that the cool of night leaves.')}
  ],
  [
    'new questions of two files, with a new note type each',
    {'sea.md': `${sea}\n## Ebb\n\nC: The [moon] draws the water.\n`},
    {'sky.md': `${sky}\n## Night\n\n### Which is a star?\n\n- [x] Vega\n- [ ] Venus\n`}
  ],
  [
    'a question that went, and a file that was renamed',
    {'sea.md': sea.replace(/- Why[^]*?light\.\n/, '')},
    {'air.md': sky, 'sky.md': '# Nothing\n'}
  ]
]

test.each(edits)('independent edits merge: %s', async (_, ours, theirs) => {
  const {folder, git} = await repository({'sea.md': sea, 'sky.md': sky}, ours, theirs)
  const guids = (): Set<string> =>
    new Set(readFileSync(join(folder, 'studymark.lock'), 'utf8').match(/^"\w{10,}"/gm))
  const before = guids()
  git('merge', '--quiet', '--no-edit', 'branch-1')
  git('merge', '--quiet', '--no-edit', 'branch-2')
  const merged = guids()
  const {code, stdout, stderr} = await studymark(folder, ['build', '.', '--plan'])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(stdout).toMatch(/^\d cards: \d unchanged\n$/)
  expect([...before].filter((guid) => !merged.has(guid))).toEqual([])
})

test('edits of one question conflict, and a conflict that is left is told with its place', async () => {
  const {folder, git} = await repository(
    {'sea.md': sea},
    {'sea.md': sea.replace('What moves', 'What drives')},
    {'sea.md': sea.replace('What moves', 'Which star draws')}
  )
  git('merge', '--quiet', '--no-edit', 'branch-1')
  expect(() => git('merge', '--quiet', '--no-edit', 'branch-2')).toThrow(/Command failed/)
  git('checkout', '--theirs', 'sea.md')
  const lock = readFileSync(join(folder, 'studymark.lock'), 'utf8')
  const {code, stdout, stderr} = await studymark(folder, ['build', '.', '--out', 'a.csv'])
  const marked = lock.split('\n').flatMap((line, at) => (/^[<=>]{7}/.test(line) ? [at + 1] : []))
  expect(marked).toHaveLength(3)
  expect(stderr.split('\n')).toEqual([
    ...marked.map(
      (line) =>
        `studymark.lock:${line}:1: error: Unexpected conflict marker, expected a merged lock lock-is-readable`
    ),
    '3 errors',
    'Nothing was written',
    ''
  ])
  expect({code, stdout}).toEqual({code: 1, stdout: ''})
  expect(readFileSync(join(folder, 'studymark.lock'), 'utf8')).toBe(lock)
})
