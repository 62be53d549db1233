/** Whether a file is written by those who work together, for each other: a handbook, a policy, the page of a group. */
import {remembered} from '../../remembered.ts'

/** Who they are, whom they work for, and where they are met. */
const words = `(?:${[
  '[Oo]ur (?:own )?(?:teams?|compan(?:y|ies)|customers?|users|community|products?|mission|organi[sz]ations?|clients?|employees|staff)',
  '[Oo]ur (?:handbook|polic(?:y|ies)|partners|contributors|maintainers|working group|website|office|sales)',
  'teammates?|[Ww]orking [Gg]roups?|Slack|Zulip|[Rr]each(?:ing)? out to|[Gg]et in touch|[Cc]ontact us',
  '[Nn]otre (?:équipe|produit|communauté)|[Uu]nser(?:e[mnrs]?)? (?:Team|Kunden|Firma|Unternehmen|Community)',
  '[Nn]uestr[oa]s? (?:equipo|empresa|clientes|comunidad)|[Nn]oss[oa]s? (?:equipe|time|empresa|clientes|comunidade)',
  '[Нн]аш(?:а|ей|ем|у)? (?:команд|компани)\\p{L}{1,3}'
].join('|')})`
/** A pattern that opens with letters skips what is before them; one that looks at what stands before does not. */
const works = new RegExp(`${words}(?!\\p{L})(?<!\\p{L}${words})`, 'gu')

/** So many in a thousand characters, and so many at all, are no chance. */
const manyInThousand = 0.8
const fewest = 4

export const speaksForTeam = remembered((text: string): boolean => {
  const count = text.match(works)?.length ?? 0
  return count >= fewest && count * 1000 >= text.length * manyInThousand
})
