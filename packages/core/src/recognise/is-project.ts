/** Whether a file is about a project (a manual, a design, a guide) and not about a subject. */
import type {RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import type {HeadingSign} from './heading-signs.ts'

/** Headings that only repositories have. */
const repository =
  /\bcontribut|\blicen[sc]es?\b|change ?log|release notes|^roadmap|acknowledg|^support$|sponsors?$|^backers|^authors?$|^credits$|^faqs?$|frequently asked|code of conduct|pull requests?\b|\bPRs\b|\bissue[ _]templ|bug reports?|reporting (?:bugs|issues)|^need help|^(?:project|folder|directory|code) (?:structure|layout)$|^tech(?:nology)? stack$|^links and resources$|^running (?:the )?tests?$|run(?:ning)? (?:it )?locally|^breaking changes$|^submission\b|^how to use (?:it|this)|^why use (?:it|this)|^(?:local )?development$|^(?:project )?documentation$|^community$/iu

/** Headings of manuals, which a subject may have, too. */
const manual =
  /\binstall|^usage\b|^api\b|^features?$|^support\b|^requirements|prerequisites|^development\b|^building\b|^build\b|deployment|^configuration$|troubleshooting|uninstall|^updat(?:es|ing)\b|upgrading|^commands?$|^set-?up$|^examples?$|roadmap|getting started|quick ?start|^table of contents$|repository\b/iu

const install = /\binstall|^set-?up$/iu
const use = /^(?:usage|api|features)\b/iu

/** Headings of releases: a version, and a date at most; *1.2 Cells* is a chapter. */
const release =
  /^(?:added|changed|deprecated|removed|fixed)(?:$|\s[-–—])|\b(?:version|versión|versão|версии|версия)\s+v?\d+\.\d+|^(?:\[?v?\d+\.\d+(?:\.\d+)?\S*|unreleased(?: changes)?)(?:$|\s+(?:[-–—/|:]+\s*)?[([]?(?:\d{4}|[a-z]+ \d|unreleased|released?|tbd))/iu

/** Headings of designs and proposals. */
const design =
  /^(?:motivation|summary|drawbacks?|rationale(?: and alternatives)?|alternatives(?: considered)?|prior art|unresolved questions?|open questions?|future possibilities|guide-level explanation|reference-level explanation|goals|non-goals|proposal|design details|graduation criteria|implementation history|user stories.*|risks and mitigations|test plan|background|abstract|specification|backwards? compatibility|detailed design|design meetings|implementation|status|context|decisions?|consequences|considered options|decision (?:drivers|outcome)|pros and cons of the options|assumptions|constraints|positions|arguments?|implications|related (?:decisions|requirements|artifacts|principles))$/iu

/** Titles of files that only a project has. */
const document =
  /^change ?log\b|^release notes|修订记录|更新日志|变更日志|変更履歴|перечень изменений|история изменений|^contributing$|^(?:claude|agents)(?:\.md)?$|\bAI agents?$|^codebase\b|^(?:coding|code) (?:conventions|style)|architecture overview$|(?:app|application|system) architecture$|\buser guide$|^(?:product )?roadmap$|^security policy|^privacy policy|\bPRD\b|product (?:requirements|brief)|^contributing to\b|contribution guid|code of conduct|deployment (?:guide|checklist|instructions)|release checklist|\bv\d+\.\d+\.\d+/iu

/** Items of the list in which a proposal says where it stands. */
const standing =
  /^(?:start(?:ed)? date|date|rfc prs?|implementation prs?|\w+ issues?|reference issues?|feature name|status|authors?|owners?|reviewers?|approvers?|deciders?|champions?|proposed|created|last updated)\s*:/iu

/** A proposal opens with a list of where it stands. */
export function isProposal(blocks: readonly RootContent[]): boolean {
  const list = blocks.slice(0, 6).find(({type}) => type === 'list')
  if (list?.type !== 'list') return false
  return list.children.filter((item) => standing.test(toString(item))).length >= 2
}

/** What the headings of a file say it is: many are those of a design or a manual, and few ask. */
export function projectOf(signs: Iterable<HeadingSign>): 'design' | 'manual' | undefined {
  let repositories = 0
  let manuals = 0
  let installs = 0
  let uses = 0
  let designs = 0
  let releases = 0
  let asking = 0
  let marked = 0
  let count = 0
  for (const {text, asks, mark, siblings} of signs) {
    count++
    const plain = text.replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
    if (count === 1 && document.test(plain)) return 'manual'
    if (install.test(plain)) installs++
    if (use.test(plain)) uses++
    if (release.test(text)) releases++
    else if (repository.test(plain)) repositories++
    else if (manual.test(plain)) manuals++
    else if (design.test(plain)) designs++
    else if (mark?.kind === 'question') marked++
    else if (asks >= 0.9 || siblings.bodiesAsking * 2 > siblings.count) asking++
  }
  if (marked >= 3) return undefined
  if (designs >= 3 || releases >= 5) return 'design'
  const all = repositories + manuals
  const isRepository = repositories > 0 && all >= 2 && all * 10 >= count
  const isManual = all >= 3 && all * 2 >= count
  const isTool = installs > 0 && uses > 0 && all * 5 >= count
  return (isRepository || isManual || isTool) && asking < all * 4 ? 'manual' : undefined
}
