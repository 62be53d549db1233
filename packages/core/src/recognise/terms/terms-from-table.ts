/**
 * The terms of a table headed like *Term* and *Definition*, and the words of one headed like
 * *Italian*, *German* and *Example*.
 */
import {caseless} from '../../caseless.ts'
import type {Table, TableCell, TableRow} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {answerFrom, asideFrom, paragraphsFrom, promptFrom, questionFrom} from '../draft.ts'
import type {ToldByPath} from '../file/told-by-path.ts'
import {isGlossary, isToLearn} from '../list/list-links.ts'
import {positionOf} from '../text/place.ts'
import {plainHead} from './plain-head.ts'

const termHead =
  /^(?:concepts?|names?|patterns?|key ?words?|commands?|понятие|kavram|名词|名詞|개념)$/iu

/** Heads of words to be learnt, whatever else a row tells of them. */
const wordHead = caseless(
  /^(?:terms?|words?|begriffe?|términos?|termos?|termes?|термины?|поняття|begrippen|front|vocabulary|vocab|phrases?|expressions?|idioms?|grammar(?: points?| patterns?)?|abbreviations?|acronyms?|abkürzung(?:en)?|akronyme?|acronymes?|sigles?|siglas?|abreviaturas?|acrónimos?|abbreviazion[ei]|сокращени[ея]|аббревиатур[аы]|скорочення|skróty?|略語|略称|缩略语|약어|kanji|hanzi|hiragana|wort|vokabel|palabra|palavra|parola|mot|слово|术语|用語|文型|文法|语法|句型|语汇|語彙|recto|termin[ei]|begrip|woord|poj[eę]cie|hasło|słowo|terim|kelime|термін|атау|сөз|מונח|thuật ngữ|từ(?: (?:vựng|khóa))?|istilah|kata|kosakata|begrepp|begrep|ord|glos(?:a|or)|fackord|begreb|termi|sana|käsite|pojem|slov(?:o|íčko)|výraz|fogalom|szó|kifejezés|cuvânt|termen|noțiune|дума|понятие|όρος|λέξη|έννοια|מושג|מילה|शब्द|পদ|শব্দ|คำศัพท์|คำ|المصطلح|الكلمة|اصطلاح|واژه|单词|單字|词语|词汇|短语|缩写|単語|漢字|汉字|단어|용어|名詞|சொல்|கலைச்சொல்|مصطلح|كلمة|terme|mot|pojam|izraz|riječ|reč|појам|израз|реч|istilahi|neno|ტერმინი|სიტყვა|ცნება|տերմին|mõiste|sõna|sąvoka|žodis|jēdziens|vārds)$/u
)

const definitionHead =
  /^(?:definitions?|back|(?:english |chinese )?meanings?|descriptions?|explanations?|translations?|expansions?|full (?:form|name)|stands for|what it does|bedeutung|übersetzung|erklärung|explicación|explication|spiegazione|объяснение|definición|significado|traducción|definição|tradução|définition|traduction|significato|traduzione|определение|перевод|定义|定義|解释|解釋|释义|釋義|含義|含义|全称|说明|意思|翻译|中文(?:释义|意思)|意味|説明|verso|formulas?|fórmula|formule|formel|формула|公式|definizione|definitie|betekenis|omschrijving|vertaling|definicja|znaczenie|tłumaczenie|tanım|anlam[ıi]?|çeviri(?:si)?|визначення|означення|значення|тлумачення|анықтама(?:сы)?|мағынасы|переклад|значение|định nghĩa|(?:ý )?nghĩa|definisi|pengertian|maksud|keterangan|arti(?:nya)?|makna|terjemahan|förklaring|betydelse|översättning|forklaring|betydning|oversættelse|oversettelse|määritelmä|merkitys|selitys|käännös|význam|definice|vysvětlení|překlad|meghatározás|jelentése?|magyarázat|fordítás|definiți[ea]|semnificați[ea]|traducere|значение|превод|ορισμός|σημασία|εξήγηση|μετάφραση|הגדרה|פירוש|תרגום|अर्थ|परिभाषा|অর্থ|সংজ্ঞা|ความหมาย|คำแปล|คำอธิบาย|นิยาม|التعريف|المعنى|تعریف|معنی|뜻|의미|정의|설명|번역|பொருள்|விளக்கம்|বিবরণ|ব্যাখ্যা|विवरण|تعريف|معنى|definició|significat|traducció|definicija|objašnjenje|značenje|prijevod|prevod|дефиниција|објашњење|значење|превод|definíció|definisjon|betydning|ufafanuzi|maana|maelezo|tafsiri|განმარტება|მნიშვნელობა|თარგმანი|սահմանում|definitsioon|tähendus|apibrėžimas|reikšmė|definīcija|nozīme|வரையறை|คำจำกัดความ|ความหมาย)$/iu

