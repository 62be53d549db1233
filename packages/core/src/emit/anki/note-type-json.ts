/** A note type as a collection keeps it. */
import type {NoteType} from '../../deck.ts'
import {shows} from './card-ordinals.ts'
import {normaliseText} from './normalise.ts'
import {parseTemplate} from './template.ts'

/** One entry of `models`. */
export function noteTypeJson(notetype: NoteType): Record<string, unknown> {
  return {
    id: notetype.id,
    name: normaliseText(notetype.name),
    type: notetype.kind === 'cloze' ? 1 : 0,
    mod: notetype.mod,
    usn: -1,
    sortf: 0,
    did: null,
    css: notetype.css,
    latexPre: '',
    latexPost: '',
    req: requirementsOf(notetype),
    flds: notetype.fields.map(({id, name}, ord) => ({
      name: normaliseText(name),
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
      id
    })),
    tmpls: notetype.templates.map(({id, name, front, back}, ord) => ({
      name: normaliseText(name),
      ord,
      qfmt: front,
      afmt: back,
      bqfmt: '',
      bafmt: '',
      did: null,
      id
    }))
  }
}

/** Which fields a card needs; only clients before 2.1.28 read it, others work it out. */
function requirementsOf({kind, fields, templates}: NoteType): unknown[] {
  if (kind === 'cloze') return []
  return templates.map(({front}, ord) => {
    const {children} = parseTemplate(front)
    const names = fields.map(({name}) => name)
    const all = new Set(names)
    if (!shows(children, all)) return [ord, 'none', []]
    const enough = indicesOf(names, (name) => shows(children, new Set([name])))
    if (enough.length > 0) return [ord, 'any', enough]
    const needed = (name: string) => !shows(children, new Set(names.filter((it) => it !== name)))
    return [ord, 'all', indicesOf(names, needed)]
  })
}

function indicesOf(names: readonly string[], test: (name: string) => boolean): number[] {
  return names.flatMap((name, at) => (test(name) ? [at] : []))
}
