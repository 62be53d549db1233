/** Lists that tell when, where and how much, and name nothing to learn. */
import {caseless} from '../../caseless.ts'
import type {List, ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import {openingOf} from '../terms/item-openings.ts'

/** What a meeting, a course or a book is listed with. */
const facts = caseless(
  /^\W*(?:(?:date|time)(?:\s*(?:&|and|\/)\s*(?:date|time))?|(?:prep(?:aration)?|cook(?:ing)?|bak(?:e|ing)|rest(?:ing)?) time|(?:[\p{L}-]+\s+){0,2}phone|serves|makes|venue|room|attendees|participants|authors?|instructors?|lecturers?|teachers?|speakers?|e-?mail|website|homepage|url|links?|(?:last )?updated|created|published|licen[cs]e|deadline|due(?: date)?|added|fixed|removed|deprecated|semester|isbn|prerequisites|reviewers?|maintainers?|github|linkedin|slack|skype|telegram|whatsapp|discord|twitter handle|mobile|address|nationality|date of birth|birth ?(?:day|date)|employer|affiliations?|(?:[\p{L}-]+\s+){0,3}meetings?(?:\s*\([^)]*\))?|twitter|datum|uhrzeit|ort|fecha|hora|lugar|дата|время|место|日期|时间|地点|作者|日時|場所|teléfono|telefone|telefon|téléphone|correo(?: electrónico)?|dirección|adresse|电话|邮箱|電話(?:番号)?|연락처)\W*$/u
)

/** The same, but terms elsewhere: what stands behind tells them apart. */
const named = caseless(
  /^\W*(?:(?:total|wait) time|place|guests?|budget|type|default(?: value)?|required|yield|servings?|portions?|when|where|location|duration|difficulty|status|version|credits|publisher|owners?|data)\W*$/u
)

/** What is filled in of a thing, a person or a job; words elsewhere, where no value counts or judges. */
const field = caseless(
  /^\W*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?(?:\s?[-–]\s?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?)?|severity|priority|assignee|reporter|component|resolution|client|customer|amount|total|subtotal|tax|invoice(?: (?:number|no\.?))?|capacity|floor|projector|rating|score|grade|started|finished|start|end|title|pages?|hotel|flight|train|check-?in|check-?out|departure|arrival|price|cost|quantity|qty|size|colou?r|brand|model|sku|serial(?: number)?|weight|height|age|gender|sex|occupation|username|hostname|host|port|branch|ticket|epic|estimate|points|team|department|manager|caloric intake|calories|weather|mood|distance|pace|sets|reps)\W*$/u
)
const filled =
  /^[^:：]*[:：]\s*(?:[^\n]{0,30}\d|(?:yes|no|none|n\/a|tbd|tba|unknown|high|medium|low|critical|major|minor|open|closed|done)\W*$|\S+@\S+)/iu

/** How somebody is reached. */
const reached =
  /^[^:：]{1,40}[:：]\s*(?:<?[\w.+-]{1,64}@[\w-]{1,64}\.\S+|(?:\+\d[\d\s()-]{6,20}|\(\d{2,5}\)\s?\d[\d\s-]{4,12}|\d{3}-\d{4}|\d{3}[-\s]\d{3}[-\s]\d{3,4})\s*$)/u

/** A number, a time, a name; a definition says more. */
const short =
  /^[^:：]*[:：]\W*(?:[^\n]{0,30}\d|(?:half )?an? \w+$|half an hour|\S+(?:\s+\S+)?\s*$|https?:)/iu

/** What is counted and comes again, with a name of its own. */
const counted = caseless(
  /^\W*(?:step|day|week|quiz|exercise|task|lab|lecture|session|lesson|homework|assignment|sprint|chapter|ch\.?|part|option|milestone|module|unit|appendix|kapitel|capítulo|chapitre|глава|часть|schritt|tag|woche|paso|día|semana|passo|dia|шаг|день|неделя|第)\s*\d{1,3}(?:\s?[-–]\s?\d{1,3})?\W*[天周步课章节講讲部]?(?:\s*\([^)]*\))?$/u
)

/** *8:30am - 9:00am: coffee*; *2024-05-01: first draft*. */
const hour =
  /^\W*(?:(?:[01]?\d|2[0-4]):[0-5][05](?!\d)|\d{1,2}[.]\d{2}\s*(?:[ap]m|uhr|h)\b|20[1-9]\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))/i

/** How well a test went: *9-10 correct*, *Below 5*. */
const score =
  /^\W*(?:\d{1,3}\s?[-–—+]?\s?\d{0,3}\s(?:correct|right|points?)|(?:below|under|less than) \d{1,3}(?: correct)?)\W*$/iu

