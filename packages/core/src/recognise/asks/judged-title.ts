/** Titles that announce statements to be called true or false. */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {undressed} from '../text/undressed.ts'

/** What they are called by, as a whole. */
const pair = [
  't(?:rue)?\\s?(?:or\\s|[/&-]\\s?)f(?:alse)?',
  'richtig(?:\\s+oder\\s+|\\s?/\\s?)falsch|wahr(?:\\s+oder\\s+|\\s?/\\s?)(?:falsch|unwahr)',
  'vrai(?:\\s+ou\\s+|\\s?/\\s?)faux|v[eé]r[iou](?:\\s+o\\s+|\\s?/\\s?)fals[io]',
  'verdader[oa](?:\\s+[oy]\\s+|\\s?/\\s?)fals[oa]|verdadeir[oa](?:\\s+ou\\s+|\\s?/\\s?)fals[oa]',
  'верно(?:\\s+или\\s+|\\s?/\\s?)неверно|правда(?:\\s+(?:или|чи)\\s+|\\s?/\\s?)(?:ложь|неправда)|так(?:\\s+чи\\s+|\\s?/\\s?)ні',
  'prawda(?:\\s+czy\\s+|\\s?/\\s?)fałsz|doğru(?:\\s+m[uıi])?(?:\\s+|\\s?/\\s?)yanlış(?:\\s+m[uıi])?',
  'benar(?:\\s+atau\\s+|\\s?/\\s?)salah|đúng(?:\\s+hay\\s+|\\s?/\\s?)sai|waar(?:\\s+of\\s+|\\s?/\\s?)(?:niet waar|onwaar)|juist(?:\\s+of\\s+|\\s?/\\s?)onjuist',
  '[oO○◯]\\s?[/·・]?\\s?[xX×✕]\\s?(?:퀴즈|문제|クイズ|問題)|참(?:\\s?[/·]\\s?)거짓|正しい\\s?/\\s?誤り|正誤(?:問題|判定)|判断题|判斷題|是非题|是非題|(?:正确|正確|对|對)\\s?/\\s?(?:错误|錯誤|错|錯)',
  '(?:صح|صواب)\\s?(?:أم|أو|/)\\s?خطأ|נכון\\s?(?:או|/)\\s?לא נכון|सही\\s?(?:या|/)\\s?गलत|(?:सत्य|सही)\\s?(?:या|/)\\s?(?:असत्य|गलत)|(?:درست|صحیح)\\s?(?:یا|/)\\s?(?:غلط|نادرست)|সত্য\\s?(?:না|বা|/)\\s?মিথ্যা|சரியா\\s?(?:அல்லது\\s)?தவறா|சரி\\s?(?:அல்லது|/)\\s?தவறு|ถูก\\s?(?:หรือ|/)\\s?ผิด',
  'sant(?:\\s+eller\\s+|\\s?/\\s?)(?:falskt|usant)|sandt(?:\\s+eller\\s+|\\s?/\\s?)falsk|rätt(?:\\s+eller\\s+|\\s?/\\s?)fel|oikein(?:\\s+vai\\s+|\\s?/\\s?)väärin|pravda(?:\\s+(?:nebo|alebo|či)\\s+|\\s?/\\s?)(?:nepravda|lež)|igaz(?:\\s+vagy\\s+|\\s?/\\s?)hamis|adevărat(?:\\s+sau\\s+|\\s?/\\s?)fals',
  'betul(?:\\s+atau\\s+|\\s?/\\s?)salah|вярно(?:\\s+или\\s+|\\s?/\\s?)невярно|правильно(?:\\s+чи\\s+|\\s?/\\s?)неправильно|дұрыс(?:\\s+(?:немесе|па)\\s+|\\s?/\\s?)бұрыс(?:\\s+па)?|σωστό(?:\\s+ή\\s+|\\s?/\\s?)λάθος',
  't(?:oč|ač)no(?:\\s+ili\\s+|\\s?/\\s?)net(?:oč|ač)no|т(?:ач|оч)но(?:\\s+или\\s+|\\s?/\\s?)нет(?:ач|оч)но|cert(?:\\s+o\\s+|\\s?/\\s?)fals|kweli(?:\\s+au\\s+|\\s?/\\s?)(?:si kweli|uongo)|სწორია?(?:\\s+თუ\\s+|\\s?/\\s?)(?:არასწორია?|მცდარია?)|ჭეშმარიტია?(?:\\s+თუ\\s+|\\s?/\\s?)მცდარია?|õige(?:\\s+või\\s+|\\s?/\\s?)vale|ճիշտ(?:\\s+թե\\s+|\\s?/\\s?)սխալ'
].join('|')

/** The part of the exam, or what the whole is called: *Part 2.*, *Quiz:*. */
const counted =
  '(?:[^\\s:：–—-]{2,16}(?:\\s[^\\s:：–—-]{1,12})?\\s?(?:[:–—-]\\s|：)|(?:part|section|teil|parte|partie|часть)\\s+[\\p{L}\\d]{1,3}\\W{1,3}|[一二三四五六七八九十]{1,3}\\s?[、.．:：]\\s?|[IVX]{1,4}[.)]\\s)?'
const worth = '(?:\\s*[([（【][^()[\\]（）【】]{1,40}[)\\]）】])?'
const whole = caseless(
  `^${counted}(?:أسئلة\\s+)?(?:${pair})(?:\\s?(?:questions?|statements?|quiz|items?|section|fragen|preguntas|perguntas))?${worth}[\\s.:：?？]*$`
)
/** *Mark each statement as true (T) or false (F).* */
const told = caseless(
  /^(?:\p{L}+\s){0,3}(?:mark|state|say|decide|write|indicate|label|judge|determine|identify|choose|circle|tell|answer|are|is)\b[^.\n]{0,60}\btrue\b(?:\s?\(T\))?\s?(?:or|\/)\s?(?:false|not)\b/u
)

/** Longer is prose. */
const longest = 120

/** *Whales are fish. (True/False)*: both verdicts are offered behind the statement. */
const offered = caseless(`\\S\\s?[([（【]\\s?(?:${pair})\\s?[?？]?\\s?[)\\]）】][*_\\s.:：]{0,6}$`)
/** No pair of verdicts takes more, with what stands around it. */
const longestOffer = 48

/** The text leaves its reader the choice between two verdicts. */
export function offersVerdicts(text: string): boolean {
  return (
    /[)\]）】][*_\s.:：]{0,6}$/u.test(text.slice(-8)) && offered.test(text.slice(-longestOffer))
  )
}

export function isJudged(title: string): boolean {
  if (title.length > longest) return false
  return whole.test(undressed(title)) || whole.test(title.trim()) || told.test(title)
}

/** A title or a line of text that says that statements follow, to be called true or false. */
export function callsJudged(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return false
  return isJudged(toString(block))
}
