/** A paragraph as the item of a list, in which it did not stand. */
import type {ListItem, Paragraph} from 'mdast'
import {positionOf} from '../text/place.ts'

export function itemOf(paragraph: Paragraph): ListItem {
  const position = positionOf(paragraph)
  return {type: 'listItem', spread: false, checked: null, children: [paragraph], position}
}