const language = caseless(
  /^(?:english|german|french|spanish|italian|portuguese|dutch|swedish|norwegian|danish|finnish|icelandic|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|arabic|hebrew|persian|farsi|hindi|urdu|bengali|tamil|sanskrit|latin|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|indonesian|malay|tagalog|swahili|irish|welsh|basque|catalan|croatian|serbian|slovenian|lithuanian|latvian|estonian|esperanto|deutsch|englisch|französisch|spanisch|italienisch|español|inglés|francés|alemán|português|inglês|français|anglais|italiano|inglese|nederlands|engels|svenska|русский|английский|немецкий|anglicky|česky|německy|angličtina|čeština|engelska|tyska|engelsk|norsk|dansk|suomi|englanti|magyar|angol|német|română|engleză|polski|angielski|niemiecki|türkçe|ingilizce|українська|англійська|ελληνικά|αγγλικά|हिन्दी|अंग्रेज़ी|ไทย|ภาษาไทย|ภาษาอังกฤษ|tiếng anh|tiếng việt|indonesia|bahasa indonesia|inggris|bahasa inggris|húngaro|russo|ruso|russe|japonés|japonês|japonais|giapponese|chino|chinês|chinois|cinese|coreano|coréen|árabe|arabe|arabo|latín|latim|griego|grego|grec|greco|allemand|espagnol|italien|portugais|tedesco|francese|spagnolo|portoghese|francês|espanhol|alemão|russisch|japanisch|chinesisch|arabisch|griechisch|lateinisch|latein|niederländisch|polnisch|türkisch|schwedisch|spanska|franska|ryska|(?:中文|英文|英语|英語|日语|日文|日本語|中国語|韩语|法语|德语)(?:名[称稱]?|[单單]?[词詞]|意思|意[义義]|[释釋][义義]|翻[译譯]|解[释釋])?|한국어|영어)(?:\s*\([^()]{1,40}\))?$/u
)

/** What words are, where a language stands beside it. */
const classHead =
  /^(?:infinitiv[eo]?|verbs?|nouns?|adjectives?|adverbs?|verben|substantive?|nomen|adjektive?|adverb(?:ien)?|verbos?|sustantivos?|substantivos?|adjetivos?|adverbios?|advérbios?|verbes?|noms?|adjectifs?|adverbes?|verb[io]|sostantiv[io]|aggettiv[io]|avverbi[o]?|глагол(?:ы)?|существительные|прилагательные|наречия|动词|名词|形容词|副词|動詞|形容詞|副詞|동사|형용사)$/iu

/** What stands here is put into another language. */
const translated =
  /^(?:(?:english|german|french|spanish) )?(?:translations?|übersetzung(?:en)?|traducci[oó]n|tradução|traduction|traduzione|перевод|翻译|翻譯|翻訳|vertaling|tłumaczenie|çeviri(?:si)?|переклад|terjemahan|översättning|oversættelse|oversettelse|käännös|překlad|fordítás|traducere|превод|μετάφραση|תרגום|अनुवाद|คำแปล|번역)$/iu

