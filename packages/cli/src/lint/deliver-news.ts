/** What to say in a round of `--watch`: files of reports are whole, a person reads what is new. */
import type {Finding} from '@studymark/core'
import type {ExitCode, Io} from '../io.ts'
import {countsOf} from '../reporters/pretty.ts'
import {deliver, type Delivery, type Wanted} from './deliver.ts'
import type {LintSession} from './session.ts'

/** Reports the files of which something else is said than in the round before. */
export async function deliverNews(
  delivery: Delivery,
  session: LintSession,
  wanted: Wanted,
  io: Io
): Promise<ExitCode> {
  const {files, findings, reports} = delivery
  const before = session.said
  const said = new Map(files.map(({path}, at) => [path, findings[at] ?? []]))
  session.said = said
  if (!before) return deliver(delivery, wanted, io)
  const isNews = files.map(({path}, at) => !isSame(findings[at], before.get(path)))
  if (!isNews.includes(true) && said.size === before.size) return 0
  const among = (_: unknown, at: number): boolean => isNews[at] === true
  const news = {...delivery, files: files.filter(among), findings: findings.filter(among)}
  const [printed, written] = [true, false].map((isPrinted) =>
    reports.filter(({path}) => (path === undefined) === isPrinted)
  )
  const quiet: Io = {...io, say: () => {}}
  const code = await deliver({...delivery, reports: written ?? []}, wanted, quiet)
  if (news.files.length > 0) await deliver({...news, reports: printed ?? []}, wanted, quiet)
  io.say(`${countsOf(findings.flat()) || 'Nothing found'} in all files\n`)
  return code
}

/** Whether the same is found; what one file finds by itself is the same object in each round. */
function isSame(found: readonly Finding[] = [], before: readonly Finding[] | undefined): boolean {
  if (found.length !== before?.length) return false
  return found.every((finding, at) => {
    const other = before[at]
    return finding === other || JSON.stringify(finding) === JSON.stringify(other)
  })
}
