/** Checks of templates, which Anki's importer leaves out: a bad one shows an error for a card. */
import type {NoteType} from '../../deck.ts'
import {SPECIAL_FIELDS} from './card-ordinals.ts'
import type {Fault} from './fault.ts'
import {conditionsOf, fieldsOf, parseTemplate} from './template.ts'

// True on a cloze's cards of that number.
const CLOZE_CONDITION = /^c\d+$/

/** What is wrong with the templates of a note type. */
export function* checkTemplates(type: NoteType): Generator<Fault> {
  const {name, kind, templates} = type
  const place = `note type \`${name}\``
  if (templates.length === 0) yield {unexpected: `lack of templates in ${place}`, expected: 'one'}
  if (kind === 'cloze' && templates.length > 1) {
    yield {unexpected: `${templates.length} templates in cloze ${place}`, expected: 'one'}
  }
  for (const [at, template] of templates.entries()) {
    const front = `the front of \`${template.name}\` in ${place}`
    const back = `the back of \`${template.name}\` in ${place}`
    yield* checkSide(type, template.front, front, false)
    yield* checkSide(type, template.back, back, true)
    const first = templates.slice(0, at).find((other) => other.front === template.front)
    if (first) yield {unexpected: front, expected: `another than that of \`${first.name}\``}
  }
}

function* checkSide(
  type: NoteType,
  side: string,
  place: string,
  isBack: boolean
): Generator<Fault> {
  const {children, faults} = parseTemplate(side)
  for (const {unexpected, expected} of faults) {
    yield {unexpected: `${unexpected} in ${place}`, expected}
  }
  const names = new Set(type.fields.map(({name}) => name))
  const special = new Set<string>([...SPECIAL_FIELDS, 'Tags', ...(isBack ? ['FrontSide'] : [])])
  const fields = [...fieldsOf(children)]
  for (const name of [...fields.map((field) => field.name), ...conditionsOf(children)]) {
    if (names.has(name) || special.has(name)) continue
    if (type.kind === 'cloze' && CLOZE_CONDITION.test(name)) continue
    yield {unexpected: `field \`${name}\` in ${place}`, expected: 'a field of the note type'}
  }
  if (type.kind === 'cloze' && !fields.some(({filters}) => filters.includes('cloze'))) {
    yield {unexpected: `lack of \`{{cloze:…}}\` in ${place}`, expected: 'one'}
  }
  if (!isBack && !fields.some(({name}) => names.has(name))) {
    yield {unexpected: `lack of a field in ${place}`, expected: 'one'}
  }
}
