/** Lists that tell when, where and how much, and name nothing to learn. */
import type {List, ListItem} from 'mdast'
import {toString} from '../to-string.ts'
import {openingOf} from './outline-item.ts'

/** What a meeting, a course or a book is listed with. */
const facts =
  /^\W*(?:(?:date|time)(?:\s*(?:&|and|\/)\s*(?:date|time))?|(?:prep(?:aration)?|cook(?:ing)?|bak(?:e|ing)|rest(?:ing)?|total|wait) time|yield|(?:[\p{L}-]+\s+){0,2}phone|servings?|serves|makes|portions?|when|where|location|venue|room|attendees|participants|authors?|instructors?|lecturers?|teachers?|speakers?|duration|difficulty|e-?mail|website|homepage|url|links?|status|version|(?:last )?updated|created|published|licen[cs]e|deadline|due(?: date)?|credits|semester|isbn|publisher|prerequisites|owners?|reviewers?|maintainers?|github|linkedin|twitter|datum|uhrzeit|ort|fecha|hora|lugar|data|дата|время|место|日期|时间|地点|作者|日時|場所)\W*$/iu

/** What is counted and comes again, with a name of its own. */
const counted =
  /^\W*(?:step|day|week|quiz|exercise|task|lab|lecture|session|lesson|homework|assignment|sprint|schritt|tag|woche|paso|día|semana|passo|dia|шаг|день|неделя|第)\s*\d{1,3}(?:\s?[-–]\s?\d{1,3})?\W*[天周步课]?$/iu

/** *8:30am - 9:00am: coffee*; *2024-05-01: first draft*. */
const hour = /^\W*(?:\d{1,2}[:.]\d{2}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})/

/** Where an amount stands, at the latest. */
const longestAmount = 120

const amount =
  /^[^:：]{1,60}[:：]\s*(?:ca\.?\s*)?[\d½¼¾⅓⅔][\d.,/½¼¾⅓⅔\s–-]*\s*(?:g|kg|mg|ml|cl|dl|l|cups?|tbsp|tsp|tablespoons?|teaspoons?|oz|ounces?|lbs?|pounds?|pinch(?:es)?|cloves?|slices?|el|tl|stück|gramos|gramas|г|мл|ст\. ?л\.|克|毫升)\b/iu

/** More than half of the items tell such things; two of a kind may be terms. */
export function listsFacts({children}: List): boolean {
  const count = children.filter(isFact).length
  return count >= fewest && count * 2 > children.length
}

const fewest = 2

function isFact(item: ListItem): boolean {
  const opening = openingOf(item)
  if (!opening) return false
  const [first] = item.children
  // Code is named to be learnt.
  if (first?.type === 'paragraph' && first.children[0]?.type === 'inlineCode') return false
  const text = toString(first ?? item).slice(0, longestAmount)
  return facts.test(opening) || counted.test(opening) || amount.test(text) || hour.test(text)
}
