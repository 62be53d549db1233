/**
 * Keys in footnotes that stems refer to.
 *
 *     1. Which animal lays eggs?[^1]
 *        - A. The cow
 *        - B. The hen
 *
 *     [^1]: B, as all birds do.
 */
import type {FootnoteDefinition, PhrasingContent} from 'mdast'
import type {Content} from '../../../ast.ts'
import type {Line} from '../../text/lines.ts'
import {contentOfUnits} from '../content-of-units.ts'
import {isTicked} from '../option/is-ticked.ts'
import type {Choice} from '../read-choices.ts'
import type {Unit} from '../units.ts'
import {keyFrom} from './key.ts'
import {keyOfLetters} from './key-of-letters.ts'
import {names} from './resolve-key.ts'

/** The choices, with the keys of the footnotes that name an option of theirs; these stay where they are. */
export function withFootnoteKeys(
  choices: readonly Choice[],
  units: readonly Unit[],
  source: string
): readonly Choice[] {
  const notes = new Map<string, FootnoteDefinition>()
  for (const unit of units) {
    if (unit.type !== 'block' || unit.node.type !== 'footnoteDefinition') continue
    notes.set(unit.node.identifier, unit.node)
  }
  if (notes.size === 0) return choices
  return choices.map((choice) => {
    const {group, place, key} = choice
    if (key || isTicked(group)) return choice
    const asked = [...contentOfUnits(units, place.from, group.from), ...group.stem]
    const note = asked.flatMap(referencesIn).flatMap((name) => notes.get(name) ?? [])[0]
    const told = note && keyFrom(note.children, true, source)?.key
    if (!told || !names(group, told)) return choice
    return {...choice, key: keyOfLetters(told.letters, told.position, told.text)}
  })
}

/** What the footnotes are called that a node refers to. */
function referencesIn(node: Content | Line | PhrasingContent): string[] {
  if ('type' in node && node.type === 'footnoteReference') return [node.identifier]
  const children: ReadonlyArray<Content | PhrasingContent> = 'children' in node ? node.children : []
  return children.flatMap(referencesIn)
}
