/** What is set for each file that is linted: by config and by flags. */
import {readOptionsOf, settingsBy, type Settings} from '../settings.ts'
import type {LintSettings} from './draft.ts'
import {flagLayer} from './flag-layer.ts'
import {layersBy, rulesBy} from './layers.ts'
import type {LintRequest} from './request.ts'
import type {RuleBook} from './rule-book.ts'
import type {Source} from './sources.ts'

/** Asks for the settings of a file; throws `Misuse` when flags name a rule that there is not. */
export async function settingsFor(
  request: Pick<LintRequest, 'preset' | 'rules'>,
  settings: Settings,
  book: RuleBook
): Promise<(source: Pick<Source, 'file' | 'isIgnored'>) => LintSettings> {
  const flags = await flagLayer(request, {book, folder: settings.folder})
  const rulesOf = rulesBy(layersBy(settings, flags.layer), flags.book)
  const settingsOf = settingsBy(settings)
  const threshold = settings.config.pairing?.threshold
  return ({file, isIgnored}) => ({
    rules: isIgnored ? [] : rulesOf(file),
    read: readOptionsOf(settingsOf(file)),
    threshold
  })
}
