/** The lines of code, for options and keys that someone put in a fence or indented too far. */
import type {Code} from 'mdast'
import {linesIn, pointInCode} from '../../details/point-in.ts'
import type {Content} from '../../../ast.ts'
import type {Line} from '../../text/lines.ts'
import {opensFence} from '../../text/opens-fence.ts'
import {offsetOf} from '../../text/place.ts'
import type {LabelledLines} from './option-lines.ts'

/** The lines that hold something, each as text at its exact place, in a fence or indented. */
export function linesOfCode(code: Code, source: string): Line[] {
  const pointOf = pointInCode(code, source)
  return linesIn(code.value, 0, code.value.length).flatMap(({from: at, to}): Line[] => {
    const text = code.value.slice(at, to)
    const value = text.trim()
    const index = at + text.length - text.trimStart().length
    const position = {start: pointOf(index), end: pointOf(index + value.length)}
    return value ? [{children: [{type: 'text', value, position}], position}] : []
  })
}

/** Every line opens with a capital, from the first on. */
const allLettered = /^A[.):：] *\S[^\n]*\nB[.):：] *\S[^\n]*(?:\n[C-H][.):：] *\S[^\n]*)*\s*$/u

/** Languages in which a letter and a colon begin a value. */
const ofData = /^(?:ya?ml|json[5cl]?|toml|ini|cfg|conf|properties|env|dotenv|docker(?:file)?)$/iu

/** Code that may hold options: in no language, or nothing but them; a fence opens with the first, what is indented may go on with any. */
export function isPlainCode(node: Code, source: string): boolean {
  const {lang, value} = node
  if (lang === 'diff') return areColoured(value)
  if (!/^\s*[(（]?[A-Ha-h][.)）:：、]/u.test(value)) return false
  if (lang && lang !== 'text' && (ofData.test(lang) || !allLettered.test(value))) return false
  return !opensFence(node, source) || /^\s*[(（]?[Aa]/u.test(value)
}

const coloured = /^\s*[+-]\s?[(（]?[A-Ha-h][.)）:：、]/u

/** The option with what its colour says: green is right, red wrong. */
export function judgedByColour(
  option: LabelledLines,
  code: Content,
  source: string
): LabelledLines {
  if (code.type !== 'code' || code.lang !== 'diff') return option
  return {...option, label: {...option.label, mark: source[offsetOf(option.start)] === '+'}}
}

/** Options of which the right ones are green: *+ a) Cork* among *- b) Lead*. */
function areColoured(value: string): boolean {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  return /^\s*\+/mu.test(value) && lines.every((line) => coloured.test(line))
}
