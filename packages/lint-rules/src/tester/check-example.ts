/** Runs one example of a page: alone and as a plugin, with and without places, and mends it. */
import {type Finding, parse} from '@studymark/core'
import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {checkOptions} from '../check-options.ts'
import {fixText} from '../fix/fix.ts'
import type {RulePlugin} from '../rule.ts'
import {lintAsPlugin, lintExample, type Trial, trialOf} from './lint-example.ts'
import type {Example} from './read-page.ts'

/** A sentence for each thing that an example does not keep to. */
export async function checkExample(plugin: RulePlugin, example: Example): Promise<string[]> {
  const {line, text, options = {}, isOk} = example
  const trial = await trialOf(plugin, example)
  const findings = lintExample(trial, text)
  const complaints = [
    ...(await checkOptions(plugin.rule, options)).map(({message}) => `${message} in its options`),
    ...(isOk === (findings.length === 0) ? [] : ['Unexpected kind of example']),
    ...compare('findings', findings.map(toText), example.messages),
    ...checkFix(trial, findings),
    ...checkLineEnds(trial),
    ...(await checkPlugin(trial))
  ]
  return complaints.map((complaint) => `${complaint}, in the example at line ${line}`)
}

/** A fix makes what the page says, removes its finding, and has nothing left to do. */
function checkFix(trial: Trial, findings: readonly Finding[]): string[] {
  const {plugin, example} = trial
  const {text, fixed: expected = text} = example
  const fixed = fixText(text, (one) => lintExample(trial, one))
  const left = lintExample(trial, fixed).filter(({fix}) => fix)
  const isSecret = findings.some(({fix}) => fix) && !plugin.rule.fixable
  return [
    ...compare('fix', fixed.split('\n'), expected.split('\n')),
    ...left.map(({message}) => `Unexpected \`${message}\` after its fix, expected it gone`),
    ...(isSecret ? ['Unexpected fix, expected `fixable` in the rule'] : [])
  ]
}

/** A byte-order mark and other line ends change nothing, and are kept. */
function checkLineEnds(trial: Trial): string[] {
  const {text, messages, fixed = text} = trial.example
  const found = lintExample(trial, toWindows(text))
  const mended = fixText(toWindows(text), (one) => lintExample(trial, one))
  return [
    ...compare('findings with other line ends', found.map(toText), messages),
    ...compare('fix with other line ends', lines(mended), lines(toWindows(fixed)))
  ]
}

function toWindows(text: string): string {
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`
}

function lines(text: string): string[] {
  return JSON.stringify(text).split(String.raw`\r\n`)
}

/** In remark the same is said, under the rule's name; of a tree without places, nothing. */
async function checkPlugin(trial: Trial): Promise<string[]> {
  const {plugin, example} = trial
  const complaints = await checkBare(trial)
  // Stock remark sees one file at a time.
  if (Object.keys(example.beside).length > 0) return complaints
  const messages = await lintAsPlugin(trial, parse(example.text))
  const strange = messages.filter((message) => !isFrom(message, plugin))
  return [
    ...complaints,
    ...compare('messages in remark', messages.map(toMessageText), example.messages),
    ...strange.map(({reason}) => `Unexpected origin of \`${reason}\`, expected the rule`)
  ]
}

async function checkBare(trial: Trial): Promise<string[]> {
  const said = (reason: string): string =>
    `Unexpected \`${reason}\` in a tree without places, expected nothing`
  try {
    const messages = await lintAsPlugin(trial, withoutPlaces(parse(trial.example.text)))
    return messages.map(({reason}) => said(reason))
  } catch (error) {
    return [said(error instanceof Error ? error.message : String(error))]
  }
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
