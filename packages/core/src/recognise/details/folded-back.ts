/** The back of a folded question, out of what its disclosures wrap. */
import type {Content} from '../../ast.ts'
import {asParagraph} from '../text/as-paragraph.ts'
import {withoutReasonLabel} from '../choice/key/without-reason-label.ts'
import {keyOf} from '../choice/key/key-of.ts'
import {paragraphFrom} from '../choice/option/line-parts.ts'
import type {Unit} from '../choice/units.ts'
import {answerFrom, type QuestionDraft, rationaleFrom} from '../draft.ts'
import {hintFrom} from '../hint-from.ts'
import {maskedText} from '../text/masked-text.ts'
import {byPlace, span} from '../text/place.ts'
import type {Wrapper} from './wrapper-of.ts'

/** What each wrapper of a run holds. */
export function wrapped(
  units: readonly Unit[],
  from: number,
  to: number
): Array<[Wrapper, Content[]]> {
  return units.slice(from, to).flatMap((unit): Array<[Wrapper, Content[]]> => {
    if (unit.type !== 'details') return []
    return [[unit.wraps ?? 'answer', unit.content]]
  })
}

/** The back of the question, each kind of thing once. */
export function backOf(
  parts: ReadonlyArray<readonly [Wrapper, Content[]]>,
  source: string
): {parts: QuestionDraft['children']; hint: {hint?: string}} {
  const all = (wanted: Wrapper): Content[] =>
    parts.flatMap(([kind, content]) => (kind === wanted ? content : []))
  const own = all('answer')
  const told = all('rationale')
  const hints = all('hint')
  const hint = hintFrom(hints)
  const shown = hint === undefined ? hints : []
  const answer = own.length > 0 ? withoutLabel(own, source) : told
  const rationale = [...(own.length > 0 ? told : []), ...shown].sort(byPlace)
  return {
    parts: [
      ...placed(own.length > 0 ? own : told).map((position) => answerFrom(answer, position)),
      ...placed(rationale).map((position) =>
        rationaleFrom(withoutReasonLabel(rationale, source), position)
      )
    ],
    hint: hint ? {hint} : {}
  }
}

/** An answer without the word that says it is one. */
function withoutLabel(content: readonly Content[], source: string): Content[] {
  const [first, ...rest] = content
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return [...content]
  const length = keyOf(maskedText(first.children))?.start ?? 0
  if (length === 0) return [...content]
  const own = paragraphFrom(asParagraph(first), length, source)
  return own || rest.length > 0 ? [...(own ? [own] : []), ...rest] : [...content]
}

function placed(content: readonly Content[]): Array<ReturnType<typeof span>> {
  const [first] = content
  const last = content.at(-1)
  return first && last ? [span(first, last)] : []
}
