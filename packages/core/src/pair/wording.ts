/** What a question asks for, read from how it is worded. */
import {cue} from './cues.ts'

/** The kinds of answer that a question can expect. */
export const kinds = [
  'expansion',
  'contrast',
  'number',
  'date',
  'reason',
  'example',
  'list',
  'means',
  'definition',
  'claim',
  'other'
] as const

export type Kind = (typeof kinds)[number]
interface Wording {
  kind: Kind
  /** In lower case. */
  pattern: RegExp
  /** The same in scripts without spaces. */
  unspaced: RegExp
  /** Cues that an answer of the kind tends to hold. */
  cues: number
}

/** In order: the first wording that fits wins. */
const wordings: readonly Wording[] = [
  {
    kind: 'expansion',
    pattern: /\b(?:stands? for|acronym|abbreviation|full form|steht für|wofür steht)\b/,
    unspaced: /全称|缩写|略称/,
    cues: 0
  },
  {
    kind: 'contrast',
    pattern:
      /\b(?:differen\w+|differs?|distinguish\w*|compare[ds]?|comparison|vs|versus|unterschied\w*|unterscheide\w*)\b/,
    unspaced: /区别|不同|差异|对比|違い/,
    cues: cue.contrast
  },
  {
    kind: 'number',
    pattern:
      /\b(?:how (?:many|much|long|often|large|big|far|old)|wie ?viele?|wie (?:lange|oft|groß)|what(?:'s|’s| is| was) the (?:\w+ ){0,2}(?:maximum|minimum|limit|number of))\b/,
    unspaced: /多少|几种|几个|いくつ/,
    cues: cue.number
  },
  {
    kind: 'date',
    pattern:
      /\b(?:in (?:which|what) year|what year|when (?:was|were|did|is|are|do|does|should|would|can)|wann)\b/,
    unspaced: /何时|什么时候|哪一年|いつ/,
    cues: cue.date
  },
  {
    kind: 'reason',
    pattern: /\b(?:why|what causes?|reasons?|warum|weshalb|wieso)\b/,
    unspaced: /为什么|为何|原因|なぜ/,
    cues: cue.reason
  },
  {
    kind: 'example',
    pattern: /\b(?:examples?|beispiele?)\b/,
    unspaced: /例子|举例/,
    cues: cue.example
  },
  {
    kind: 'list',
    pattern:
      /\b(?:what|which) (?:are|were) (?:all |some |the )*(?:(?:\w+ ){0,2})(?:types?|kinds?|ways?|advantages?|disadvantages?|benefits?|features?|steps?|components?|parts?|stages?|phases?|characteristics|principles|limitations|reasons|elements|states|methods|properties)\b|^\W*(?:list|name|enumerate|mention|nenne)\b|\bwelche\b/,
    unspaced: /哪些|哪几|列举/,
    cues: 0
  },
  {
    kind: 'means',
    pattern: /^\W*(?:how|wie)\b|\bwhat (?:is|are) used (?:to|for)\b/,
    unspaced: /如何|怎么|怎样|どのように/,
    cues: cue.means
  },
  {
    kind: 'definition',
    pattern:
      /^\W*(?:(?:so,? )?what(?:'s|’s| is| are| was| were| do you mean by)\b|who (?:is|was|are|were)|define\b|was (?:ist|sind|bedeutet|bezeichnet|versteht)|wer (?:ist|war)|explain (?:what|the (?:term|concept))|describe (?:the )?(?:term|concept)|what does .* (?:mean|do|provide)\b)/,
    unspaced: /什么是|是什么|是指|何为|とは/,
    cues: 0
  },
  {
    kind: 'claim',
    pattern:
      /\b(?:true or false|richtig oder falsch|wahr oder falsch)\b|^\W*(?:is|are|was|were|do|does|did|can|could|should|must|may|will|would|has|have|ist|sind|kann|können|muss|müssen|darf|soll|hat|haben|wird|werden|gibt)\b/,
    unspaced: /吗|是否|か[？?]?$/,
    cues: 0
  }
]

const other = {kind: 'other', cues: 0} as const

/** *What does SMB mean?* wants it spelled out. */
const meantAcronym = /\bdoes \W?\p{Lu}[\p{Lu}\p{N}]{1,6}\W? mean\b/u
const expansion = {kind: 'expansion', cues: 0} as const

/** What is beyond the letters of Europe. */
const far = /[\u0e00-\uffff]/

/** What the prompt expects of its answer. */
export function wordingOf(prompt: string): Pick<Wording, 'kind' | 'cues'> {
  const lower = prompt.toLowerCase()
  if (meantAcronym.test(prompt)) return expansion
  const isFar = far.test(lower)
  return (
    wordings.find(
      ({pattern, unspaced}) => pattern.test(lower) || (isFar && unspaced.test(lower))
    ) ?? other
  )
}

/** Words that ask for something at the start of a prompt without a question mark. */
const asking =
  /^\W*(?:(?:please|briefly|bitte)\s+)?(?:what|who|whom|whose|which|where|when|why|how|is|are|was|were|do|does|did|can|could|should|will|would|has|have|describe|explain|define|differences?|add|build|check|configure|convert|create|delete|deploy|design|fix|implement|make|remove|run|scale|set up|list|name|give|compare|contrast|discuss|state|outline|identify|distinguish|differentiate|summari[sz]e|tell|show|write|find|calculate|compute|prove|derive|draw|sketch|mention|enumerate|illustrate|specify|analy[sz]e|evaluate|justify|match|label|complete|fill|choose|select|provide|recall|was|wer|wie|wo|wann|warum|welche[rsmn]?|wozu|wofür|nenne|nennen|erkläre|erklären|beschreibe|beschreiben|definiere|definieren|erläutere|erläutern|vergleiche|in which|in what|at what|for what|on which|to what|with (?:what|which)|from which|under (?:what|which))\b/iu

/** A title, which names what is to be told: it does not end as a sentence does, and is short. */
const title = /^(?!.*[.!。！…]$)\S+(?:\s+\S+){0,7}$/u

/** What a question begins with, inside a prompt, too. */
const opener =
  /(?:^|[,;?]\s*|\b(?:and|or|und|oder)\s+)(?:what|which|when|where|who|why|how|is|are|does|do|can|was|welche[rs]?|wann|wo|wer|warum|wie|ist)\b/giu

/** Whether a prompt holds two questions: *What is it, and who made it?*. */
export function asksTwice(prompt: string): boolean {
  return (prompt.match(opener) ?? []).length > 1
}

/** A gap to fill. */
const gap = /_{3,}/

/** Whether a prompt asks something: a statement in a list of questions does not. */
export function asks(prompt: string): boolean {
  const text = prompt.trim()
  return (
    /[?？¿]|(?:什么|如何|为何|怎么|哪些|简述|说明|解释|描述|列举|区别|述べよ|説明)/u.test(text) ||
    [asking, title, gap].some((pattern) => pattern.test(text))
  )
}
