/** Texts → findings, in a thread of the run that asked for them. */
import {lintConfig, type SettingsRequest} from './lint-config.ts'
import {reportsOf, type NamedText, type Reported} from './report-of.ts'

/** Texts, and what the run was asked for, which is the same every time. */
export interface LintTask {
  texts: readonly NamedText[]
  request: SettingsRequest
  /** Working folder. */
  cwd: string
}

/** Rules are code, which no message carries: a thread loads what the run has loaded. */
let config: ReturnType<typeof lintConfig> | undefined

/** Lints a batch of texts. */
export async function lintInThread({texts, request, cwd}: LintTask): Promise<Reported[]> {
  config ??= lintConfig(request, cwd)
  const {settingsOf} = await config
  const settled = (file: string) => settingsOf({file, isIgnored: false})
  return reportsOf(texts.map((named) => ({named, settings: settled(named.file)})))
}
