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
    if (!shows(children, (name) => names.includes(name))) return [ord, 'none', []]
    const enough = names.map((name) => shows(children, (other) => other === name))
    if (enough.includes(true)) return [ord, 'any', indicesOf(enough)]
    const needed = names.map((name) => {
      return !shows(children, (other) => other !== name && names.includes(other))
    })
    return [ord, 'all', indicesOf(needed)]
  })
}

function indicesOf(flags: readonly boolean[]): number[] {
  return flags.flatMap((flag, at) => (flag ? [at] : []))
}
