/** Pieces the templates share, so that each field's markup stands once. */

/** A side of a card, its pieces one under the other. */
export function side(kind: string, ...pieces: string[]): string {
  return [`<div class="studymark ${kind} {{Flags}}">`, ...pieces, '</div>'].join('\n')
}

/** A field shown whole, in its own direction and language; `filter` as in `cloze:`. */
export function show(name: string, filter = ''): string {
  return `<div class="${name.toLowerCase()}" dir="auto" lang="{{Lang}}">{{${filter}${name}}}</div>`
}

/** `content` where the field says something. */
export function when(name: string, content: string): string {
  return `{{#${name}}}${content}{{/${name}}}`
}

/** A field behind a line to tap. */
function folded(name: string, summary: string): string {
  const head = `<details class="${name.toLowerCase()}"><summary>${summary}</summary>`
  return when(name, `${head}\n<div dir="auto" lang="{{Lang}}">{{${name}}}</div></details>`)
}

/** Where the question belongs. */
export const context = when('Context', '<div class="context" dir="auto">{{Context}}</div>')

/** Help for who wants it. */
export const hint = folded('Hint', 'Hint')

/** What there is to know beyond the answer, and where it is written. */
export const rest = [
  when('Why', show('Why')),
  when('Extra', show('Extra')),
  when('Audio', '<div class="audio">{{Audio}}</div>'),
  folded('Section', 'More from this section'),
  when('Source', '<div class="source">{{Source}}</div>')
].join('\n')

/** The front again and the line that Anki scrolls to. */
export const front = '{{FrontSide}}\n<hr id=answer>'
