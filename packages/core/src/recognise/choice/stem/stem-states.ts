/** Stems that ask nothing by their own words: sentences to complete, and statements to judge. */
import {caseless} from '../../../caseless.ts'
import {toString} from '../../../to-string.ts'
import {endsInMark} from '../../asks/asks.ts'
import type {ChoiceOption} from '../option/choice-option.ts'
import {isVerdict} from '../option/verdict-sign.ts'

/** Words after which a sentence cannot end. */
const openEnd =
  /\s(?:is|are|was|were|be|been|by|to|of|the|an?|for|in|on|at|with|from|as|that|which|because|called|named|means|using|est|sont|ist|sind|wird|es|son|é|são|è|sono|это|является)[\s:：\-–—…]*$|[是为為は][\s:：…]*$/iu

/** The text breaks off, so that an option completes it. */
export function breaksOff(text: string): boolean {
  return openEnd.test(text)
}

/** Titles over what someone has to do, or has done. */
const tasks = caseless(
  /^[^\p{L}]*(?:my\s+|the\s+|our\s+)?(?:to[\s-]?dos?|things to do|tasks?|next steps?|check\s?lists?|progress|road\s?map|goals?|milestones?|plan(?:ned)?|status|prerequisites|requirements|features?|before (?:the|you|we)\b.*|notes? to self|home\s?work|reminders?|(?:what|that) i .*|(?:still )?(?:left|open|done|missing)\b.*|.*\b(?:to[\s-]?do|so far|check\s?list|progress|tasks?))(?:\s+(?:list|items?|tracker))?[^\p{L}]*$/u
)

/** The text is a title of tasks. */
export function namesTasks(text: string): boolean {
  return text.length < 60 && !endsInMark(text) && tasks.test(text)
}

/** Opens a case that something is asked about. */
const opensCase = caseless(
  /^[^\p{L}]*(?:an?\s+\p{L}|your?\s|consider\s|given\s|suppose\s|assume\s|imagine\s|refer to\s|look at\s|read\s|the following\s|uma?\s|una?\s|une?\s|ein(?:e|en|er)?\s|[\p{Script=Han}]{0,3}某)/u
)

/** Says what something is, and tells of nobody. */
const defines = caseless(
  /^[^\p{L}]*an?\s+(?:[\p{L}-]+\s+){1,3}(?:is|are|was)\s+(?:an?|the|used)\s/u
)

/** The text tells of a case in a sentence or more, or leads in what it is about. */
export function tellsSituation(text: string): boolean {
  return (
    opensCase.test(text) &&
    !defines.test(text) &&
    isSentence(text) &&
    /[.。!:：][\s*_”"]*$/u.test(text)
  )
}

/** The options are *True* and *False*, or the like. */
export function offersVerdicts(options: readonly ChoiceOption[]): boolean {
  if (options.length !== 2) return false
  return options.every(({children: [first, ...more]}) => {
    return first !== undefined && more.length === 0 && isVerdict(toString(first))
  })
}

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** The text says more than a title does. */
export function isSentence(text: string): boolean {
  const {length} = text.trim().split(/\s+/u)
  return length >= 4 || (text.match(eastern)?.length ?? 0) >= 6
}
