/** `--format junit`, read back by a parser of XML. */
import {XMLParser} from 'fast-xml-parser'
import {SaxesParser} from 'saxes'
import {expect, test} from 'vitest'
import {folderWith, studymark} from './studymark.ts'

const junit = ['lint', '.', '--preset', 'none', '--format', 'junit']
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  isArray: (name) => name === 'testsuite' || name === 'testcase',
  // References are resolved by the test itself: the parser leaves numeric ones to its option.
  htmlEntities: true
})

interface Case {
  name: string
  failure?: {message: string; type: string; text: string}
  'system-out'?: string
}

interface Suites {
  testsuites: {
    tests: string
    failures: string
    testsuite: Array<{name: string; tests: string; failures: string; testcase: Case[]}>
  }
}

async function reported(files: Record<string, string>, ...args: string[]): Promise<Suites> {
  const {stdout} = await studymark(folderWith(files), [...junit, ...args])
  // The strict one throws where the text is not well-formed; the other passes over it.
  new SaxesParser().write(stdout).close()
  const suites: Suites = parser.parse(stdout)
  return suites
}

test('a file is a suite, a clean one a test case that passes', async () => {
  const {testsuites} = await reported(
    {
      'clean.md': 'All is well.\n',
      'wrong.md': 'An acid gives {{c1::protons\n\n![sdfg](a.png)\n'
    },
    '--rule',
    'image-has-alt:warn'
  )
  expect(testsuites).toMatchObject({tests: '3', failures: '1'})
  expect(testsuites.testsuite).toMatchObject([
    {name: 'clean.md', tests: '1', failures: '0', testcase: [{name: 'studymark'}]},
    {name: 'wrong.md', tests: '2', failures: '1'}
  ])
  const [clean, wrong] = testsuites.testsuite
  expect(clean!.testcase[0]).toEqual({
    ...{name: 'studymark', classname: 'clean.md', file: 'clean.md', time: '0'}
  })
  expect(wrong!.testcase[0]).toMatchObject({
    ...{name: 'cloze-is-closed (1:15)', classname: 'wrong.md', file: 'wrong.md', line: '1'},
    failure: {type: 'cloze-is-closed'}
  })
})

test('a warning does not fail', async () => {
  const {testsuites} = await reported({'a.md': '![sdfg](a.png)\n'}, '--rule', 'image-has-alt:warn')
  const [{testcase}] = testsuites.testsuite as [Suites['testsuites']['testsuite'][number]]
  expect(testcase[0]!.failure).toBeUndefined()
  expect(testcase[0]!['system-out']).toBe(
    'a.md:1:1: warn: Unexpected words `sdfg` for an image, expected what it shows'
  )
  expect(testsuites.failures).toBe('0')
})

test('marks of XML are escaped, and letters that XML cannot hold are spelled out', async () => {
  const text = '[a](<b&"\u0007\u001b\ufffe.md>)\n'
  const {testsuites} = await reported(
    {'a.md': text, "q'&.md": 'fine\n'},
    ...['--rule', 'link-resolves:warn']
  )
  expect(testsuites.testsuite[0]!.testcase[0]!['system-out']).toBe(
    'a.md:1:1: warn: Unexpected link to `b&"\\u0007\\u001b\\ufffe.md`, expected a file that is there'
  )
  expect(testsuites.testsuite[1]!.name).toBe("q'&.md")
})
