/** Rules of others: any remark-lint plugin, run on the tree that ours have seen. */
import type {Finding} from '@studymark/core'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {findingFromMessage} from './finding-from-message.ts'
import type {LintFile} from './lint-file.ts'
import type {RulePlugin} from './rule.ts'
import {type Configured, crash} from './run-rule.ts'

/** A plugin of unified that adds messages to a file. */
export type ForeignPlugin = Plugin<[settings: unknown[]]>

/**
 * A plugin of others as a rule: the one walk passes it by, `foreignFindings` runs it.
 *
 * `name` is that of its package, or its path; `url` leads to what explains it.
 */
export function foreignRule(plugin: ForeignPlugin, name: string, url: string): RulePlugin {
  const id = /^remark-lint:(.+)$/u.exec(plugin.name)?.[1] ?? name.replace(/^.*remark-lint-/u, '')
  const rule: RulePlugin['rule'] = {
    ...{id, description: `\`${name}\`, a rule of others.`, severity: 'warn'},
    ...{url},
    foreign: plugin,
    create: () => ({})
  }
  return Object.assign(() => undefined, {rule})
}

/** What those of `rules` that are of others say of a file; rules of ours say nothing. */
export async function foreignFindings(
  file: LintFile,
  rules: readonly Configured[]
): Promise<Finding[]> {
  const found = rules.map((configured) => findingsOfOne(file, configured))
  return (await Promise.all(found)).flat()
}

async function findingsOfOne(file: LintFile, {rule, severity, options}: Configured) {
  const {rule: own} = rule
  if (!own.foreign) return []
  const {path} = file.options
  const read = new VFile({value: file.text, ...(path !== undefined && {path})})
  try {
    const settings = options === undefined ? ['warn'] : ['warn', options]
    await unified().use(own.foreign, settings).run(file.tree, read)
  } catch (error) {
    return [crash(own, error, path)]
  }
  return read.messages.map((message) => {
    // A failure inside a rule of remark-lint becomes a message, as bad as any of the rule.
    const failure = message.cause instanceof Error && !('reason' in message.cause)
    return failure
      ? crash(own, message.cause, path)
      : findingFromMessage(message, file, {...own, severity, path})
  })
}
