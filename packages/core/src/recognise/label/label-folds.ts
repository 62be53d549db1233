/**
 * What a labelled question folds away below it: a hint, its answer, the reason.
 *
 *     **Q: What is a bight?**
 *     <details><summary>Hint</summary>Think of a rope without its ends.</details>
 *     <details><summary>Answer</summary>A slack part of a rope.</details>
 */
import type {RootContent} from 'mdast'
import type {Unit} from '../choice/units.ts'
import {unitsOf} from '../choice/units.ts'
import type {Part} from './label-parts.ts'

/** The part as it was, or one for each fold where it holds nothing else and each says what it wraps. */
export function unfolded(part: Part, source: string): Part[] {
  const {label, children, position} = part
  if (label.kind !== 'answer' || label.word !== '' || !children.some(opensFold)) return [part]
  const folds = unitsOf(children, source).map(foldOf)
  const parts = folds.flatMap((fold, at): Part[] => {
    if (!fold?.wraps) return []
    // A mark between two folds belongs to the first.
    const end = folds[at + 1]?.position.start ?? position.end
    const place = {start: fold.position.start, end}
    return [
      {
        ...part,
        label: {...label, kind: fold.wraps, word: fold.wraps},
        children: fold.content,
        position: place
      }
    ]
  })
  return parts.length === folds.length ? parts : [part]
}

function opensFold(node: RootContent): boolean {
  return node.type === 'html' && /^<details\b/i.test(node.value)
}

function foldOf(unit: Unit): Extract<Unit, {type: 'details'}> | undefined {
  return unit.type === 'details' ? unit : undefined
}
