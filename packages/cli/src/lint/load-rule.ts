/** Loads a rule of others from where a config stands: a package, or a file beside it. */
import {join} from 'node:path'
import {alternatives, nearest} from '@studymark/core'
import {
  foreignFindings,
  foreignRule,
  lintFileOf,
  type ForeignPlugin,
  type RulePlugin
} from '@studymark/lint-rules'
import {reasonOf} from '../read.ts'
import {ourRules} from './rule-book.ts'

const EXPLAINED = 'https://unpkg.com/studymark/README.md#rules-of-others'

/** Names of packages and files; all other names are of ours. */
const FOREIGN = /^(?:\.{1,2}\/|@[^/]+\/|remark-lint-)/u

/** The rule, or why there is none. */
export async function loadRule(name: string, folder: string): Promise<RulePlugin | string> {
  if (!FOREIGN.test(name)) return unknownRule(name)
  const {createJiti} = await import('jiti')
  try {
    const found = await createJiti(join(folder, 'studymark.config.js')).import(name, {
      default: true
    })
    if (typeof found !== 'function')
      return `${unexpected(name)}, expected one whose default is a rule`
    // A plugin of remark, or one that `defineRule` made: its user says that it is a rule.
    const plugin = found as ForeignPlugin | RulePlugin
    return 'rule' in plugin ? plugin : foreignRule(plugin, name, urlOf(name))
  } catch (error) {
    const expected = isFile(name) ? 'a file beside the config' : 'one installed beside the config'
    return `${unexpected(name)} that cannot be loaded (${reasonOf(error)}), expected ${expected}`
  }
}

/** What a rule of others says against its options, which no schema describes. */
export async function refusalOf(rule: RulePlugin, options: unknown): Promise<string | undefined> {
  const configured = {rule, severity: 'error', options} as const
  const [failure] = await foreignFindings(lintFileOf(''), [configured])
  return failure?.message
}

function unknownRule(id: string): string {
  const near = nearest(id, [...ourRules.keys()])
  const expected = near === undefined ? 'one that `studymark rules` lists' : alternatives([near])
  return `Unexpected rule \`${id}\`, expected ${expected}`
}

function isFile(name: string): boolean {
  return name.startsWith('.')
}

function unexpected(name: string): string {
  return `Unexpected ${isFile(name) ? 'file' : 'package'} \`${name}\``
}

function urlOf(name: string): string {
  return isFile(name) ? EXPLAINED : `https://unpkg.com/${name}/readme.md`
}
