/** A thread that lints texts for the run that started it: a pool calls it by name. */
import {lintConfig, type SettingsRequest} from './lint-config.ts'
import {reportOf, type NamedText, type Remembered} from './report-of.ts'

/** A text, and what the run was asked for, which is the same every time. */
export interface LintTask {
  named: NamedText
  request: SettingsRequest
  /** Working folder. */
  cwd: string
}

/** Rules are code, which no message carries: a thread loads what the run has loaded. */
let config: ReturnType<typeof lintConfig> | undefined

/** Lints one text. */
export async function lintInThread({named, request, cwd}: LintTask): Promise<Remembered> {
  config ??= lintConfig(request, cwd)
  const {settingsOf} = await config
  return reportOf(named, settingsOf({file: named.file, isIgnored: false}))
}
