/** Checks of templates, which Anki's importer leaves out: a bad one shows an error for a card. */
import type {NoteType} from '../../deck.ts'
import {SPECIAL_FIELDS} from './card-ordinals.ts'
import {conditionsOf, fieldsOf, parseTemplate, type TemplateNode} from './template.ts'

// True on a cloze's cards of that number.
const CLOZE_CONDITION = /^c\d+$/

/** What is wrong with the templates of a note type. */
export function* checkTemplates(type: NoteType): Generator<string> {
  const {name, kind, templates} = type
  const place = `note type \`${name}\``
  if (templates.length === 0) yield `Unexpected ${place} without templates, expected one`
  if (kind === 'cloze' && templates.length > 1) {
    yield `Unexpected ${templates.length} templates in ${place}, expected one, as its kind is cloze`
  }
  for (const template of templates) {
    yield* checkSide(type, template.front, `the front of \`${template.name}\` in ${place}`)
    yield* checkSide(type, template.back, `the back of \`${template.name}\` in ${place}`, true)
  }
  for (const [at, {name: second, front}] of templates.entries()) {
    const first = templates.slice(0, at).find((template) => template.front === front)
    if (!first) continue
    yield `Unexpected front of \`${second}\` in ${place}, expected another than \`${first.name}\` has`
  }
}

function* checkSide(type: NoteType, side: string, place: string, back = false): Generator<string> {
  const {children, faults} = parseTemplate(side)
  for (const fault of faults) yield fault.replace(',', ` in ${place},`)
  const known = new Set<string>([...type.fields.map(({name}) => name), ...SPECIAL_FIELDS, 'Tags'])
  if (back) known.add('FrontSide')
  for (const name of namesOf(children)) {
    if (known.has(name) || (type.kind === 'cloze' && CLOZE_CONDITION.test(name))) continue
    yield `Unexpected field \`${name}\` in ${place}, expected a field of the note type`
  }
  const fields = [...fieldsOf(children)]
  if (type.kind === 'cloze' && !fields.some(({filters}) => filters.includes('cloze'))) {
    yield `Unexpected ${place} without \`{{cloze:…}}\`, expected one`
  }
  if (!back && !fields.some(({name}) => type.fields.some((field) => field.name === name))) {
    yield `Unexpected ${place} without a field, expected one`
  }
}

function namesOf(nodes: readonly TemplateNode[]): string[] {
  return [...[...fieldsOf(nodes)].map(({name}) => name), ...conditionsOf(nodes)]
}
