/** Installed from what would be published, each package works with its declared dependencies only. */
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, inject, test} from 'vitest'
import {install} from './install.ts'

const packed = inject('packed')
const named = (...names: string[]) => packed.filter(({name}) => names.includes(name))
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

const note = '# Cells\n\n## Questions\n\n- What is a cell?\n  - The unit of life.\n'

function node(folder: string, ...args: string[]): string {
  return execFileSync(process.execPath, args, {cwd: folder, encoding: 'utf8'})
}

const libraries: Array<[string, string[]]> = [
  ['@studymark/core', ['@studymark/core']],
  ['@studymark/lint-rules', ['@studymark/core', '@studymark/lint-rules']]
]

describe.each(libraries)('%s', (name, packages) => {
  test('is imported by its name', () => {
    const folder = install(named(...packages))
    const script = `console.log(typeof (await import('${name}')))`
    expect(node(folder, '--input-type=module', '-e', script)).toBe('object\n')
  })

  test('has types that hold in a strict project', () => {
    const folder = install(named(...packages))
    writeFileSync(
      join(folder, 'use.mts'),
      `import * as all from '${name}'\nexport const names: object = all\n`
    )
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext']
    expect(node(folder, tsc, ...flags, 'use.mts')).toBe('')
  })

  test('has the public names of the snapshot', async () => {
    const folder = install(named(...packages))
    const types = readFileSync(join(folder, 'node_modules', name, 'dist/index.d.ts'), 'utf8')
    const lists = [...types.matchAll(/^export \{(.*)\}(?: from .*)?;?$/gm)].flatMap(
      ([, list = '']) => list.split(',')
    )
    const names = lists.map((one) => one.trim().replace(/^(?:type )?(?:.* as )?/, ''))
    const sorted = names.filter(Boolean).sort()
    await expect(`${sorted.join('\n')}\n`).toMatchFileSnapshot(`exports/${name.split('/')[1]}.txt`)
  })
})

test('core compiles a note to an Anki package', () => {
  const folder = install(named('@studymark/core'))
  writeFileSync(
    join(folder, 'use.mjs'),
    `import {compile, emit} from '@studymark/core'
     const made = compile([{path: 'n.md', text: ${JSON.stringify(note)}}], {name: 'n', now: 0})
     let size = 0
     await emit('anki', made, {write: (chunk) => void (size += chunk.length)})
     console.log(made.deck.cards.length, size > 1000)`
  )
  expect(node(folder, 'use.mjs')).toBe('1 true\n')
})

test('the command builds a deck', () => {
  const folder = install(named('studymark'))
  writeFileSync(join(folder, 'n.md'), note)
  writeFileSync(join(folder, 'studymark.config.ts'), 'export default {tags: ["x" as string]}\n')
  const outs = ['a.apkg', 'a.txt', 'a.csv', 'a.json'].flatMap((name) => ['--out', name])
  const bin = 'node_modules/studymark/bin/studymark.js'
  expect(node(folder, bin, 'build', 'n.md', ...outs)).toMatch(/\n1 file: 1 card \(1 open\)\n$/)
})
