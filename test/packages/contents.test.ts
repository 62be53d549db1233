/** What each package holds, and that its manifest tells the truth about it. */
import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {describe, expect, inject, test} from 'vitest'

const packed = inject('packed')

test('every package is packed', () => {
  expect(packed.map(({name}) => name).sort()).toEqual([
    '@studymark/core',
    '@studymark/lint-rules',
    'studymark'
  ])
})

describe.each(packed)('$name', ({name, tarball, files}) => {
  test('has nothing that publint would say', async () => {
    const {buffer} = new Uint8Array(readFileSync(tarball))
    const {messages, pkg} = await publint({pack: {tarball: buffer}, strict: true})
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  test('holds its build, its source when it is a library, and what a package needs', () => {
    const folders = new Set(files.map((file) => (file.includes('/') ? file.split('/')[0] : file)))
    const own = name === 'studymark' ? 'bin' : 'src'
    expect(folders).toEqual(new Set(['LICENSE', 'README.md', 'dist', own, 'package.json']))
    const isCommand = name === 'studymark'
    expect(files).toContain(isCommand ? 'dist/index.cjs' : 'dist/index.js')
    expect(files.includes('dist/index.d.ts')).toBe(!isCommand)
  })

  test('holds no test, map or file of the system', () => {
    expect(files.filter((file) => /\btest\b|\.map$|\.tsbuildinfo$/.test(basename(file)))).toEqual(
      []
    )
    expect(files.filter((file) => basename(file).startsWith('.'))).toEqual([])
  })
})
