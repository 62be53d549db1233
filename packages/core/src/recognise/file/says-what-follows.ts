/** Titles that say what follows in words that ask elsewhere: *名詞解釋* explains, *Waar of niet waar* says where. */
import {isJudged} from '../asks/judged-title.ts'
import {isPlainGlossary} from '../list/list-links.ts'

export function saysWhatFollows(title: string): boolean {
  return isPlainGlossary(title) || isJudged(title)
}
