/** Answers without the word that says they are one: *Answer: four*. */
import type {List, ListItem, PhrasingContent} from 'mdast'
import type {Content} from '../../ast.ts'
import {asParagraph} from '../text/as-paragraph.ts'
import {paragraphFrom} from '../choice/option/line-parts.ts'
import {textLinesOf} from './label-lines.ts'
import {pointedAnswer} from './label-state.ts'
import {answerLabelOf, counted, isSigned} from './label-words.ts'

/** The blocks of an answer, without the label that the first of them, or its lone item, opens with. */
export function withoutAnswerLabel(content: readonly Content[], source: string): Content[] {
  const [first, ...rest] = content
  const item = first?.type === 'list' ? loneItemOf(first) : undefined
  if (first && item) {
    const inner = item.children
    const bare = withoutAnswerLabel(inner, source)
    return [...(bare.every((node, at) => node === inner[at]) ? [first] : bare), ...rest]
  }
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return [...content]
  const [line] = textLinesOf(first.children)
  const label = line && (answerLabelOf(line.text, counted) ?? pointedAnswer(line, counted))
  if (!label || (!isSigned(label) && label.length < line.text.length)) return [...content]
  const own = paragraphFrom(asParagraph(first), label.length, source)
  return own || rest.length > 0 ? [...(own ? [own] : []), ...rest] : [...content]
}

/** The only item that says anything: a bullet may have been left empty. */
function loneItemOf({children}: List): ListItem | undefined {
  const [item, ...others] = children.filter((child) => child.children.length > 0)
  return others.length === 0 ? item : undefined
}

/** A line opens with the word that says that it answers. */
export function opensAnswer(children: readonly PhrasingContent[]): boolean {
  const [line] = textLinesOf(children)
  const label = line && answerLabelOf(line.text, counted)
  return label !== undefined && isSigned(label)
}
