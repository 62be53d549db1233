/** Images and sounds of notes: where they are found, what they are called, and what is refused. */
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith, studymark, type Run} from './studymark.ts'

interface Json {
  cards: Array<{fields: Record<string, string>}>
  media: Array<{name: string; hash: string; size: number}>
}

const ask = (answer: string) => `Q: What is it?\nA: ${answer}\n`

/** Builds `notes`, in a project that begins at `root`. */
async function built(
  folder: string,
  {
    root = '.',
    notes = 'notes/a.md',
    flags = []
  }: {root?: string; notes?: string; flags?: string[]} = {}
): Promise<Run & {back: string; deck: Json}> {
  const run = await studymark(join(folder, root), ['build', notes, '--out', 'a.json', ...flags])
  const file = join(folder, root, 'a.json')
  const deck =
    run.code === 0 ? (JSON.parse(readFileSync(file, 'utf8')) as Json) : {cards: [], media: []}
  return {...run, deck, back: deck.cards[0]?.fields['Back'] ?? ''}
}

const shown = (name: string) => `<img src="${name}" alt="">`

test.each([
  ['beside the notes', 'notes/cell.png', '![](cell.png)'],
  ['in a folder above, inside the project', 'images/cell.png', '![](../images/cell.png)'],
  ['from the project on', 'img/cell.png', '![](/img/cell.png)'],
  ['by its name anywhere, as Obsidian does', 'x/y/cell.png', '![[cell.png]]'],
  ['by the end of its path', 'x/y/cell.png', '![[y/cell.png]]'],
  ['with spaces as they are', 'notes/my cell.png', '![](<my cell.png>)'],
  ['with spaces as %20', 'notes/my cell.png', '![](my%20cell.png)'],
  ['with a percent sign', 'notes/cell 100%.png', '![](<cell 100%.png>)'],
  ['with a query', 'notes/cell.png', '![](cell.png?raw=true#right)'],
  ['with the slashes of Windows', 'notes/img/cell.png', '![](img\\cell.png)'],
  ['with letters composed otherwise', 'notes/ce\u0301ll.png', '![](c\u00E9ll.png)'],
  ['in another case', 'notes/Cell.PNG', '![](cell.png)'],
  ['from HTML', 'notes/cell.png', '<img src="cell.png">']
])('an image is found %s', async (_, file, answer) => {
  const folder = folderWith({'notes/a.md': ask(answer), [file]: 'PNG'})
  const {deck, back, stderr} = await built(folder)
  const [media] = deck.media
  expect(media?.name).toMatch(/^(?:my-)?c?e?ll(?:-100)?-[\da-f]{16}\.png$|^cell-[\da-f]{16}\.png$/)
  expect(back).toBe(shown(media?.name ?? ''))
  expect(media).toMatchObject({size: 3})
  expect(stderr).toBe('')
})

test('the name holds the content: the same twice is one, another is another', async () => {
  const files = {
    'notes/a.md': ask(
      '![](one.png) ![](copy.png) ![](x/one.png) ![[日本 語.mp3]] ![](latex-1.png)'
    ),
    'notes/one.png': 'PNG',
    'notes/copy.png': 'PNG',
    'notes/x/one.png': 'other',
    'notes/日本 語.mp3': 'MP3',
    'notes/latex-1.png': 'latex'
  }
  const {deck, back} = await built(folderWith(files))
  expect(deck.media.map(({name}) => name.replace(/[\da-f]{16}/, '#'))).toEqual([
    'media-#.mp3',
    'one-#.png',
    'one-#.png',
    'tex-1-#.png'
  ])
  expect(back).toMatch(/^<img src="(.*?)" alt="">\s?<img src="\1" alt="">/)
  expect(back).toMatch(/\[sound:media-[\da-f]{16}\.mp3\]/)
})

test('of several by one name the nearest to the top is shown, wherever the notes are', async () => {
  const folder = folderWith({
    'notes/a.md': ask('![[cell.png]]'),
    'notes/b/cell.png': 'deep',
    'x/cell.png': 'near',
    '.hidden/cell.png': 'hidden'
  })
  const {deck} = await built(folder)
  const hash = createHash('sha256').update('near').digest('hex')
  expect(deck.media).toMatchObject([{size: 4, hash}])
})

