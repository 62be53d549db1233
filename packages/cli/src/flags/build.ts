/** How `studymark build` is called. */
import type {Form} from '@studymark/core'
import {expectedName} from '../expected.ts'
import {Misuse} from '../misuse.ts'
import type {Command} from './command.ts'
import {countIn} from './count-in.ts'

const FORMS = ['open', 'choice', 'scenario', 'term', 'cloze'] as const satisfies readonly Form[]

export const buildCommand: Command = {
  name: 'build',
  usage: '<files, folders, globs…> --out FILE…',
  describe: 'Turn notes into an Anki deck, CSV or JSON',
  flags: {
    out: {
      takes: 'values',
      describe:
        'File to write; give it again for several at once. Its ending says the format: .apkg, .txt (Anki text), .csv, .json'
    },
    to: {
      takes: 'values',
      describe:
        'Format of an --out whose ending does not say it: anki, anki-text, csv, json, notebook'
    },
    deck: {takes: 'value', describe: 'Name of the deck; Parent::Child nests it'},
    form: {takes: 'values', describe: `Only questions of this form: ${FORMS.join(', ')}`},
    'keep-going': {
      takes: 'nothing',
      describe: 'Leave out what has errors and write the rest (exit code 1)'
    },
    plan: {
      takes: 'nothing',
      describe: 'Say what would be added, changed, moved and removed; write nothing'
    },
    lock: {
      takes: 'value',
      describe:
        'Lock that remembers the cards, instead of studymark.lock beside the config (commit it: review history depends on it)'
    },
    'no-lock': {takes: 'nothing', describe: 'Neither read nor write a lock: for a deck made once'},
    'frozen-lock': {
      takes: 'nothing',
      describe: 'Fail where the lock would change (for CI)'
    },
    'allow-drift': {
      takes: 'nothing',
      describe: 'Accept what would lose review history or leave cards in an old deck'
    },
    'max-removed': {takes: 'value', describe: 'Fail where more cards than this are removed'},
    watch: {takes: 'nothing', describe: 'Build again what changes, until interrupted'},
    'no-cache': {takes: 'nothing', describe: 'Neither use nor keep what earlier runs found out'},
    parser: {
      takes: 'value',
      describe: 'What reads the Markdown: auto, remark or satteri; the trees are the same'
    },
    config: {takes: 'value', describe: 'Config file, instead of the nearest studymark.config.*'}
  },
  examples: [
    ['studymark build notes --out deck.apkg', 'all notes in a folder, to import into Anki'],
    ['studymark build a.md b.md --out deck.apkg --out deck.csv', 'two files, two formats'],
    ["studymark build 'notes/**/exam-*.md' --out exam.apkg --deck AWS::Exam", 'a glob, a deck']
  ],
  async run({operands, values, has}, io) {
    if (operands.length === 0)
      throw new Misuse('Unexpected `build` without notes, expected files, folders or globs')
    const {build} = await import('../commands/build.ts')
    return build(
      {
        paths: operands,
        out: values('out'),
        to: values('to'),
        forms: await Promise.all(values('form').map(formNamed)),
        keepGoing: has('keep-going'),
        plan: has('plan'),
        lock: values('lock')[0],
        noLock: has('no-lock'),
        frozenLock: has('frozen-lock'),
        allowDrift: has('allow-drift'),
        maxRemoved: countIn('max-removed', values('max-removed')[0]),
        deck: values('deck')[0],
        config: values('config')[0],
        noCache: has('no-cache'),
        watch: has('watch'),
        parser: values('parser')[0]
      },
      io
    )
  }
}

async function formNamed(name: string): Promise<Form> {
  const found = FORMS.find((form) => form === name)
  if (found) return found
  throw new Misuse(`Unexpected form \`${name}\`, expected ${await expectedName(name, FORMS)}`)
}
