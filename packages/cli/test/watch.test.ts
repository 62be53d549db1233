/** `--watch` does again what changed, and only that, until it is interrupted. */
import {type ChildProcess, spawn} from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {type Digests, mediaFiles} from '../src/media/media-file.ts'
import {watch} from '../src/watch/watch.ts'
import {bin, folderWith, studymark} from './studymark.ts'

const sound = '## Cells\n\n### Questions\n\n- What is a cell?\n'
const flawed = '## Cells\n\n### Questions\n\n- What is a cell\n'

/** Waits for what a process says after now; fails after a while. */
function heard(child: ChildProcess): (pattern: RegExp) => Promise<string> {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: string) => (text += chunk))
  return async (pattern) => {
    for (let turn = 0; turn < 600; turn++) {
      const found = pattern.exec(text)
      if (found) {
        text = text.slice(found.index + found[0].length)
        return found[0]
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`Unexpected silence, expected ${String(pattern)} after ${text}`)
  }
}

describe('lint', () => {
  const lint = ['lint', 'notes', '--preset', 'none', '--rule', 'question-ends-with-mark:warn']

  test('says what is new in a note that is saved, replaced, renamed or removed', async () => {
    const folder = folderWith({'notes/a.md': sound, 'notes/b.md': flawed})
    const at = (name: string) => join(folder, 'notes', name)
    await studymark(folder, [...lint, '--watch'], {
      async during(child) {
        const hear = heard(child)
        await hear(/notes\/b\.md:5:1/)
        await hear(/Watching 2 files/)
        writeFileSync(at('a.md'), flawed)
        expect(await hear(/notes\/.*\n[^]*2 warnings in all files/)).not.toContain('b.md')
        writeFileSync(at('.a.md.swp'), sound)
        renameSync(at('.a.md.swp'), at('a.md'))
        await hear(/1 warning in all files/)
        mkdirSync(at('deep'))
        renameSync(at('b.md'), at('deep/c.md'))
        await hear(/notes\/deep\/c\.md:5:1[^]*1 warning in all files/)
        rmSync(at('deep'), {recursive: true})
        await hear(/Nothing found in all files/)
        child.kill('SIGINT')
      }
    })
  })

  test('leaves a note alone that is ignored from now on', async () => {
    const folder = folderWith({'notes/a.md': sound, 'notes/b.md': flawed})
    await studymark(folder, [...lint, '--watch'], {
      async during(child) {
        const hear = heard(child)
        await hear(/1 warning[^]*Watching 2 files/)
        writeFileSync(join(folder, 'notes/.gitignore'), 'b.md\n')
        await hear(/Nothing found in all files/)
        child.kill('SIGINT')
      }
    })
  })

  test('takes a config that changes, and goes on after one that is wrong', async () => {
    const config = {rules: {'question-ends-with-mark': 'off'}}
    const folder = folderWith({
      'notes/a.md': flawed,
      'studymark.config.json': JSON.stringify(config)
    })
    const file = join(folder, 'studymark.config.json')
    await studymark(folder, ['lint', 'notes', '--preset', 'none', '--watch'], {
      async during(child) {
        const hear = heard(child)
        await hear(/Watching 1 file\n/)
        writeFileSync(file, '{"rules": {"question-ends-with-mark": "loud"}}')
        await hear(/studymark\.config\.json:1:\d+/)
        writeFileSync(join(folder, 'notes/b.md'), sound)
        await expect(Promise.race([hear(/studymark\.config/), quiet()])).resolves.toBe('quiet')
        writeFileSync(file, '{"rules": {"question-ends-with-mark": "warn"}}')
        await hear(/1 warning in all files/)
        child.kill('SIGINT')
      }
    })
  })

  test('takes a config that comes to hold, and changes of it', async () => {
    const folder = folderWith({'work/notes/a.md': flawed})
    const setTo = (name: string, severity: string) =>
      writeFileSync(
        join(folder, name),
        JSON.stringify({rules: {'question-ends-with-mark': severity}})
      )
    await studymark(join(folder, 'work'), ['lint', 'notes', '--preset', 'none', '--watch'], {
      async during(child) {
        const hear = heard(child)
        await hear(/Watching 1 file\n/)
        setTo('studymark.config.json', 'warn')
        await hear(/1 warning in all files/)
        setTo('studymark.config.json', 'error')
        await hear(/1 error in all files/)
        setTo('work/studymark.config.json', 'off')
        await hear(/Nothing found in all files/)
        rmSync(join(folder, 'work/studymark.config.json'))
        await hear(/1 error in all files/)
        child.kill('SIGINT')
      }
    })
  })

  test.each([
    ['--fix', ['notes', '--fix']],
    ['--fix-dry-run', ['notes', '--fix-dry-run']],
    ['--shard', ['notes', '--shard', '1/2']],
    ['--baseline', ['notes', '--baseline', 'known']],
    ['-', ['-']]
  ])('does not go with %s', async (flag, args) => {
    const run = await studymark(folderWith({'notes/a.md': sound}), ['lint', ...args, '--watch'])
    expect(run.code).toBe(2)
    expect(run.stderr).toBe(`Unexpected \`${flag}\` with \`--watch\`, expected one\n`)
  })
})

