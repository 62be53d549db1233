/** Makes remark end display math where its author closed it, as `parse` does. */
import type {Root} from 'mdast'
import type {Processor} from 'unified'
import {readWithMath} from './read-with-math.ts'

export function remarkStrayMath(this: Processor): void {
  const {parser} = this
  if (!parser) return
  this.parser = (document, file) => {
    // Without the mark, which remark counts in no place.
    const text = document.startsWith('\uFEFF') ? document.slice(1) : document
    return readWithMath(text, (own) => parser(own, file) as Root)
  }
}
