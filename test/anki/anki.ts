/** Runs the real Anki, without its window, on files we made. */
import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const run = promisify(execFile)

const HERE = fileURLToPath(new URL('.', import.meta.url))
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/studymark-anki/', import.meta.url))
const PYTHON =
  process.platform === 'win32' ? join(CACHE, 'Scripts', 'python.exe') : join(CACHE, 'bin', 'python')
const PIN = join(HERE, 'requirements.txt')
const STAMP = join(CACHE, 'requirements.txt')

export interface AnkiCard {
  ord: number
  deck: string
  due: number
  queue: number
  reps: number
  question: string
  answer: string
}

export interface AnkiNote {
  guid: string
  notetype: string
  fields: Record<string, string>
  tags: string[]
  csum: number
  sfld: string
  mod: number
  cards: AnkiCard[]
}

/** What a collection holds after the steps, and what Anki's checks say of it. */
export interface AnkiCollection {
  steps: Array<{step: string; log?: Record<string, number>}>
  notes: AnkiNote[]
  decks: string[]
  notetypes: Record<
    string,
    {id: number; mod: number; css: string; fields: string[]; templates: string[]}
  >
  tags: string[]
  media: {missing: string[]; unused: string[]; report: string; files: string[]}
  emptyCards: number
  integrity: {ok: boolean; message: string; before: number; after: number}
}

/** Runs `import.py` with these steps in a collection that begins empty. */
export async function ankiAfter(...steps: string[]): Promise<AnkiCollection> {
  await install()
  const {stdout} = await run(PYTHON, [join(HERE, 'import.py'), ...steps], {
    maxBuffer: 1 << 30,
    env: {...process.env, TZ: 'UTC', LANG: 'C.UTF-8'}
  })
  // Our own script's output, in the shape above.
  return JSON.parse(stdout) as AnkiCollection
}

/** Makes the Python environment, when it is absent or the pin has changed. */
export async function install(): Promise<void> {
  const pin = await readFile(PIN, 'utf8')
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === pin) return
  await rm(CACHE, {recursive: true, force: true})
  await mkdir(CACHE, {recursive: true})
  await python3(['-m', 'venv', CACHE])
  await run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--requirement', PIN])
  await writeFile(STAMP, pin)
}

async function python3(args: string[]): Promise<void> {
  const command = process.platform === 'win32' ? 'python' : 'python3'
  try {
    await run(command, args)
  } catch (error) {
    const needed = 'Python 3.10 or later with its modules `venv` and `pip`'
    throw new Error(`Unexpected failure of \`${command} ${args.join(' ')}\`, expected ${needed}`, {
      cause: error
    })
  }
}
