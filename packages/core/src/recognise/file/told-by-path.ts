/** What the path of a file says of it: its name, and whether it lies among what is studied, or what is worked on. */
import {caseless} from '../../caseless.ts'
import {isForStudy} from './announces.ts'
import {isNamedQuestions} from './is-named-questions.ts'
import {asksOfOthers} from './title-kinds.ts'

export interface ToldByPath {
  /** What the file is called: *docs/mooring-faq.md* is *mooring faq*. */
  name: string
  /** The name says that it holds questions. */
  isNamedQuestions: boolean
  /** It lies among what is studied: *interview/ropes.md*, *quiz-3.md*. */
  isKeptForStudy: boolean
  /** It lies among what is met about, decided or reported: *minutes/march.md*. */
  isKeptForWork: boolean
  /** It lies among words of a language: *nouns/harbour.md*. */
  isKeptForWords: boolean
  /** It lies among cards: *anki-cards/knots.md*. */
  isKeptForCards: boolean
  /** An assistant is told there what to do. */
  isForAssistant: boolean
  /** It lies among what is written for readers: *blog/2024/knots.md*, *_posts/knots.md*. */
  isPost: boolean
}

const ofStudy = /\bquiz|\bflash ?cards?\b|\banki\b/iu

/** *2016-03-23-interview-with-ada.md* tells what somebody said. */
const ofTalk = caseless(/\binterview with(?: [\p{L}\p{N}]+){1,4}$/u)

/** What assistants are told has names of its own: *AGENTS.md*, *skills/mooring/references/lines.md*; `skill.md` may be any. */
const ofAssistant =
  /(?:^|[/\\])(?:(?:AGENTS|CLAUDE|GEMINI|SKILL|copilot-instructions)\.md$|[^/\\]+\.(?:prompt|agent|instructions|chatmode)\.md$|\.(?:claude|cursor|windsurf|agents?)[/\\]|skills[/\\][^/\\]+[/\\](?:references|assets)[/\\])/u

const ofCards = /\b(?:flash ?cards?|anki (?:decks?|cards?)|karteikarten)\b/iu
const ofTool = /\b(?:readme|contributing|changelog|licen[cs]e|docs?|plugins?)\b/iu

const ofWords =
  /\b(?:vocab(?:ulary|ularies|s)?|vokabeln|wortschatz|vocabulario|vocabulário|vocabulaire|lessico|slovíčka|słówka|nouns?|verbs?|adjectives?|adverbs?|prepositions?|idioms?)\b|单词|單字|生词|词汇|単語|단어/iu

const ofWork =
  /\b(?:meetings?|minutes|retros?|retrospectives?|rfcs?|adrs?|(?:sub)?proposals?|specs|post ?mortems?|incidents?|surveys?|hiring|onboarding|runbooks|playbooks|vendors?|questionnaires?|annual reports?|(?:tech|technical|privacy|design) reviews?|session notes|stand-?ups?|checklists?|kick ?off|newsletters?|actas|minutas|reuniones|reuniões|besprechungen|sitzungen)\b|会议|議事録|회의록/iu

/** What candidates are asked is for those who ask them: *hiring/interviews.md*. */
const ofHiring = /\bhiring\b/iu

export function toldByPath(path = ''): ToldByPath {
  const words = wordsIn(path)
  const name = wordsIn(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
  const isForAssistant = ofAssistant.test(path)
  const isKeptForStudy =
    !isForAssistant &&
    (isForStudy(words) || ofStudy.test(words)) &&
    !asksOfOthers(words) &&
    !ofHiring.test(words) &&
    !ofTalk.test(words)
  return {
    name,
    isNamedQuestions: isNamedQuestions(name),
    isKeptForStudy,
    isKeptForWork:
      !isKeptForStudy && (/(?:^|[/\\])\.github[/\\]/u.test(path) || ofWork.test(words)),
    isKeptForWords: path.split(/[/\\]/u).some(namesWords),
    isKeptForCards: ofCards.test(words) && !ofTool.test(words),
    isForAssistant,
    isPost: /(?:^|[/\\])(?:blogs?|_?posts|_drafts)[/\\]/iu.test(path)
  }
}

/** A longer name tells of something that is done with them: *2024-05-verbs-of-the-command-line*. */
const longestName = 5

function namesWords(part: string): boolean {
  const words = wordsIn(part)
  return ofWords.test(words) && words.trim().split(' ').length <= longestName
}

function wordsIn(path: string): string {
  return path
    .replace(/\.[a-z]+$/iu, '')
    .normalize()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
}
