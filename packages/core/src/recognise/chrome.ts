/** What surrounds content without being any: rules, anchors, comments, back-to-top links, what references name. */
import {caseless} from '../caseless.ts'
import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Aside} from '../ast.ts'
import {areProperties} from './card/card-signs.ts'
import {asideFrom} from './draft.ts'
import {isContents} from './file/is-contents.ts'
import {positionOf} from './text/place.ts'
import {toString} from '../to-string.ts'

const tagsAndComments = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>/giu
const backToTop =
  /^(?:[↑⬆⇧↥▲\s[\]()]|back to (?:the )?(?:top|contents)|⬆️|к оглавлению|返回(?:顶部|目录)|回到顶部|volver arriba|voltar ao topo|nach oben|맨 위로|先頭に戻る|to top|top)*$/iu

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
  if (leadsBack(block)) return true
  if (block.type === 'paragraph' && saysNothing(block)) return true
  return isContents(block)
}

function saysNothing(block: Paragraph): boolean {
  return isAnchor(block) || isKept(block) || isDivider(block) || isButton(block)
}

/** A row of signs that stands for a rule: `#-----`. */
function isDivider({children: [only, ...others]}: Paragraph): boolean {
  return only?.type === 'text' && others.length === 0 && /^[#*=~–—-]{5,}$/u.test(only.value)
}

/** What shows the answer on a page: `<button>Show answer</button>`. */
function isButton({children}: Paragraph): boolean {
  const [first, last] = [children[0], children.at(-1)]
  if (first?.type !== 'html' || last?.type !== 'html') return false
  return /^<button\b/iu.test(first.value) && /^<\/button>/iu.test(last.value)
}

/** Nothing but what an outliner keeps of a block: `collapsed:: true`. */
function isKept(block: Paragraph): boolean {
  const [first] = block.children
  const mayBe = first?.type === 'text' && /^[a-z][\w.-]*::|^[SD:C]/u.test(first.value)
  return mayBe && areProperties(toString(block))
}

/** What links say that lead from an answer to the top, the list of questions, the first page or the answers to all. */
const wayBack = caseless(
  /^(?:[^\p{L}\p{N}]|(?:back to (?:the |[\p{L}-]+ ){1,6}(?:menu|overview|list|home ?page|lessons?|chapters?)|(?:(?:find|see|view|check) )?(?:the |all |review ){0,2}(?:answers|solutions) here|back to (?:the )?(?:top|contents|table of contents|toc|index|home|list|questions)|go to top|to top|top|back|home)(?![\p{L}\p{N}]))*$/u
)

/** Longer text says more. */
const longestWay = 60

/** Links, wherever they lead, and no words but those that say so: *[Back to top](https://…#top)*. */
function leadsBack(block: RootContent): boolean {
  const lines: readonly RootContent[] = block.type === 'blockquote' ? block.children : [block]
  const [line, ...others] = lines
  if (line?.type !== 'paragraph' || others.length > 0 || !line.children.some(isLinked)) return false
  const text = toString(line)
    .replace(/:[a-z_]{1,40}:/gu, ' ')
    .trim()
  // A picture that is linked says nothing.
  return text !== '' && text.length <= longestWay && wayBack.test(text)
}

function isLinked(node: PhrasingContent): boolean {
  if (node.type === 'link') return true
  return node.type === 'strong' && node.children.some(({type}) => type === 'link')
}

/** Tags around nothing, or around what leads to the top: where the next title can be reached. */
function isAnchor({children}: Paragraph): boolean {
  if (children[0]?.type !== 'html') return false
  let text = ''
  for (const child of children) {
    if (child.type === 'text') text += child.value
    else if (child.type !== 'html' || !/^<\/?(?:a|b|br|div|p|span|sup|sub)\b/iu.test(child.value)) {
      return false
    }
  }
  return backToTop.test(text.trim())
}

/** Said at the foot of a page, below a rule. */
const footer = caseless(
  /^[^\p{L}\p{N}]*(?:last (?:updated|modified|edited|revised)|updated (?:on|at)|copyright\b|\d{4}\s+©|made with|(?:written|created|maintained|compiled) (?:by|with)|happy (?:coding|learning|studying|reading)|good luck|that['’]s (?:all|it)|thanks? (?:you )?for|if you (?:like|found|find)|feel free to|follow me|connect with me|contributions?\b|licen[sc]ed? (?:under|by)|zuletzt (?:aktualisiert|geändert)|stand:|última (?:actualización|atualização|modificación)|dernière mise à jour|обновлено|最后更新|最終更新|최종 수정)/u
)

function isFooter(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && footer.test(toString(block))
}

/** It stands below the last rule of the file. */
export function isFoot(blocks: readonly RootContent[], at: number): boolean {
  if (at !== blocks.length - 1 || blocks[at - 1]?.type !== 'thematicBreak') return false
  return isFooter(blocks[at])
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
  const isFoot = end - start > 2 && isFooter(blocks[end - 1])
  if (isFoot && blocks[end - 2]?.type === 'thematicBreak') end -= 2
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