/** What is put into another language for the users of a product, or a whole text. */
const ofProduct =
  /^(?:languages?|locales?|keys?|strings?|ids?|identifiers?|codes?|files?|paths?|fields?|elements?|labels?|projects?|repos?|status|versions?|dates?|chapters?|verses?|books?|authors?|sources?|links?|titles?|examples?|sprachen?|idiomas?|langues?|языки?|语言|言語)$/iu

/** What counts the rows. */
const numberHead = /^(?:#|no\.?|nr\.?|序号|编号|番号|번호|№)?$/iu
const number = /^\p{N}{0,6}[.)]?$/u

/** More columns hold forms of a word, or are no words at all. */
const mostColumns = 6

/** The most that names and commands, and words to be learnt may be sure of. */
export interface Sure {
  names: number
  words: number
}

/** What says that a table is learnt: the title above it, a path of words, or one of the titles. */
type LearntBy = 'title' | 'path' | 'glossary'

/** What says so of a table below titles. */
export function learntBy(
  above: readonly string[],
  {isKeptForWords}: Pick<ToldByPath, 'isKeptForWords'>
): LearntBy | undefined {
  if (isToLearn(above.at(-1) ?? '')) return 'title'
  if (isKeptForWords) return 'path'
  return above.some(isGlossary) ? 'glossary' : undefined
}

/** Each row as a term; `undefined` for tables of any other kind. */
export function termsFromTable(
  table: Table,
  most: Sure,
  learnt?: LearntBy
): Recognised | undefined {
  const [head, ...lines] = table.children
  const allHeads = head?.children.map((cell) => plainHead(toString(cell))) ?? []
  const heads = withoutRepeats(allHeads)
  const isRepeated = heads.length < allHeads.length
  const rows = isRepeated ? lines.flatMap((row) => parted(row, heads.length)) : lines
  const isHeadless = heads.every((one) => one === '')
  const isLearnt =
    learnt === 'title' || (learnt !== undefined && isHeadless) || (learnt === 'path' && isRepeated)
  const at =
    columnOfTerms(heads) ??
    (isLearnt && heads.length === 2 ? 0 : undefined) ??
    (learnt === 'path' ? columnOfWords(heads, rows) : undefined)
  if (!head || at === undefined || rows.length === 0) return undefined
  const first = lines[0]
  const opening = {start: positionOf(table).start, end: positionOf(first ?? head).start}
  const headRow = {...table, children: [head], position: positionOf(head)}
  const columns = heads.length
  const confidence = Math.min(sure, termHead.test(heads[at] ?? '') ? most.names : most.words)
  const entries = rows.map((row) => entryFromRow(row, {at, columns, confidence}))
  return {entries: [asideFrom([headRow], opening), ...entries], used: 1}
}

/** Heads that come again beside themselves, but once: *Word*, *Meaning*, *Word*, *Meaning*. */
function withoutRepeats(heads: readonly string[]): readonly string[] {
  for (let width = 2; width * 2 <= heads.length; width++) {
    if (heads.length % width > 0 || new Set(heads.slice(0, width)).size < width) continue
    if (heads.every((head, at) => head === heads[at % width])) return heads.slice(0, width)
  }
  return heads
}

/** What stands below each of the repeated heads, as a row of its own. */
function parted(row: TableRow, width: number): TableRow[] {
  const {children} = row
  if (children.length <= width || children.length % width > 0) return [row]
  const {start, end} = positionOf(row)
  return children.flatMap((cell, at): TableRow[] => {
    if (at % width > 0) return []
    const cells = children.slice(at, at + width)
    const next = children[at + width]
    if (at > 0 && cells.every((one) => contentOf(one).length === 0)) return []
    const from = at === 0 ? start : positionOf(cell).start
    return [
      {
        type: 'tableRow',
        children: cells,
        position: {start: from, end: next ? positionOf(next).start : end}
      }
    ]
  })
}

