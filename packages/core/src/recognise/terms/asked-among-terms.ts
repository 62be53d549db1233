/** An item that asks among items that explain terms. */
import type {ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import type {QuestionDraft} from '../draft.ts'
import {promptFrom, questionFrom} from '../draft.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {positionOf} from '../text/place.ts'
import {withoutEnd} from '../text/without-end.ts'

/** Somebody asks himself, as often as not. */
const sure = 0.75

/** The question that it puts, in words and with a mark; below one that goes on stands where it is told. */
export function askedAmongTerms({
  children: [first, ...below]
}: ListItem): QuestionDraft | undefined {
  if (first?.type !== 'paragraph' || below.length > 0) return undefined
  const text = toString(first)
  const asks = endsInMark(text) && asksBy(withoutEnd(text, /^[?？\s]$/u)) >= 0.9
  if (!asks) return undefined
  const position = positionOf(first)
  return questionFrom({form: 'open', confidence: sure}, [promptFrom([first], position)])
}
