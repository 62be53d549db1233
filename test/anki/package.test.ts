/** Anki takes our packages as they are: nothing to mend, nothing lost, nothing twice. */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ankiAfter, type AnkiCollection} from './anki.ts'
import {sample} from '../../packages/core/test/emit-sample-deck.ts'
import {writeDeck} from './write-deck.ts'

let folder: string
let file: string
let found: AnkiCollection

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'studymark-'))
  file = await writeDeck(sample, join(folder, 'sample.apkg'))
  found = await ankiAfter(`package=${file}`)
})

afterAll(() => rm(folder, {recursive: true}))

test('debug', () => {
  console.log(JSON.stringify(found, null, 1))
})
