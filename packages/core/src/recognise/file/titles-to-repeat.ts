/** What lists and tables of contents repeat: the titles of a file, and its strong lines that ask. */
import {endsInMark} from '../asks/asks.ts'
import type {HeadingSign} from './heading-signs.ts'
import {plainTitle} from './plain-title.ts'

/** Each as it is compared; what a title asks stands for itself, too, without its *Q3.* */
export function titlesToRepeat(
  headings: Iterable<HeadingSign>,
  lines: Iterable<string>
): ReadonlySet<string> {
  const titles = new Set<string>()
  for (const {text, mark} of headings) {
    titles.add(plainTitle(text))
    if (mark?.kind === 'question') titles.add(plainTitle(text.slice(mark.length)))
  }
  for (const line of lines) if (endsInMark(line)) titles.add(plainTitle(line))
  titles.delete('')
  return titles
}
