/** A rule with its page, as code scanning shows them beside a finding. */
import type {Severity} from '@studymark/core'
import {LEVEL} from './level.ts'

export interface RuleDescriptor {
  id: string
  name: string
  shortDescription: {text: string}
  fullDescription: {text: string}
  help: {text: string; markdown: string}
  helpUri?: string
  defaultConfiguration: {level: (typeof LEVEL)[Severity]}
}

/** What is known of a rule. */
export interface Described {
  id: string
  description?: string
  severity: Severity
  url?: string | undefined
}

/** GitHub's limit of a description. */
const LONGEST = 1024

/** Describes a rule by its page; one without a page by what it says of itself. */
export function descriptorOf(
  {id, description = `Findings of \`${id}\`.`, severity, url}: Described,
  page: string | undefined
): RuleDescriptor {
  const more = url === undefined ? '' : `\n\nMore: ${url}`
  const markdown = page?.replace(/^# .*\s*/u, '').trim() ?? `${description}${more}`
  const reasons = page === undefined ? '' : reasonsOf(markdown, description)
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: cut(description)},
    fullDescription: {text: cut(reasons || description)},
    help: {text: `${description}${reasons && `\n\n${reasons}`}${more}`, markdown},
    ...(url !== undefined && {helpUri: url}),
    defaultConfiguration: {level: LEVEL[severity]}
  }
}

/** What a page says between the law and its options and examples. */
function reasonsOf(page: string, description: string): string {
  const [head = ''] = page.split(/^## /mu, 1)
  const text = head.startsWith(description) ? head.slice(description.length) : head
  return text
    .trim()
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replace(/\n(?![-*|])/gu, ' '))
    .join('\n\n')
}

function cut(text: string): string {
  return text.length > LONGEST
    ? `${text.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…`
    : text
}
