/** Splits `term: definition` where a paragraph opens with a term. */
import {caseless} from '../../caseless.ts'
import type {Paragraph, PhrasingContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import type {Point} from 'unist'
import {cut} from '../text/cut.ts'
import {isStatement} from './is-statement.ts'
import {paragraphsFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'
import {classLength, separatorOf} from './term-separator.ts'
import {trim} from '../text/trim.ts'
import {textlessIn} from '../text/trimmed-paragraphs.ts'
import {withoutEnd} from '../text/without-end.ts'

export interface Term {
  term: PhrasingContent[]
  /** Where the term with its separator ends. */
  end: Point
  /** Empty for a head whose definition stands below it. */
  definition: Paragraph[]
  /** How likely the words before the separator are a term, 0 to 1. */
  confidence: number
}

/** Longest plain text that still names something. */
const longest = 60

/** Openings that label a remark instead of naming a thing. */
const labels =
  /^(?:notes?|n\.?b\.?|remarks?|ex|e\.?g|i\.?e|examples?|for example|for instance|tips?|hints?|warnings?|important|caution|see(?: also)?|https?|todo|however|also|(?:correct )?answers?|ejemplos?|consejos?|exemplos?|dicas?|obs|exemples?|astuce|remarque|beispiele?|hinweis|achtung|aufgaben?|übungen|übung|beweis|beweisidee|dimostrazione|démonstration|demostración|demonstração|証明|证明|доказательство|esempio|(?:revise|veja) tamb[eé]m|ver tambi[eé]n|пример|примечание|важно|ví dụ|lưu ý|ghi chú|例如|比如|注意|注|例|补充|备注|補足|備考|예|예시|참고|주의)$/iu

/** Openings that do so in plain words, and are names where they are strong. */
const plainLabels = /^(?:link|url|update|edit|or|and|next|previous|次へ|前へ)$/iu

/** What a remark says of something is its own example: *Example (SQL)*, *Common examples*, *For ex*. */
const example = /(?:^|\s)(?:examples?|ex|exemples?|ejemplos?|exemplos?)$/iu

/** How many right answers what follows is said of: *24–26 correct*, *<20*. */
const scores = caseless(
  /^[<>≤≥]?\s?\d{1,3}\s?%?(?:\s?[–-]\s?\d{1,3}\s?%?)?\s?(?:(?:\/|of|out of)\s?\d{1,3}|\+)?\s?(?:correct|points?|pts|right)$|^[<>≤≥]\s?\d{1,3}\s?%?$|^\d{1,2}\s?%?\s?[–-]\s?\d{1,3}\s?%?$/u
)

/** The words label a remark: *Note*, *Example*. */
export function isLabel(text: string, isMarked = false): boolean {
  const plain = withoutEnd(withoutBracket(text), /^[\p{P}\s]$/u)
  return labels.test(plain) || example.test(plain) || (!isMarked && plainLabels.test(plain))
}

function withoutBracket(text: string): string {
  return /[)）]\W*$/u.test(text) ? text.replace(/\s?[(（][^()（）]*[)）]\W*$/u, '') : text
}

/** What a list is known to hold: words in two languages, or the terms that its title announces. */
export type Words = 'vocabulary' | 'glossary'

/** The term that a paragraph opens with; `undefined` for a statement. */
export function termFrom(paragraph: Paragraph, source: string, words?: Words): Term | undefined {
  const isVocabulary = words === 'vocabulary'
  const separator = separatorOf(paragraph, words !== undefined)
  if (!separator) return undefined
  const [head, tail] = cut(paragraph.children, separator.to, source)
  const [named, mark] = cut(head, separator.from, source)
  const term = trim([...named, ...textlessIn(mark)], source)
  const definition = trim(tail, source)
  if (scores.test(textOfAll(term, ''))) return undefined
  const sure = confidenceOf(term, separator.isDash && !words, isVocabulary)
  const last = head.at(-1)
  if (sure === undefined || !last || isOnlyLinks(definition) || isKey(term, definition))
    return undefined
  if (isGap(definition)) return undefined
  const {arrow} = separator
  if (arrow && !isVocabulary && toString({type: 'paragraph', children: tail}).includes(arrow)) {
    return undefined
  }
  return {
    term,
    end: positionOf(last).end,
    definition: paragraphsFrom(definition),
    confidence: isThin(term, definition, isVocabulary) ? Math.min(sureOfThin, sure) : sure
  }
}

/** It is left to be written: *Sternum: ____*. */
function isGap([first, ...others]: readonly PhrasingContent[]): boolean {
  return first?.type === 'text' && others.length === 0 && /^[_\s]{3,}\.?$/u.test(first.value)
}

/** What it names can be read elsewhere: one link, or links to other places. */
function isOnlyLinks(definition: readonly PhrasingContent[]): boolean {
  const [first] = definition
  if (first?.type === 'text' && first.value.startsWith('[')) {
    return isLeftOut(textOfAll(definition, ''))
  }
  const rest = definition.filter((child) => {
    return child.type !== 'link' || (definition.length > 1 && !/^[a-z]+:/u.test(child.url))
  })
  if (rest.length === definition.length) return false
  return !/[\p{L}\p{N}]/u.test(textOfAll(rest, ''))
}

/** *[Explanation]* is still to be written, and `[[Notes on tides]]` stands in another file. */
function isLeftOut(text: string): boolean {
  return (
    /^(?:\[\[[^[\]]{1,200}\]\][\s,;·、.]*){1,20}$/u.test(text) ||
    /^\[[\p{L}][\p{L}\s/'’-]{2,80}\]\.?$/u.test(text)
  )
}

/** A property of what stands above, or a value: right as often as not. */
const sureOfThin = 0.75

/** What is told of anything: it names a part of a description. */
const property = caseless(
  /^(?:(?:the |key |main |common |typical )?(?:outputs?|inputs?|results?|solutions?|contains?|includes?|purposes?|usage|uses?|use cases?|overview|summary|descriptions?|definitions?|details?|explanations?|pros?|cons?|advantages?|disadvantages?|benefits?|features?|points?|characteristics|process|steps?|approach|analysis|(?:time |space )?complexity|impact|goals?|objectives?|reasons?|causes?|actions?|status|priority|types?|defaults?|names?|size|costs?|price|limits?|limitations?|requirements?|constraints?|implementation|answers?|takeaways?|pitfalls?|mistakes?|best practices?|rules?|others?|other \w+|context|scope|why|how|when|who|where|what)|用途|定义|特点|优点|缺点|作用|说明|描述|总结|结论|原因|步骤|方法|要求|状态|目标|目的|位置|格式|输入|输出|时间复杂度|空间复杂度|分析|结果|解释|解析|목적|특징|장점|단점|정의|설명|사용|역할|目的|特徴|用途|意味|方法|ventajas|desventajas|vantagens|desvantagens|definición|definição|objetivo|función|função|uso|avantages|inconvénients|définition|objectif|vorteile?|nachteile?|zweck|beispiel)$/u
)

/** One word or two, or a number of something: a value where it does not translate. */
const value = /^(?:\W?\d[^\n]{0,24}|[^\s\p{Lo}]{1,30}(?:\s[^\s\p{Lo}]{1,30})?|\p{Lo}{1,5})[.。]?$/u

function isThin(
  term: readonly PhrasingContent[],
  definition: readonly PhrasingContent[],
  isVocabulary: boolean
): boolean {
  const [only] = definition
  if (definition.length === 1 && only?.type === 'image') return true
  const name = textOfAll(term, '').trim()
  if (property.test(name) || opensApart.test(name)) return true
  if (!term.every(({type}) => type === 'text')) return false
  const told = textOfAll(definition, '')
  return isVocabulary ? amount.test(told) : value.test(told)
}

/** A number or a code among translations: *Pages: 12 in all*. */
const amount = /^\W{0,2}\d[^\n]{0,24}$|^#[\da-f]{3,8}$/iu

/** Says where or when: *In the console*, *For Postgres*. */
const opensApart =
  /^(?:for|in|on|at|from|with|without|after|before|during|by|since|until|via|per|as)\s\S/iu

const number = /^(?:q(?:uestion)?\s*\.?\s*)?\d+\W*$/iu
const question = /^question\s*#?\d+\W*$/iu
const letters = /^[\s(]*[A-Ha-h](?:[\s,;&/]+(?:and\s+)?[A-Ha-h]|[B-H]){0,7}[\s.)]*$/u

/** *7: B* is the key of a question, which stands elsewhere, as what *Question 7: Drying* names. */
function isKey(term: readonly PhrasingContent[], definition: readonly PhrasingContent[]): boolean {
  const text = textOfAll(definition, '')
  const name = textOfAll(term, '')
  return question.test(name) || (letters.test(text) && number.test(name))
}

/** `undefined` where the words are no term; a dash needs a head all in strong or code. */
function confidenceOf(
  term: readonly PhrasingContent[],
  isDash: boolean,
  isVocabulary: boolean
): number | undefined {
  const text = textOfAll(term, '')
  const [first, ...others] = term
  const isMarked = first !== undefined && isMark(first) && others.every(isMarkOrClass)
  if (!/[\p{L}\p{N}]/u.test(text) || /[?？]|:\/\/|^[A-Za-z]$/u.test(text)) return undefined
  if (isOpen(text) || isReference(text)) return undefined
  const isCode = term.every(({type}) => type === 'inlineCode')
  if (!isCode && !isVocabulary && isLabel(text, isMarked)) return undefined
  if (isDash && !isMarked) return undefined
  if (isMarked) return text.length > longest * 2 ? 0.5 : 0.9
  if (isStatement(text)) return undefined
  if (text.length > longest || /[.!;]\s|[。；！]./u.test(text)) return undefined
  const words = text.split(/\s+/u).length
  if (words <= 4) return 0.8
  return words <= 7 ? 0.65 : 0.45
}

function isMark({type}: PhrasingContent): boolean {
  return type === 'strong' || type === 'inlineCode'
}

/** Behind the word its class may stand: *__moor__ (v.)*. */
function isMarkOrClass(child: PhrasingContent): boolean {
  if (child.type !== 'text') return isMark(child)
  const length = classLength(child.value)
  return length > 0 && length === child.value.trimEnd().length
}

/** What an outliner shows there stands in another file: *((650ff77e-…))*. */
export function isReference(text: string): boolean {
  return text.includes('((') && /\(\([\da-f]{8}-[\da-f-]{27}\)\)/u.test(text)
}

/** The separator stands inside of a bracket: *Draw it (say: with chalk)*. */
function isOpen(text: string): boolean {
  const opened = text.match(/[([（【]/gu)?.length ?? 0
  return opened > (text.match(/[)\]）】]/gu)?.length ?? 0)
}