test('what is missing is told, and shown as its words', async () => {
  const answer = 'a ![a cell](cell.png) b\n\n![[Cell.png]] ![](paper.pdf) ![](..) ![](\\0.png)'
  const folder = folderWith({'notes/a.md': ask(answer), 'notes/paper.pdf': 'PDF'})
  const {code, back, stderr} = await built(folder, {notes: 'notes'})
  expect(code).toBe(0)
  expect(back).toContain('a a cell b')
  expect(stderr.split('\n').slice(0, 2)).toEqual([
    'notes/a.md:2:6: warn: Unexpected missing media `cell.png`, expected a file beside the notes or in the project media-exists',
    'notes/a.md:4:1: warn: Unexpected missing media `Cell.png`, expected a file beside the notes or in the project media-exists'
  ])
  expect(stderr).toContain(
    'warn: Unexpected media `paper.pdf`, expected an image, a sound or a film media-exists'
  )
})

test('nothing outside the project is read, by any way', async () => {
  const answer = [
    '![](../../secret.png)',
    '![](/etc/../../secret.png)',
    '![](link.png)',
    '![](linked/secret.png)',
    '![[secret.png]]',
    '![](..%2F..%2Fsecret.png)',
    '![](..\\..\\secret.png)',
    '<img src="file:///etc/hosts.png">',
    '![](C:\\secret.png)'
  ].join('\n')
  const folder = folderWith({'secret.png': 'SECRET', 'p/notes/a.md': ask(answer)})
  symlinkSync(join(folder, 'secret.png'), join(folder, 'p/notes/link.png'))
  symlinkSync(folder, join(folder, 'p/notes/linked'))
  writeFileSync(join(folder, 'p/notes/a.md'), ask(`${answer}\n![](${folder}/secret.png)`))
  const {code, deck, stderr} = await built(folder, {root: 'p'})
  expect(code).toBe(0)
  expect(deck.media).toEqual([])
  expect(stderr.match(/outside the project/g)).toHaveLength(5)
  expect(stderr.match(/missing media/g)).toHaveLength(5)
})

test('links within the project are followed, and the config says where it begins', async () => {
  const folder = folderWith({
    'p/studymark.config.json': '{}',
    'p/img/cell.png': 'PNG',
    'p/notes/deep/a.md': ask('![](cell.png) ![](../../img/cell.png)')
  })
  symlinkSync(join(folder, 'p/img/cell.png'), join(folder, 'p/notes/deep/cell.png'))
  const {deck, stderr} = await built(folder, {root: 'p/notes', notes: 'deep/a.md'})
  expect(stderr).toBe('')
  expect(deck.media).toHaveLength(1)
})

test('images of the web stay there, told once', async () => {
  const answer =
    '![a](https://e.org/a.png) ![b](https://e.org/a.png) ![](data:image/png;base64,AA==)'
  const {back, stderr, deck} = await built(folderWith({'notes/a.md': ask(answer)}))
  expect(back).toContain('<img src="https://e.org/a.png" alt="a">')
  expect(back).toContain('<img src="data:image/png;base64,AA==" alt="">')
  expect(deck.media).toEqual([])
  expect(stderr).toBe(
    'notes/a.md:2:4: info: Unexpected remote media `https://e.org/a.png`, expected a file of the project: it is shown online only media-is-local\n1 remark\n'
  )
})

test('large files are told, and too large ones stop the build', async () => {
  const folder = folderWith({'notes/a.md': ask('![](big.png) ![](none.png)'), 'notes/none.png': ''})
  mkdirSync(join(folder, 'notes'), {recursive: true})
  writeFileSync(join(folder, 'notes/big.png'), Buffer.alloc(6 * 1024 ** 2))
  const {code, deck, stderr} = await built(folder)
  expect([code, deck.media.length]).toEqual([0, 1])
  expect(stderr).toBe(
    'notes/a.md:2:4: warn: Unexpected 6 MB of media `big.png`, expected at most 5 MB: phones load all of a deck media-size\n' +
      'notes/a.md:2:17: warn: Unexpected empty media `none.png`, expected some content media-size\n2 warnings\n'
  )
  writeFileSync(join(folder, 'notes/big.png'), Buffer.alloc(101 * 1024 ** 2))
  const stopped = await built(folder)
  expect(stopped.code).toBe(1)
  expect(stopped.stderr).toContain(
    'error: Unexpected 101 MB of media `big.png`, expected at most 100 MB, or AnkiWeb leaves it out media-size'
  )
  expect(stopped.stderr).toContain('Nothing was written')
  const kept = await studymark(folder, ['build', 'notes/a.md', '--out', 'b.json', '--keep-going'])
  expect(kept.code).toBe(1)
})