test.each([
  ['lint', ['lint', '.']],
  ['build', ['build', '.', '--out', 'deck.csv']]
])('%s does not answer itself where its words go to a file among the notes', async (_, args) => {
  const folder = folderWith({'a.md': sound})
  const log = join(folder, 'log.md.txt')
  const file = openSync(log, 'w')
  const child = spawn(process.execPath, [bin, ...args, '--watch'], {
    cwd: folder,
    stdio: ['ignore', file, file]
  })
  try {
    const said = () => readFileSync(log, 'utf8')
    await vi.waitFor(() => expect(said()).toContain('Watching 1 file'), 30_000)
    writeFileSync(join(folder, 'studymark.config.json'), '{bad')
    await vi.waitFor(() => expect(said()).toContain('studymark.config.json'), 30_000)
    await quiet()
    const before = said()
    await quiet()
    expect(said()).toBe(before)
  } finally {
    child.kill()
    closeSync(file)
  }
})

test('build makes the deck anew, once for a change, and lives through what stops a build', async () => {
  const note = (answer: string) => `## What is a cell?\n\n${answer}\n`
  const folder = folderWith({'a.md': note('A room.'), 'b.md': '## What is a gene?\n\nDNA.\n'})
  const deck = () => readFileSync(join(folder, 'deck.csv'), 'utf8')
  await studymark(folder, ['build', '.', '--out', 'deck.csv', '--watch'], {
    async during(child) {
      const hear = heard(child)
      await hear(/Watching 2 files/)
      writeFileSync(join(folder, 'a.md'), note('The unit of life.'))
      await hear(/Wrote deck\.csv/)
      expect(deck()).toContain('The unit of life.')
      expect(deck()).not.toContain('A room.')
      writeFileSync(join(folder, 'a.md'), '---\ndeck: [\n---\n')
      await hear(/Nothing was written/)
      expect(deck()).toContain('The unit of life.')
      writeFileSync(join(folder, 'a.md'), note('Alive.'))
      await hear(/Wrote deck\.csv/)
      expect(deck()).toContain('Alive.')
      expect(deck()).toContain('DNA.')
      rmSync(join(folder, 'deck.csv'))
      mkdirSync(join(folder, 'deck.csv'))
      writeFileSync(join(folder, 'a.md'), note('A cell lives.'))
      await hear(/Unexpected folder or device `deck\.csv`/)
      rmSync(join(folder, 'deck.csv'), {recursive: true})
      writeFileSync(join(folder, 'a.md'), note('It is alive.'))
      await hear(/Wrote deck\.csv/)
      expect(deck()).toContain('It is alive.')
      await expect(Promise.race([hear(/Wrote/), quiet()])).resolves.toBe('quiet')
      child.kill('SIGINT')
    }
  })
})

