/** A list that counts topics is one of questions where the name of the file says so. */
import {toString} from 'mdast-util-to-string'
import {expect, it} from 'vitest'
import {entriesOf, promptOf} from '../../src/ast.ts'
import {parse} from '../../src/parse/parse.ts'
import {recognise} from '../../src/recognise.ts'

const topics = Array.from({length: 24}, (_, at) => `Тема ${'абвгдежзиклмнопрстуфхцчш'.charAt(at)}`)
const counted = topics.map((topic, at) => `${String(at + 1)}. ${topic}.`).join('\n')

it.each(['Вопросы.md', 'exam/questions.md'])('reads counted topics in %s', (path) => {
  expect(promptsIn(counted, path)).toHaveLength(topics.length)
})

it.each([
  ['sailing.md', counted],
  ['Вопросы.md', `# Порт\n\n${counted}`],
  ['Вопросы.md', counted.split('\n').slice(0, 8).join('\n')]
])('reads none in %s', (path, text) => {
  expect(promptsIn(text, path)).toEqual([])
})

const some =
  '# Ropes\n\n1. What is a bight\n2. splices\n3. explain whipping\n4. hitches\n5. what is a fid\n6. coils\n7. explain lay\n8. chafe\n9. blocks\n'

it('reads a list of which many items ask where its file is kept and named for questions', () => {
  expect(promptsIn(some, 'interview/rigging-questions.md')).toHaveLength(9)
  expect(promptsIn(some, 'rigging.md')).toEqual([])
})

const companies = [
  '# Harbour Ltd',
  '1. What is a bight\n2. splices\n3. explain whipping\n4. hitches',
  '# Sails & Sons',
  '1. reefs\n2. battens\n3. sheets',
  '# Shipyard',
  '- What is a fid\n- explain lay\n- how does a winch work\n- chafe\n- what is a block\n- explain a cleat\n- why does oak last',
  '# What we learnt',
  '1. Sleep well.\n2. Do not fear to fail.\n3. Bring your own rope.'
].join('\n\n')

it('reads what lists below titles name where the file is named for interviews, but no advice', () => {
  expect(promptsIn(companies, 'interview-questions.md')).toHaveLength(14)
  expect(promptsIn(companies, 'rigging.md')).toHaveLength(7)
})

function promptsIn(text: string, path: string): string[] {
  return [...entriesOf(recognise(parse(text), {text, path}))].flatMap(({entry}) => {
    return entry.type === 'question' && entry.confidence >= 0.5 ? [toString(promptOf(entry))] : []
  })
}
