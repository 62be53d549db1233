/** Whether terms stand in a text for those who use or make something, who look them up: nobody learns its glossary. */
import type {RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {addressesReader} from '../file/addresses-reader.ts'
import {isForStudy} from '../file/announces.ts'
import {speaksForTeam} from '../file/speaks-for-team.ts'
import {studySigns} from '../file/study-signs.ts'
import {isPage, titleOfFile} from '../file/title-of-file.ts'
import {isGlossary} from '../list/list-links.ts'

export function standsBeside(blocks: readonly RootContent[], scope: Scope): boolean {
  const {text, name, headings, isCards, isKeptForStudy, isKeptForCards} = scope
  if (isCards || isKeptForStudy || isKeptForCards) return false
  const [first] = headings.values()
  const titles = [titleOfFile(blocks), name, first?.text ?? '']
  if (titles.some((title) => isGlossary(title) || isForStudy(title))) return false
  if (addressesReader(text) || speaksForTeam(text)) return true
  return isPage(blocks) ? studySigns(blocks) <= 0 : studySigns(blocks) < 0
}
