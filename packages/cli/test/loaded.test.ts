/** What a command loads to start, of the built command. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

// What parsers of HTML call one of their errors, and the name of a syntax that is highlighted.
const ofRendering = ['eof-in-script-html-comment-like-text', 'mathematica']

test('lint starts without what renders cards, which build has', () => {
  const [build, lint] = [loadedBy('build'), loadedBy('lint')]
  expect(ofRendering.filter((text) => build.includes(text))).toEqual(ofRendering)
  expect(ofRendering.filter((text) => lint.includes(text))).toEqual([])
})

/** The text of the file of a command, and of all that it imports from the start. */
function loadedBy(command: string): string {
  const first = readdirSync(dist).find((name) => new RegExp(`^${command}-\\w{8}\\.js$`).test(name))
  const names = new Set([first ?? ''])
  let all = ''
  for (const name of names) {
    const text = readFileSync(join(dist, name), 'utf8')
    for (const [, file = ''] of text.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/gu))
      names.add(file)
    all += text
  }
  return all
}
