/** What surrounds content without being any: rules, anchors, comments, back-to-top links, what references name. */
import type {RootContent} from 'mdast'
import type {Aside} from '../ast.ts'
import {asideFrom} from './draft.ts'
import {isContents} from './is-contents.ts'
import {positionOf} from './place.ts'

const tagsAndComments = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/giu
const backToTop =
  /^(?:[↑⬆⇧↥▲\s[\]]|back to (?:the )?(?:top|contents)|⬆️|к оглавлению|返回(?:顶部|目录)|回到顶部|volver arriba|voltar ao topo|nach oben|맨 위로|先頭に戻る|to top|top)*$/iu

/** The block holds nothing to study. */
export function isChrome(block: RootContent): boolean {
  if (/^(?:thematicBreak|definition|footnoteDefinition)$/.test(block.type)) return true
  if (block.type === 'html') {
    if (
      /<(?:img|audio|video|source|iframe|details|summary|table|li|pre|math)\b/iu.test(block.value)
    )
      return false
    return backToTop.test(block.value.replace(tagsAndComments, ' ').trim())
  }
  return isContents(block)
}

/** The content of a run of blocks, with what surrounds it at either end as asides. */
export function withoutChrome(blocks: readonly RootContent[]): {
  content: RootContent[]
  asides: Aside[]
} {
  let start = 0
  let end = blocks.length
  while (start < end && isChromeAt(blocks, start)) start++
  while (end > start && isChromeAt(blocks, end - 1)) end--
  const around = [...blocks.slice(0, start), ...blocks.slice(end)]
  return {
    content: blocks.slice(start, end),
    asides: around.map((block) => asideFrom([block], positionOf(block)))
  }
}

function isChromeAt(blocks: readonly RootContent[], at: number): boolean {
  const block = blocks[at]
  return block !== undefined && isChrome(block)
}
