/** The form in which stock remark loads a rule. */
import type {Root} from 'mdast'
import {type Label, lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {checkOptions} from './check-options.ts'
import {conclude} from './conclude.ts'
import {type Known, notebookOf} from './notebook-of.ts'
import type {Rule, RulePlugin} from './rule.ts'
import {lintFile} from './run-rules.ts'
import {addMessage} from './to-message.ts'

/** A remark-lint plugin of a rule; each runs by itself, on the one notebook of the file. */
export function pluginOf(rule: Rule): RulePlugin {
  const origin = `remark-lint:${rule.id}`
  const gentle = new WeakSet<VFileMessage>()
  const lint = lintRule<Root, object | undefined>(
    {origin, url: rule.url},
    (tree, file, options) => {
      const known = notebookOf(tree, file)
      if (!known) return
      if (options) return checked(rule, options).then(() => run(known, file, options))
      run(known, file, options)
    }
  )
  const plugin: RulePlugin = Object.assign(attach, {rule})
  Object.defineProperty(plugin, 'name', {value: origin})
  return plugin

  function attach(...[config]: Parameters<RulePlugin>): ReturnType<RulePlugin> {
    const level = rule.severity === 'error' ? 'error' : 'warn'
    const transform = lint(isSeverity(config) ? [config] : (config ?? [level]))
    if (!transform) return undefined
    // Only afterwards, because `lintRule` sets the severity of all messages of a rule.
    return (tree, file, next) =>
      transform(tree, file, (error) => {
        for (const message of file.messages) if (gentle.has(message)) message.fatal = false
        return next(error)
      })
  }

  function run({file: read, memory}: Known, file: VFile, options: object | undefined): void {
    const rules = [{rule: plugin, severity: 'error', options}] as const
    const [findings = []] = conclude([{report: lintFile(read, rules), rules, memory}])
    for (const finding of findings) {
      const message = addMessage(file, finding, read.text)
      if (finding.severity !== 'error') gentle.add(message)
    }
  }
}

/** `"plugin": "off"`, where `lintRule` would see options. */
function isSeverity(config: unknown): config is Label {
  return config === 'off' || config === 'on' || config === 'warn' || config === 'error'
}

/** Rejects options that the rule does not have. */
async function checked(rule: Rule, options: object): Promise<void> {
  const [finding] = await checkOptions(rule, options)
  if (finding) throw new Error(`${finding.message}, in the options of \`${rule.id}\``)
}