test('build tells like questions apart as often as files come and go, and takes a new deck from the config', async () => {
  const note = '## What is a cell?\n\nThe unit of life.\n'
  const config = (deck: string) => JSON.stringify({overrides: [{files: ['*.md'], deck}]})
  const folder = folderWith({'a.md': note, 'b.md': note, 'studymark.config.json': config('Old')})
  const rows = () => readFileSync(join(folder, 'deck.csv'), 'utf8').trim().split('\r\n').slice(1)
  const guids = () => rows().map((row) => row.split(',')[0])
  const decks = () => rows().map((row) => row.split(',')[1])
  await studymark(folder, ['build', '.', '--out', 'deck.csv', '--no-lock', '--watch'], {
    async during(child) {
      const hear = heard(child)
      await hear(/Watching 2 files/)
      const [first, second] = guids()
      expect(second).not.toBe(first)
      rmSync(join(folder, 'a.md'))
      await hear(/Wrote deck\.csv[^]*1 file/)
      expect(guids()).toEqual([first])
      writeFileSync(join(folder, 'c.md'), note)
      await hear(/Wrote deck\.csv[^]*2 files/)
      expect(guids()).toEqual([first, second])
      const old = decks()
      expect(old.join()).toContain('Old')
      writeFileSync(join(folder, 'studymark.config.json'), config('New'))
      await hear(/Wrote deck\.csv/)
      expect(decks()).toEqual(old.map((deck) => deck?.replace('Old', 'New')))
      child.kill('SIGINT')
    }
  })
})

test('build shows an image that comes, changes, and is the target of another link', async () => {
  const folder = folderWith({
    'a.md': '## What is a cell?\n\n![](cell.png)\n',
    'old.png': 'old4',
    'new.png': 'newer'
  })
  const image = join(folder, 'cell.png')
  const sizes = () => {
    const {media} = JSON.parse(readFileSync(join(folder, 'deck.json'), 'utf8')) as {
      media: Array<{size: number}>
    }
    return media.map(({size}) => size)
  }
  await studymark(folder, ['build', '.', '--out', 'deck.json', '--no-lock', '--watch'], {
    async during(child) {
      const hear = heard(child)
      const shows = (...expected: number[]) =>
        vi.waitFor(() => expect(sizes()).toEqual(expected), 30_000)
      await hear(/missing media `cell\.png`[^]*Watching 1 file/)
      writeFileSync(image, 'PNG')
      await shows(3)
      writeFileSync(image, 'bigger')
      await shows(6)
      rmSync(image)
      await shows()
      symlinkSync('old.png', image)
      await shows(4)
      const link = join(folder, '.link')
      symlinkSync('new.png', link)
      renameSync(link, image)
      await shows(5)
      child.kill('SIGINT')
    }
  })
})

test('a file that decks show is read once as long as it is what it was', () => {
  const file = join(folderWith({'cell.png': 'PNG'}), 'cell.png')
  const digests: Digests = new Map()
  const {hash} = mediaFiles(digests)(file)
  for (const digest of digests.values()) digest.hash = 'known'
  expect(mediaFiles(digests)(file).hash).toBe('known')
  writeFileSync(file, 'bigger')
  expect(mediaFiles(digests)(file).hash).toMatch(/^[\da-f]{64}$/)
  expect(mediaFiles(digests)(file).hash).not.toBe(hash)
})

async function quiet(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return 'quiet'
}

test('a file that is saved right after it was read is read again', async () => {
  const folder = folderWith({'a.md': 'first'})
  const path = join(folder, 'a.md')
  const read: string[] = []
  const watching = watch(
    {folders: [folder], files: [], isIgnored: () => false, since: Date.now()},
    {
      ready: () => writeFileSync(path, 'second'),
      again() {
        read.push(readFileSync(path, 'utf8'))
        if (read.includes('third')) return Promise.reject(new Error('all was read'))
        writeFileSync(path, 'third')
        return Promise.resolve()
      }
    }
  )
  await expect(watching).rejects.toThrow('all was read')
  expect(read).toEqual(['second', 'third'])
})
