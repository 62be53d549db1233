/** What a rule does that its page does not say, and the other way round. */
import {type Example, readPage} from './read-page.ts'
import {checkExample} from './check-example.ts'
import type {RulePlugin} from '../rule.ts'

/** Checks a rule against its page; empty when they agree, else a sentence for each difference. */
export async function checkRule(plugin: RulePlugin, markdown: string): Promise<string[]> {
  const {rule} = plugin
  const page = readPage(markdown)
  const complaints = [
    ...differs('title', page.title, rule.id),
    ...differs('first sentence', page.description, rule.description),
    ...lacks(page.examples, 'ok', (example) => example.isOk),
    ...lacks(page.examples, 'not-ok', (example) => !example.isOk),
    ...(rule.fixable ? lacks(page.examples, 'fix', ({fixed}) => fixed !== undefined) : []),
    ...optionsOf(rule.schema)
      .filter((option) => !page.options.includes(`\`${option}\``))
      .map((option) => `Unexpected silence on option \`${option}\`, expected it under Options`)
  ]
  for (const example of page.examples) complaints.push(...(await checkExample(plugin, example)))
  return complaints
}

function differs(what: string, found: string, expected: string): string[] {
  return found === expected ? [] : [`Unexpected ${what} \`${found}\`, expected \`${expected}\``]
}

function lacks(
  examples: readonly Example[],
  name: string,
  isOne: (example: Example) => boolean
): string[] {
  return examples.some(isOne) ? [] : [`Unexpected page without \`${name}\`, expected an example`]
}

function optionsOf(schema: object | undefined): string[] {
  const properties: unknown = schema && 'properties' in schema ? schema.properties : undefined
  return typeof properties === 'object' && properties ? Object.keys(properties) : []
}
