/** Whether a file is about a project (a manual, a design, a guide) and not about a subject. */
import type {HeadingSign} from './heading-signs.ts'

/** Headings of manuals and repositories. */
const manual =
  /^(?:(?:how to )?install(?:ation|ing)?|usage|(?:how to )?contribut\w*(?: .*)?|how do i contribute.*|licen[sc]e|licensing|getting started|quick ?start|change ?log|api(?: reference)?|documentation|features?|support|roadmap|acknowledge?ments?|requirements|prerequisites|development|building?|deployment|configuration|sponsors?|backers|authors?|contributors|credits|faqs?|frequently asked questions|troubleshooting|security|code of conduct|pull requests?|releases?|uninstall.*|updat(?:es|ing).*|upgrading|testing|translations?|community|need help.*)$/iu

/** Headings of designs and proposals. */
const design =
  /^(?:motivation|summary|drawbacks?|rationale(?: and alternatives)?|alternatives(?: considered)?|prior art|unresolved questions?|open questions?|future possibilities|guide-level explanation|reference-level explanation|goals|non-goals|proposal|design details|graduation criteria|implementation history|user stories.*|risks and mitigations|test plan|background|abstract|specification|backwards? compatibility|detailed design|implementation)$/iu

/** Many such headings, and few that ask. */
export function isProject(signs: Iterable<HeadingSign>): boolean {
  let manuals = 0
  let designs = 0
  let asking = 0
  let marked = 0
  for (const {text, asks, mark} of signs) {
    const plain = text.replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
    if (manual.test(plain)) manuals++
    else if (design.test(plain)) designs++
    else if (mark?.kind === 'question') marked++
    else if (asks >= 0.9) asking++
  }
  if (marked >= 3) return false
  return designs >= 3 || (manuals >= 2 && asking < manuals * 4)
}
