/** What is to be typed for an answer that is a few words. */
import type {Content} from '../ast.ts'
import {escapeHtml} from './html.ts'
import {descend} from './render/descend.ts'
import {readMarks} from './render/marks.ts'
import {textOf} from './render/text.ts'

/** The words as a field; empty where nobody could type them. */
export function typedAnswer(answer: readonly Content[]): string {
  const read = readMarks(answer)
  for (const node of descend(read)) if (!words.has(node.type)) return ''
  if (read.filter(({type}) => type === 'paragraph').length > 1) return ''
  const text = textOf(read).replace(/(?<![.。])[.。]$/, '')
  return [...text].length <= longest ? escapeHtml(text) : ''
}

/** More characters than these are an essay. */
const longest = 60

const words = new Set(['delete', 'emphasis', 'inlineCode', 'link', 'paragraph', 'strong', 'text'])
