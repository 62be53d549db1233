/** Words that call an option right or wrong, in any language. */
import {caseless} from '../../../caseless.ts'

const rightWord =
  'correct[oae]?|right|corret[oa]|cert[oa]|corrett[oa]|esatt[oa]|giust[oa]|richtig|juste|(?:правильн|верн)(?:о|ый|ая|ое|ые)|(?:правильн|вірн)(?:о|ий|а|е|і)|poprawn[aey]|prawid[lł]ow[aey]|juist|benar|doğru|đúng|正确|正確|正解|对|정답|صحيح|נכון|درست|सही|r[aä]tt|riktige?|korrekt|rigtigt?|oikein|oikea|helyes|corect[aăe]?|spr[aá]vn[aáeěéíýo]|σωστ[όήά]|вярно|правилен|верен|дұрыс|betul|সঠিক|சரி|ถูก(?:ต้อง)?|to[cč]n[oaiey]|ta[cč]n[oaiey]|ispravn[oaiey]|тачн[оаи]|точн[оаи]|исправн[оаи]|სწორი(?:ა)?|ճիշտ|sahihi|pareiz[isa]|teising[ai]s?'
const wrongWord =
  'incorrect[oae]?|wrong|incorret[oa]|errad[oa]|errat[oa]|incorrett[oa]|scorrett[oa]|sbagliat[oa]|falsch|incorrecte|faux|fausse|mauvaise|не(?:правильн|верн|вірн)(?:о|ый|ая|ое|ые|ий|а|е|і)|nie(?:poprawn|prawid[lł]ow)[aey]|błędn[aey]|onjuist|salah|yanlış|sai|不正确|不正確|不对|错误|錯誤|错|錯|不正解|오답|نادرست|غلط|خطأ|गलत|fel(?:aktigt?)?|feil|forkert|väär(?:in|ä)|helytelen|hibás|gre[sș]it[aăe]?|incorect[aăe]?|nespr[aá]vn[aáeěéíýo]|[sš]patn[aáeěéíýo]|λάθος|λανθασμέν[οη]|невярно|грешно|бұрыс|қате|ভুল|தவறு|ผิด|neto[cč]n[oaiey]|neta[cč]n[oaiey]|neispravn[oaiey]|pogre[sš]n[oaiey]|нетачн[оаи]|неточн[оаи]|неисправн[оаи]|погрешн[оаи]|არასწორი(?:ა)?|მცდარი|սխալ|si\\s+sahihi|makosa|nepareiz[isa]|neteising[ai]s?'
/** Words that a statement is called by, and that an option may be made of. */
const trueWord = 'true|yes|verdader[oa]|verdadeir[oa]|wahr|vraie?|ver[oa]'
const falseWord = 'false|fals[oa]|no'
const not = '(?:not?|non|nicht|n[aã]o|niet|nie|не|pas)\\s+(?:(?:is|es|est|ist|jest|[eéè])\\s+)?'
const before =
  '(?:(?:the|respuesta|opci[oó]n|resposta|alternativa|risposta|bonne|r[eé]ponse|odpowied[zź]|antwort|ответ|відповідь|jawaban|cevap|odpov[eě][dď])\\s+)?'
const behind = '(?:e?\\s+(?:answer|option|choice|one|antwort|ответ)|答案)?'

export const right = `${before}(?:${rightWord})${behind}`
export const wrong = `(?:${before}(?:${wrongWord})|${not}${right})${behind}`
/** That it is the answer says the same. */
export const rightOrAnswer = `${right}|answer|(?:bonne\\s+)?r[eé]ponse(?:\\s+correcte)?|答案`

const word = (words: string): string => `(?:${words})(?![\\p{L}\\p{M}])`
/** *True.*, not *True north*. */
const lone = (words: string): string => `(?:${words})(?=\\s*(?:[.,:;!，。—–-]|$))`
const opening = caseless(
  `^[^\\p{L}\\p{N}✅✔✓❌✗✘✖]*(?:(?:is|es|é|è|est|ist|jest)\\s+)?(?:(${word(wrong)}|${lone(falseWord)}|(?:not|non|no es|n[aã]o|nicht|pas|niet|nie|не)\\s|[❌✗✘✖])|${word(right)}|${lone(trueWord)}|bonne\\s|[✅✔✓])`
)
const wrongAnywhere = caseless(
  `(?<![\\p{L}\\p{M}])${word(`(?:${wrongWord})s?`)}|[错錯誤❌✗]|不(?:正|对|對)|오답`
)

/** What a text opens with that calls an option right or wrong. */
export function verdictAt(text: string): boolean | undefined {
  const match = opening.exec(text)
  return match ? match[1] === undefined : undefined
}

/** A word in a text calls an option wrong. */
export function saysWrong(text: string): boolean {
  return wrongAnywhere.test(text)
}
