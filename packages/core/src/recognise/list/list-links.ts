/** Lists of links: to what can be read elsewhere, or of questions that are answered elsewhere. */
import {caseless} from '../../caseless.ts'
import {oneOf} from '../../one-of.ts'
import type {Link, List, ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import {andWords} from '../asks/and-words.ts'
import {endsInMark} from '../asks/asks.ts'
import {listsDesigns} from '../questions/coded-tasks.ts'
import {undressed} from '../text/undressed.ts'

/** Titles over what is to be read: its links lead to articles, though they ask. */
const reading =
  /^(?:(?:more |my |weekly )?readings?(?: lists?| materials?)?|to read|worth reading)$/iu

/** The list may hold questions: its items are no mere links, or the links ask. */
export function namesQuestions(list: List, titles: readonly string[]): boolean {
  const links = list.children.filter(opensWithLink)
  if (links.length * 2 <= list.children.length) return true
  if (reading.test(undressed(titles.at(-1) ?? ''))) return false
  if (listsDesigns(list, titles)) return true
  const asking = links.filter(({children: [first]}) => first && endsInMark(toString(first)))
  return asking.length * 2 > links.length
}

/** Titles under which linked words are explained. */
const glossary =
  /gloss|\bterms?\b|terminolog|defin|vocab|concept|acronym|abbrevia|словар|термин|术语|用語|용어|名词|概念/iu

/** Words for what explains words. */
const ofWords =
  'glossary|glossar|glossaire|glosario|gloss[áa]rio|glosariusz|slovníček|słowniczek|ordlist[ae]|sanasto|sözlük|kamus|l[eé]xi(?:con|que|kon)|terminology|terminologie|vocab(?:ulary)?|vocabulario|vocabulário|vocabulaire|acronyms|abbreviations|terms(?: (?:and|&) definitions| defined)?|words|(?:fach)?begriffe|vokabeln|términos(?: clave)?|termos(?:-chave)?|termes|begrippen|pojęcia|słownik|словарь|глоссарий|термины|понятия|терміни|терминология|术语表?|名词解释|词汇表?|缩写(?:对照)?表?|用語(?:集|解説|一覧)?|単語(?:帳|集)?|용어(?: ?정리)?|단어장?|thuật ngữ|名詞解釋|術語表?|(?:ord|begreps)förklaringar|begrepp(?:slista)?|begreber|begreper|käsit(?:teet|teitä)|termit|pojmy|pojmov[ée]|slovn[íi]k pojm[ůo]v?|fogalmak|fogalomt[áa]r|no[țt]iuni|termeni|kavramlar|terimler(?: sözlüğü)?|istilah(?:-istilah)?(?: penting)?|kosakata|терміни|термини|речник|терминдер|сөздік|όροι|ορισμοί|γλωσσάρι(?:ο)?|λεξιλόγιο|واژه‌?(?:نامه|ها)|واژه نامه|اصطلاحات|(?:ال)?مصطلحات|مفردات|מושגים|מונחים|אוצר מילים|शब्दावली|शब्दकोश|পরিভাষা|শব্দকোষ|শব্দার্থ|கலைச்சொற்கள்|சொற்பொருள்|คำศัพท์|ศัพท์|อภิธานศัพท์|glossari|vocabulari|lèxic|begrippenlijst|kernbegrippen|słowniczek pojęć|pojmovnik|rječnik|rečnik|pojmovi|појмовник|појмови|словник|глосарій|глосарији?|глосар|поняття|glosar|glosarium|용어집|용어사전|단어집|ლექსიკონი|ტერმინები|გლოსარიუმი|բառարան|faharasa|istilahi|msamiati|சொற்களஞ்சியம்|அருஞ்சொற்கள்|sõnastik|mõisted|žodynas|sąvokos|vārdnīca|jēdzieni|términos y definiciones|términos importantes|מילון(?: מונחים)?'

/** What is defined may also be a column or a field: these say it alone. */
const defining =
  'definitions(?: of (?:key |basic )?terms)?|definitionen|definiciones|definições|définitions|definizioni|definicje|определения|定义'

/** Titles under which nothing else stands. */
const plain = caseless(
  `^(?:(?:the|basic|common|core|formal|general|important|key|main|more|new|some|useful|wichtige|основные|базовые) )*${oneOf(ofWords, defining)}(?: (?:[&+,/]|${andWords}) ${oneOf(ofWords, defining)})?$`
)

/** The same with a word or two for their subject: *Sailing terms*, *Glossary of sails*. */
const named = caseless(
  `^(?:[^\\s/:]{1,20} ){0,3}(?<!\\b(?:payment|search|licen[cs]e|query|service|general|legal|simple|simpler|other|own|column|type|of|in|with|the|these|few|final|last|closing|your) )(?:${ofWords})$|^(?:the )?(?:glos\\w+|words|vocabulary|terms|terminology|definitions)(?: (?:of|in|for|about|to|from|de|del|des|du|der|von|zu|zum|do|da|dos|di|della) |: )[^\\n]{1,40}$|^(?:[^\\s/:]{1,20} ){0,3}(?:glossary|glossar|glosario|gloss[áa]rio|glossaire)$|^(?:glosario|gloss[áa]rio|glossaire|lexique|lessico) \\p{L}{4,20}$`
)

/** Words of a language, whatever they are about: *German vocabulary*, *Words I learned today*. */
const words = caseless(
  /^(?:\S{3,12} )?(?:vocab(?:ulary)?|vocabulario|vocabulário|vocabulaire|vokabeln|slovíčka|słówka|слова)(?: lists?)?$|^words (?:i|we)(?:['’]ve)? learn(?:ed|t)(?: [\p{L}\d]+){0,3}$|^jlpt n[1-5](?: (?:kanji|words))?$|^\p{sc=Han}{0,8}(?:单词|單字|生词|生詞|词汇|詞彙|単語)(?:表|本)?$/u
)

/** What stands below is learnt by heart. */
const byHeart =
  /\bto (?:memori[sz]e|learn(?= (?:by heart|for)|\W*$))|\bby heart\b|auswendig|\bpar cœur\b|para memorizar|наизусть|запомнить/iu

/** What is learnt of a trade is no row of a table. */
const ofTrade =
  /^\W*(?:what|how|where|ways|things|skills?|topics?|technolog\w+|resources?|concepts|languages|tools)\b/iu

export function isToLearn(title: string): boolean {
  return title.length <= longest && byHeart.test(title) && !ofTrade.test(title)
}

/** The title announces words that are explained: *Key terms*, *Sails - Glossary*. */
export function isGlossary(title: string): boolean {
  const parts = partsOf(title)
  return (
    parts.some((part) => plain.test(part) || words.test(part)) || named.test(parts.at(-1) ?? '')
  )
}

/** It announces nothing else, not even of what: what its parts hold are words, too. */
export function isPlainGlossary(title: string): boolean {
  return partsOf(title).some((part) => plain.test(part))
}

/** A longer text is no title. */
const longest = 100

/** It says that nothing but words of a language follow. */
export function isWordList(title: string): boolean {
  return partsOf(title).some((part) => words.test(part))
}

function partsOf(title: string): string[] {
  if (title.length > longest) return []
  const whole = /\d/.test(title) ? title.replace(unit, '') : title
  if (!mayPart.test(whole)) return [undressed(whole)]
  return whole.split(/\s[-–—|]\s|[:：]\s/u).map((part) => undressed(part))
}

/** The part of a course that the words are from: *Vocabulary Unit 3*. */
const unit =
  /[\s,(]+(?:unit|lesson|chapter|day|week|part|list|lektion|kapitel|lección|unidad|leçon|unité|lezione|lekce|lekcja|урок)\s?\d{1,3}\)?\s*$/iu

/** Most titles hold no sign that parts them. */
const mayPart = /[-–—|:：]/

/**
 * How sure the items of a list may be terms: not at all where nearly all only link, and less where
 * links are explained, as pages are in an index, unless the title says that they are terms.
 */
export function sureOfTerms({children}: List, title: string): number {
  const linked = children.filter((item) => item.children.length === 1 && linkOf(item))
  if (linked.length * 4 <= children.length * 3 || glossary.test(title)) return 1
  return linked.filter(isLink).length * 2 <= children.length ? 0.45 : 0
}

/** A link opens the item, and explains nothing: it leads to another place or part, or no definition follows. */
function isLink(item: ListItem): boolean {
  const link = linkOf(item)
  const [first] = item.children
  if (!link || first?.type !== 'paragraph') return false
  const isTerm =
    first.children[0]?.type === 'strong' || !/^(?:#|[a-z][a-z\d+.-]*:)/iu.test(link.url)
  return !isTerm || !/^\s*[:：]\s*\S/u.test(toString(first).slice(toString(link).length))
}

/** A link to another place opens the item; a remark may follow it. */
function opensWithLink(item: ListItem): boolean {
  const link = linkOf(item)
  return link !== undefined && /^[a-z][a-z\d+.-]*:/iu.test(link.url)
}

/** The link that opens the item, be it strong. */
function linkOf({children: [first]}: ListItem): Link | undefined {
  if (first?.type !== 'paragraph') return undefined
  const [opening] = first.children
  const inner = opening?.type === 'strong' ? opening.children[0] : opening
  return inner?.type === 'link' ? inner : undefined
}