/** *`path` string (optional)*: what a call takes, and of which kind. */
const parameter =
  /^[\w$.[\]-]{1,40}\s(?:\(?(?:string|number|integer|float|double|boolean|bool|object|array|function|promise|buffer|any|null|int|str|dict|record|map|set|date|bigint|uint\d{0,3}|int\d{1,3}|char|void)(?:\[\]|<[^>]{0,40}>)?\b|[A-Z][A-Za-z]{2,40}(?:\[\])?\s\(optional\)|\((?:optional|required)\))/u

/** What somebody knows, by kind, in a list of names: *Languages: Go, Rust*. */
const known = caseless(
  /^\W*(?:(?:programming |scripting |spoken |human )?languages?|(?:web |ml |data )?frameworks?|(?:frameworks? (?:and|&) )?libraries|databases?|cloud(?: platforms?)?|dev-?ops|(?:developer )?tools?|platforms?|front-?end|back-?end|operating systems?|version control|testing|ci\/cd|methodologies|soft skills|ides?|editors?|infrastructure|others?|hobbies|interests|certifications?)\s*[:：]\s*[^,.;:]{1,40}(?:,[^,.;:]{1,41}){1,20}\.?$/u
)

/** What is to be done on a day of the week, in more than a word for it. */
const planned = caseless(
  /^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)days?\W*[:：]\s*\S+\s+\S+\s+\S|^\W*(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|segunda(?:-feira)?|ter[çc]a(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)s?\W*[:：]\s*\S+\s+\S+\s+\S|^\W*(?:周|星期)[一二三四五六日天][:：]\s*\S{4}|^\W*[月火水木金土日]曜日?[:：]\s*\S{4}/u
)

/** For how long somebody has known it, and until now. */
const since =
  /^[^:：]{1,60}[:：]\s*\d{1,2}\+? (?:years?|yrs|años|anos|ans|jahre)(?: of experience)?\.?$|^\W*(?:19|20)\d\d\s?[-–—]\s?(?:present|now|today|hoy|actualidad|presente|atual|heute|aujourd['’]hui|по настоящее время|н\.\s?в\.|至今|現在|현재)\b/iu

/** Where an amount stands, at the latest. */
const longestAmount = 120

const amount =
  /^[^:：]{1,60}[:：]\s*(?:ca\.?\s*)?[\d½¼¾⅓⅔][\d.,/½¼¾⅓⅔\s–-]*\s*(?:g|kg|mg|ml|cl|dl|l|cups?|tbsp|tsp|tablespoons?|teaspoons?|oz|ounces?|lbs?|pounds?|pinch(?:es)?|cloves?|slices?|el|tl|stück|gramos|gramas|г|мл|ст\. ?л\.|克|毫升)\b/iu

/** A version, with its date at most: what changed stands below. */
const release =
  /^\W*(?:v(?:ersion )?\d+\.\d+|\d+\.\d+\.\d+)[\w.-]{0,12}\W*(?:(?:19|20)\d\d-\d\d-\d\d)?\W*$/iu

/** More than half of the items are releases. */
export function listsReleases({children}: List): boolean {
  const releases = children.filter(({children: [first, below]}) => {
    return first?.type === 'paragraph' && below?.type === 'list' && release.test(toString(first))
  })
  return releases.length >= fewest && releases.length * 2 > children.length
}

/** More than half of the items tell such things; two of a kind may be terms. */
export function listsFacts({children}: List): boolean {
  const count = children.filter((item) => isFact(item) || isParameter(item)).length
  if (count >= fewest && count * 2 > children.length) return true
  const fields = children.filter(isField)
  if (fields.length === 0 || (count + fields.length) * 2 <= children.length) return false
  return count + fields.length >= fewest && fields.some((item) => filled.test(lineOf(item)))
}

/** A field of a form, with a value as short as those are. */
function isField(item: ListItem): boolean {
  return field.test(openingOf(item)) && !isFact(item) && short.test(lineOf(item))
}

function lineOf({children: [first]}: ListItem): string {
  return first ? toString(first).slice(0, longestAmount) : ''
}

const fewest = 2

const share = /[:：–—-]\s*\d{1,3}(?:[.,]\d+)?\s*(?:%|points?|pts|分)/iu

/** *Describe cloud concepts (25–30%)*: a part of an exam, as one task of it has no range. */
const weight = /[(（]\s?[~≈]?\d{1,3}\s?%?\s?[-–—~]\s?\d{1,3}\s?%\s?[)）]/u

/** The text tells how much of an exam or a course it names. */
export function namesShare(text: string): boolean {
  return text.includes('%') && weight.test(text)
}

/** More than half of the items tell how much each of them counts. */
export function listsShares({children}: List): boolean {
  const shares = children.filter(({children: [first]}) => {
    const text = first ? toString(first).slice(0, longestAmount) : ''
    return share.test(text) || namesShare(text)
  })
  return shares.length >= fewest && shares.length * 2 > children.length
}

function isParameter({children: [first]}: ListItem): boolean {
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'inlineCode') return false
  return parameter.test(toString(first).slice(0, longestAmount))
}

function isFact(item: ListItem): boolean {
  const opening = openingOf(item)
  if (!opening) return false
  const [first] = item.children
  // Code is named to be learnt.
  if (first?.type === 'paragraph' && first.children[0]?.type === 'inlineCode') return false
  const text = toString(first ?? item).slice(0, longestAmount)
  if (named.test(opening)) return short.test(text)
  if (known.test(text) || since.test(text) || reached.test(text)) return true
  return (
    facts.test(opening) ||
    counted.test(opening) ||
    score.test(opening) ||
    amount.test(text) ||
    hour.test(text) ||
    planned.test(text)
  )
}
