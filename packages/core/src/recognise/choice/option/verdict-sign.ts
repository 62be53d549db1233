/** Words and signs that call a statement true or false, in any language. */

const words = new Set(
  [
    'true false yes no right wrong correct incorrect t f y n o x wahr falsch richtig ja nein',
    'verdadero falso cierto sí si verdadeiro certo errado sim não vrai faux oui non vero waar onwaar nee',
    'vero adevărat fals doğru yanlış evet hayır benar salah đúng sai igaz hamis oikein väärin sant sandt falskt falsk nepravda',
    'usant sand pravda fals rätt fel riktig feil betul fałszywe вярно невярно дұрыс бұрыс қате σωστό λάθος',
    'درست نادرست غلط सही गलत सत्य असत्य সত্য মিথ্যা সঠিক ভুল சரி தவறு ถูก ผิด',
    'да нет верно неверно правда неправда правильно неправильно ложь истина так ні tak nie prawda fałsz',
    '对 错 對 錯 正确 错误 正確 錯誤 是 否 はい いいえ 正しい 誤り 正 誤 예 아니오 아니요 참 거짓 맞다 틀리다',
    'صح خطأ صواب نعم لا صحيح נכון שגוי',
    'točno netočno tačno netačno istina neistina тачно нетачно точно неточно cert fals kweli uongo',
    'სწორია მცდარი ჭეშმარიტი მცდარია სწორი არასწორი ճիշտ սխալ pareizi nepareizi teisinga klaidinga'
  ].flatMap((line) => line.split(' '))
)

/** Of two words. */
const denied = new Set([
  'niet waar',
  'לא נכון',
  'not true',
  'non vrai',
  'ikke sant',
  'si kweli',
  'no cert'
])

const sign = /^[\s*_([（【]*[√×✓✔✅✕✗✘✖❌○◯☑]\ufe0f?[\s*_)\]）】.。]*$/u

/** The text is such a word or sign, whatever stands around it. */
export function isVerdict(text: string): boolean {
  const plain = text
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
    .toLowerCase()
  return words.has(plain) || denied.has(plain) || sign.test(text)
}

/** No word is longer, with what stands around it. */
const longest = 20

/** The verdict that the text begins with, where it says why perhaps: *False, it is round.*, *True (always)* */
export function verdictOpening(text: string): string | undefined {
  const end = text.slice(0, longest).search(/[.,:;!，。；：—–]|\s[-(]/u)
  const head = end === -1 ? text : text.slice(0, end)
  return head.length <= longest && isVerdict(head) ? head : undefined
}

/** Letters that statements are called by, in languages whose words for it begin with them. */
const pairs = ['TF', 'VF', 'RF', 'PF', 'DY', 'BS', 'ĐS', 'WN', 'YN', 'OX', 'صخ', 'נל', 'دغ']

/** Each text begins with a verdict, or is a letter of one pair. */
export function areVerdicts(texts: readonly string[]): boolean {
  if (texts.every((text) => verdictOpening(text) !== undefined)) return true
  return pairs.some((pair) => {
    return texts.every((text) => text.trim().length === 1 && pair.includes(text.trim()))
  })
}
