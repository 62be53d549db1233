/** Runs one example of a page: alone and as a plugin, with and without places, and mends it. */
import {parse, type Finding} from '@studymark/core'
import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'
import {VFile} from 'vfile'
import {checkOptions} from '../check-options.ts'
import {conclude} from '../conclude.ts'
import {fixText} from '../fix/fix.ts'
import {lintFileOf} from '../lint-file.ts'
import type {RulePlugin} from '../rule.ts'
import {lintFile} from '../run-rules.ts'
import type {Example} from './read-page.ts'

const PATH = 'example.md'

/** A sentence for each thing that an example does not keep to. */
export async function checkExample(plugin: RulePlugin, example: Example): Promise<string[]> {
  const {rule} = plugin
  const {line, text, options = {}, beside} = example
  const wrong = await checkOptions(rule, options)
  const findings = lintExample(plugin, example, text)
  const fixed = fixText(text, (one) => lintExample(plugin, example, one))
  const isAlone = Object.keys(beside).length === 0
  const stock = isAlone ? await lintAsPlugin(plugin, example, parse(text)) : []
  return [
    ...wrong.map(({message}) => `${message} in its options`),
    ...compare('findings', findings.map(toText), example.messages),
    ...(isAlone ? compare('messages in remark', stock.map(toMessageText), example.messages) : []),
    ...stock.filter((one) => !isFrom(one, plugin)).map(() => 'Unexpected origin, expected its own'),
    ...(await lintAsPlugin(plugin, example, withoutPlaces(parse(text)))).map(
      ({reason}) => `Unexpected \`${reason}\` in a tree without places, expected nothing`
    ),
    ...(example.isOk === (findings.length === 0) ? [] : ['Unexpected kind of example']),
    ...checkFix(plugin, example, fixed, findings)
  ].map((complaint) => `${complaint}, in the example at line ${line}`)
}

function checkFix(
  plugin: RulePlugin,
  example: Example,
  fixed: string,
  findings: readonly Finding[]
): string[] {
  const {text, fixed: expected = text} = example
  const left = lintExample(plugin, example, fixed).filter(({fix}) => fix)
  const edited = findings.filter(({fix}) => fix).length
  return [
    ...compare('fix', fixed.split('\n'), expected.split('\n')),
    ...left.map(({message}) => `Unexpected \`${message}\` after its fix, expected it gone`),
    ...(edited > 0 && !plugin.rule.fixable ? ['Unexpected fix, expected `fixable`'] : [])
  ]
}

/** The findings in the example itself, with `text` in its place. */
function lintExample(plugin: RulePlugin, example: Example, text: string): Finding[] {
  const {beside, files, options} = example
  const exists = files && ((path: string) => files.includes(path))
  const rules = [{rule: plugin, severity: plugin.rule.severity, options}]
  const all = [...Object.entries(beside), [PATH, text] as const]
  const reports = all
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, source]) => {
      const file = lintFileOf(source, {path, ...(exists && {exists})})
      return {report: lintFile(file, rules), rules}
    })
  return conclude(reports)[reports.findIndex(({report}) => report.path === PATH)] ?? []
}

async function lintAsPlugin(plugin: RulePlugin, {text, files, options}: Example, tree: Root) {
  const exists = files && ((path: string) => files.includes(path))
  const file = new VFile({value: text, path: PATH, data: {studymark: exists ? {exists} : {}}})
  const transform = plugin(options && ['warn', options])
  await new Promise<void>((resolve) => {
    transform?.(tree, file, () => {
      resolve()
      return undefined
    })
  })
  return file.messages
}

function isFrom({source, ruleId, url}: VFile['messages'][number], {rule}: RulePlugin): boolean {
  return source === 'remark-lint' && ruleId === rule.id && url === rule.url
}

function withoutPlaces<Type extends Nodes>(node: Type): Type {
  delete node.position
  if ('children' in node) node.children.forEach(withoutPlaces)
  return node
}

function toText({start, end, message}: Finding): string {
  return `${placeText({start, end})}: ${message}`
}

function toMessageText({place, reason}: VFile['messages'][number]): string {
  return place && 'start' in place ? `${placeText(place)}: ${reason}` : reason
}

function placeText({start, end}: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function compare(what: string, found: readonly string[], expected: readonly string[]): string[] {
  if (found.join('\n') === expected.join('\n')) return []
  return [`Unexpected ${what}:\n${found.join('\n')}\nexpected:\n${expected.join('\n')}\n`]
}
