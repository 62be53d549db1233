/** Clozes as Anki writes them, and everything that only looks like one made harmless. */
import type {Cloze} from '../../ast.ts'

const tag = /(<cloze index="\d+">|<\/cloze>)/

/**
 * Turns `<cloze index="…">` elements into `{{c1::…::hint}}`.
 *
 * Anki reads clozes in the raw HTML, in code and attributes too, so braces and colons that are text
 * become character references.
 */
export function writeClozes(html: string, clozes: readonly Cloze[]): string {
  const open: Array<Cloze | undefined> = []
  const parts = html.split(tag).map((part) => {
    const index = /^<cloze index="(\d+)">$/.exec(part)?.[1]
    if (index !== undefined) {
      const cloze = clozes[Number(index)]
      open.push(cloze)
      return `{{c${cloze?.ordinal ?? 1}::`
    }
    if (part === '</cloze>') return `${hintOf(open.pop())}}}`
    const safe = escapeBraces(part)
    return open.length > 0 ? escapeColons(safe) : safe
  })
  return parts.join('')
}

function hintOf(cloze: Cloze | undefined): string {
  if (!cloze?.hint) return ''
  const text = cloze.hint.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `::${escapeBraces(text)}`
}

/** Runs of braces, and those at an end, where a cloze's own braces may follow. */
function escapeBraces(html: string): string {
  return html.replace(/\{{2,}|\}{2,}|^[{}]+|[{}]+$/g, toReferences)
}

function escapeColons(html: string): string {
  return html.replace(/:{2,}|^:|:$/g, toReferences)
}

function toReferences(characters: string): string {
  return characters.replace(/./g, (character) => `&#${character.charCodeAt(0)};`)
}
