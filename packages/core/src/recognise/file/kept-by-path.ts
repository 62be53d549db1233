/** What the path of a file says of it: its name, and whether it lies among what is studied, or what is worked on. */
import {isForStudy} from './announces.ts'
import {asksOfOthers} from './title-kinds.ts'

const studied = /\bquiz|\bflash ?cards?\b|\banki\b/iu

/** *docs/mooring-faq.md* is called *mooring faq*. */
export function nameIn(path: string | undefined): string {
  return wordsIn(path?.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
}

/** *2016-03-23-interview-with-ada.md* tells what somebody said. */
const talk = /\binterview with(?: [\p{L}\p{N}]+){1,4}$/iu

/** Its name or a folder is one of those who are asked: *interview/ropes.md*, *quiz-3.md*. */
export function isKeptForStudy(path: string | undefined): boolean {
  if (isForAssistant(path)) return false
  const words = wordsIn(path)
  return (isForStudy(words) || studied.test(words)) && !asksOfOthers(words) && !talk.test(words)
}

/** What assistants are told has names of its own: *AGENTS.md*, *skills/mooring/references/lines.md*; `skill.md` may be any. */
const ofAssistant =
  /(?:^|[/\\])(?:(?:AGENTS|CLAUDE|GEMINI|SKILL|copilot-instructions)\.md$|[^/\\]+\.(?:prompt|agent|instructions|chatmode)\.md$|\.(?:claude|cursor|windsurf|agents?)[/\\]|skills[/\\][^/\\]+[/\\](?:references|assets)[/\\])/u

/** An assistant is told there what to do. */
export function isForAssistant(path = ''): boolean {
  return ofAssistant.test(path)
}

const ofCards = /\b(?:flash ?cards?|anki (?:decks?|cards?)|karteikarten)\b/iu
const ofTool = /\b(?:readme|contributing|changelog|licen[cs]e|docs?|plugins?)\b/iu

/** It lies among cards: *anki-cards/knots.md*. */
export function isKeptForCards(path: string | undefined): boolean {
  const words = wordsIn(path)
  return ofCards.test(words) && !ofTool.test(words)
}

const ofWords =
  /\b(?:vocab(?:ulary|ularies|s)?|vokabeln|wortschatz|vocabulario|vocabulário|vocabulaire|lessico|slovíčka|słówka|nouns?|verbs?|adjectives?|adverbs?|prepositions?|idioms?)\b|单词|單字|生词|词汇|単語|단어/iu

/** It lies among words of a language: *nouns/harbour.md*. */
export function isKeptForWords(path: string | undefined): boolean {
  return ofWords.test(wordsIn(path))
}

const ofWork =
  /\b(?:meetings?|minutes|retros?|retrospectives?|rfcs?|adrs?|proposals?|post ?mortems?|incidents?|surveys?)\b/iu

/** It lies among what is met about, decided or reported: *minutes/march.md*. */
export function isKeptForWork(path: string | undefined): boolean {
  if (isKeptForStudy(path)) return false
  return /(?:^|[/\\])\.github[/\\]/u.test(path ?? '') || ofWork.test(wordsIn(path))
}

/** It lies among what is written for readers: *blog/2024/knots.md*, *_posts/knots.md*. */
export function isPost(path = ''): boolean {
  return /(?:^|[/\\])(?:blogs?|_?posts|_drafts)[/\\]/iu.test(path)
}

function wordsIn(path = ''): string {
  return path
    .replace(/\.[a-z]+$/iu, '')
    .normalize()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
}
