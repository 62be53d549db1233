/** The two ways in which an example is linted: by the one walk, and as a plugin of remark. */
import {compileSchema, type Finding} from '@studymark/core'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {conclude} from '../conclude.ts'
import {type FileOptions, lintFileOf} from '../lint-file.ts'
import type {RulePlugin} from '../rule.ts'
import {lintFile} from '../run-rules.ts'
import type {Example} from './read-page.ts'

/** An example, ready to be linted. */
export interface Trial {
  plugin: RulePlugin
  example: Example
  /** What is known of its files. */
  about: FileOptions
}

const PATH = 'example.md'

/** Prepares an example. */
export async function trialOf(plugin: RulePlugin, example: Example): Promise<Trial> {
  const {files, schema} = example
  const about: FileOptions = {
    ...(files && {exists: (path: string) => files.includes(path)}),
    ...(schema && {schemas: {notebook: [await compileSchema(schema)]}})
  }
  return {plugin, example, about}
}

/** The findings in the example itself, with `text` in its place. */
export function lintExample({plugin, example, about}: Trial, text: string): Finding[] {
  const {beside, options} = example
  const rules = [{rule: plugin, severity: plugin.rule.severity, options}]
  const reports = [...Object.entries(beside), [PATH, text] as const]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, source]) => {
      return {report: lintFile(lintFileOf(source, {...about, path}), rules), rules}
    })
  return conclude(reports)[reports.findIndex(({report}) => report.path === PATH)] ?? []
}

/** The messages in stock remark. */
export async function lintAsPlugin(
  {plugin, example: {text, options}, about}: Trial,
  tree: Root
): Promise<VFile['messages']> {
  const file = new VFile({value: text, path: PATH, data: {studymark: about}})
  const transform = plugin(options && ['warn', options])
  await new Promise<void>((resolve, reject) => {
    if (!transform) return resolve()
    transform(tree, file, (error) => {
      if (error) reject(error)
      else resolve()
      return undefined
    })
  })
  return file.messages
}
