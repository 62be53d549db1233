/** Whether a file is about a project (a manual, a design, a guide) and not about a subject. */
import type {HeadingSign} from './heading-signs.ts'

/** Headings of manuals and repositories. */
const manual =
  /\binstall|\bcontribut|\blicen[sc]|^usage\b|getting started|quick ?start|change ?log|release notes|^api\b|^(?:project )?documentation$|^features?$|^support\b|roadmap|acknowledg|^requirements|prerequisites|^development\b|^building\b|^build\b|deployment|^configuration$|sponsors?$|^backers|^authors?$|^credits$|^faqs?$|frequently asked|troubleshooting|code of conduct|pull requests?\b|\bissue[ _]templ|bug reports?|uninstall|^updat(?:es|ing)\b|upgrading|^community$|^need help|repository\b|^commands?$|^links and resources$|^running (?:the )?tests?$|^set-?up$|^submission\b|^table of contents$|^how to use (?:it|this)|^why use (?:it|this)/iu

/** Headings of releases: a version, and a date at most; *1.2 Cells* is a chapter. */
const release =
  /^(?:\[?v?\d+\.\d+(?:\.\d+)?\S*|unreleased(?: changes)?)(?:$|\s+(?:[-–—/|:]+\s*)?[([]?(?:\d{4}|[a-z]+ \d|unreleased|released?|tbd))/iu

/** Headings of designs and proposals. */
const design =
  /^(?:motivation|summary|drawbacks?|rationale(?: and alternatives)?|alternatives(?: considered)?|prior art|unresolved questions?|open questions?|future possibilities|guide-level explanation|reference-level explanation|goals|non-goals|proposal|design details|graduation criteria|implementation history|user stories.*|risks and mitigations|test plan|background|abstract|specification|backwards? compatibility|detailed design|implementation)$/iu

/** Titles of files that only a project has. */
const document =
  /\bPRD\b|product (?:requirements|brief)|^contributing to\b|contribution guid|code of conduct|deployment (?:guide|checklist)|release checklist|\bv\d+\.\d+\.\d+/iu

/** Many of its headings are such, and few ask. */
export function isProject(signs: Iterable<HeadingSign>): boolean {
  let manuals = 0
  let designs = 0
  let releases = 0
  let asking = 0
  let marked = 0
  let count = 0
  for (const {text, asks, mark, siblings} of signs) {
    count++
    if (count === 1 && document.test(text)) return true
    const plain = text.replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
    if (release.test(text)) releases++
    else if (manual.test(plain)) manuals++
    else if (design.test(plain)) designs++
    else if (mark?.kind === 'question') marked++
    else if (asks >= 0.9 || siblings.bodiesAsking * 2 > siblings.count) asking++
  }
  if (marked >= 3) return false
  return (
    designs >= 3 || releases >= 5 || (manuals >= 2 && manuals * 10 >= count && asking < manuals * 4)
  )
}
