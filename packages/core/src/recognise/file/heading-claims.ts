/** What speaks for headings that ask: a number, a word, and others beside them. */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {isForStudy} from './announces.ts'
import {questionNouns} from '../asks/question-nouns.ts'
import {type Claim, promptOf} from './asked.ts'
import {isDocument} from './is-project.ts'
import {isPage, titleOfFile} from './title-of-file.ts'

/** What a heading is at the most where others of its level do not ask. */
const sureAmongTitles = 0.8

/** A number names a question as such: *Q3. Where does it stand?* */
const sureOfNumbered = 0.95

/** The title of what somebody did, and tells of: *Why we moved to the harbour*. */
const told = caseless(
  /\b(?:why|how|when) (?:we|i) (?!passed\b)\p{L}+|我(?:为什么|为何|是?(?:如何|怎么))|warum ich\b|por qué (?:dejé|me fui)|почему я\s/u
)

/** What somebody asks for himself: *Where can I get a key?*, *У меня нет ключа, что делать?* */
const personal = /(?<!\p{L})(?:I|my|[Уу] меня|[Мм](?:не|ой|оя|оё|ои))(?!\p{L})/u

/** What those who make something ask themselves: *What are we building?*, *Who is our audience?* */
const ofMakers =
  /(?<!\p{L})(?:(?:are|should|did|will|have|do) we|we(?: are|['’]re| will)|our)(?!\p{L})/u

/** How hard it is: *[L2] Where does it stand?* */
const graded =
  /^\s*[[【(（](?:L?\d|easy|medium|hard|junior|middle|senior|初级|中级|高级|简单|中等|困难|基础|进阶|高频|必考)[\]】)）]/iu

/** *Question: where does it stand?* */
const labelled = caseless(`^\\P{L}*(?:${questionNouns})\\s*[:：]`)

/** A heading that a number or a word names as a question, or how hard it is. */
export function isNumbered(dialect: string): Claim {
  return (question) => {
    if (dialect !== 'heading') return false
    if (question.confidence >= sureOfNumbered) return true
    const asked = promptOf(question)
    return graded.test(asked) || labelled.test(asked)
  }
}

/** So many headings that ask are no parts of an article, whatever stands between them. */
const fewestAmongAll = 15

/** Of fewer headings those that ask are no small part. */
const fewestOfArticle = 10

/** They are no small part of all. */
function areMostlyAsking(headings: Scope['headings']): boolean {
  if (headings.size < fewestOfArticle) return true
  const count = countAsked(headings)
  return count >= fewestAmongAll || count * 5 >= headings.size * 2
}

/** Fewer may ask in any text for readers: *What is it?*, *Why another one?* */
const fewestSeveral = 5

/** How many ask, each something else. */
const countAsked = remembered((headings: Scope['headings']): number => {
  const asked = [...headings.values()].filter(({asks, bodyAsks}) => asks >= 0.75 && !bodyAsks)
  return new Set(asked.map(({text}) => text.toLowerCase())).size
})

/** Half of them ask so. */
const areOfMakers = remembered((headings: Scope['headings']): boolean => {
  const asked = [...headings.values()].filter(({asks}) => asks >= 0.75)
  return asked.filter(({text}) => ofMakers.test(text)).length * 2 >= asked.length
})

/** A third of them is what somebody asks for himself. */
const areForOneself = remembered((headings: Scope['headings']): boolean => {
  const asked = [...headings.values()].filter(({asks}) => asks >= 0.75)
  return asked.filter(({text}) => asksForOneself(text)).length * 3 >= asked.length
})

/** A heading, others of whose level ask as well, in a file for study, and not of what somebody did. */
export function isOneOfMany(dialect: string, scope: Scope, blocks: readonly RootContent[]): Claim {
  const {asking, headings, above} = scope
  const isNamed = isNumbered(dialect)
  const isAmong =
    dialect === 'heading' &&
    asking >= 2 &&
    areMostlyAsking(headings) &&
    !areOfMakers(headings) &&
    !areForOneself(headings) &&
    (isNamedForStudy(blocks, scope) ||
      (countAsked(headings) >= fewestSeveral && !isForReaders(blocks, scope))) &&
    ![titleOfFile(blocks), ...above].some((one) => told.test(one) || isDocument(one))
  return (question) => {
    if (isNamed(question)) return true
    return isAmong && question.confidence > sureAmongTitles && !asksForOneself(promptOf(question))
  }
}

/** The front matter is that of a page of a site, or the path that of a post. */
export function isForReaders(blocks: readonly RootContent[], {isPost}: Scope): boolean {
  return isPost || isPage(blocks)
}

export function asksForOneself(text: string): boolean {
  return personal.test(text)
}

/** The path or the front matter says that the file is studied. */
export function isNamedForStudy(blocks: readonly RootContent[], {isKeptForStudy}: Scope): boolean {
  return isKeptForStudy || isForStudy(titleOfFile(blocks))
}