/** Index of the column whose cells the others explain. */
function columnOfTerms(heads: readonly string[]): number | undefined {
  const at = numberOfTerms(heads)
  const [term = '', ...others] = heads.slice(at)
  if (others.length === 0 || heads.length > mostColumns) return undefined
  const isWord = wordHead.test(term)
  if (isWord || (others.length === 1 && termHead.test(term))) {
    const isExplained = (head: string): boolean =>
      definitionHead.test(head) || (isWord && (isOfLanguage(head) || endsInDefinition(head)))
    return others.some(isExplained) ? at : undefined
  }
  if (isOfLanguage(term) && others.some(isTranslated)) return at
  const isPut = (head: string): boolean =>
    translated.test(head) || (classHead.test(term) && isOfLanguage(head))
  return term !== '' && !ofProduct.test(term) && others.some(isPut) ? at : undefined
}

/** Index of the first column that does not count the rows. */
function numberOfTerms(heads: readonly string[]): number {
  return heads.length > 2 && numberHead.test(heads[0] ?? '') ? 1 : 0
}

/** The same where a file is kept for words, whatever the column is called that has some in nearly every row. */
function columnOfWords(heads: readonly string[], rows: readonly TableRow[]): number | undefined {
  const at = numberOfTerms(heads)
  const [term = '', ...others] = heads.slice(at)
  if (term === '' || ofProduct.test(term) || heads.length > mostColumns) return undefined
  const told = rows.filter(({children}) => children.some((cell) => contentOf(cell).length > 0))
  const filled = told.filter(({children}) => contentOf(children[at]).length > 0).length
  if (filled * 5 < told.length * 4) return undefined
  const classes = others.filter((head) => classHead.test(head)).length
  return classes > 1 || others.some(isTranslated) ? at : undefined
}

function isTranslated(head: string): boolean {
  return isOfLanguage(head) || definitionHead.test(head)
}

/** *Italian*, or what is Italian: *Italian word*. */
function isOfLanguage(head: string): boolean {
  if (language.test(head)) return true
  const blank = head.indexOf(' ')
  if (blank <= 0 || !language.test(head.slice(0, blank))) return false
  return [wordHead, termHead, definitionHead].some((kind) => kind.test(head.slice(blank + 1)))
}

/** *One-line meaning*, *Plain definition*. */
function endsInDefinition(head: string): boolean {
  const words = head.split(' ')
  return words.length <= 3 && definitionHead.test(words.at(-1) ?? '')
}

const sure = 0.9

function entryFromRow(
  row: TableRow,
  {at, columns, confidence}: {at: number; columns: number; confidence: number}
): Draft {
  const term = row.children[at]
  const others = row.children.slice(at + 1).filter((cell) => contentOf(cell).length > 0)
  const prompt = contentOf(term)
  const [opening] = others
  const position = positionOf(row)
  const isCounted = at === 0 || number.test(toString(row.children[0] ?? row).trim())
  const isWhole = row.children.length <= columns && isCounted
  if (!term || !opening || prompt.length === 0 || !isWhole || !says(term)) {
    return asideFrom([{type: 'table', children: [row], position}], position)
  }
  return questionFrom({form: 'term', confidence}, [
    promptFrom(prompt, {start: position.start, end: positionOf(term).end}),
    answerFrom(others.flatMap(contentOf), {start: positionOf(opening).start, end: position.end})
  ])
}

/** A dash stands for no word. */
function says(cell: TableCell): boolean {
  const text = toString(cell)
  return text === '' || /[^\p{P}\s]/u.test(text)
}

function contentOf(cell: TableCell | undefined): ReturnType<typeof paragraphsFrom> {
  return cell ? paragraphsFrom(cell.children) : []
}
