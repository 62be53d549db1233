/** Whether a file tells an assistant who it is: *You are an expert tutor. Before answering, ask yourself:*. */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'

const addressed = caseless(
  /^\W{0,3}(?:you(?:['’]re| are)(?: now)? (?:an?|the|my)\s|act as (?:an?|the|my)\s|你是(?:一[个名位]|我的|专业)|あなたは|당신은|eres un|du bist ein|tu es un|você é um|ты\s[-–—]\s|ти\s[-–—]\s)/u
)

const whom =
  /\b(?:assistants?|(?:sub)?agents?|AI|LLM|(?:chat)?bot|tutor|interviewer|mentor|coach|evaluator|grader|expert|helpful|reviewer|persona|copilot)\b|助手|专家|助理|アシスタント|専門家|어시스턴트|전문가|asistente|assistente|experto|especialista|ассистент|эксперт|помощник/iu

const prompt = /\b(?:system|agent|user) prompt\b|^prompts?$|系统提示词|提示词/iu

/** What tells it stands among so many blocks. */
const opening = 4

export function isPrompt(blocks: readonly RootContent[]): boolean {
  return isToldFirst(blocks) || blocks.some((block, at) => isShown(block, blocks[at + 1]))
}

/** A title of prompts over one of them, in a fence or in tags. */
function isShown(title: RootContent, block: RootContent | undefined): boolean {
  if (title.type !== 'heading' || !block || !prompt.test(toString(title))) return false
  const text = block.type === 'html' ? block.value : toString(block)
  return addressed.test(text.slice(0, 400).replace(/^\s*(?:<[^<>]*>\s*)+/u, ''))
}

function isToldFirst(blocks: readonly RootContent[]): boolean {
  let isTitled = false
  for (const block of blocks.slice(0, opening)) {
    if (block.type === 'heading') isTitled ||= prompt.test(toString(block))
    if (block.type !== 'paragraph') continue
    const text = toString(block).slice(0, 300)
    return addressed.test(text) && !/[?？]/u.test(text) && (isTitled || whom.test(text))
  }
  return false
}
