/** Whether a text asks something, in the languages people keep notes in. */

/** A question mark of any script; quotes, brackets, stars, emoji and full stops may follow it. */
const mark =
  /[?？؟⸮](?:["'”’»)\]）】」』*_`\s.!…。~\u200d\ufe0f★☆]|\p{Extended_Pictographic}|:[a-z_]+:)*$/u

const words = new RegExp(
  [
    // English question words and auxiliaries that open a question
    /^(?:(?:and|so|but|or|also|then),?\s+)?(?:what|why|how|when|where|which|who|whom|whose|what's|who's|how's|where's|why's)\b/u,
    // German, Spanish, Portuguese, French, Italian, Russian
    /^(?:was|warum|wie|wann|wo|welche[rsnm]?|wer|wem|wen|weshalb|wieso|wozu|womit|wodurch|woran|wofür)\s/u,
    /^¿/u,
    /^(?:qué|cuál|cuáles|cómo|cuándo|dónde|quién|por qué|o que|como|quando|onde|quem|qual|quais|quoi|quel|quelle|quels|quelles|comment|pourquoi|quand|qu'est-ce|qu’est-ce|che cosa|cos'è|perché)(?=[\s'’]|$)/u,
    /^(?:что|как|какой|какая|какие|какое|почему|зачем|когда|где|кто|чем|сколько|для чего)(?=\s|$)/u
  ]
    .map((part) => part.source)
    .join('|'),
  'iu'
)

/** Tells the reader to answer; instructions to do something else do not open like this. */
const imperatives =
  /^(?:please\s+)?(?:explain|describe|define|discuss|compare|contrast|differentiate|distinguish|summari[sz]e|outline|enumerate|illustrate|justify|tell me|talk about|walk me|name|state|mention|identify|list|give(?: an?| some| me)|prove|derive|calculate|solve|nenne|nennen|erkläre|erklären|beschreibe|beschreiben|definiere|definieren|explica|explique|expliquez|describe|describa|descreva|defina|define|définis(?:sez)?|décrivez?|cite|enumere|spiega|descrivi|definisci|объясните|опишите|назовите|перечислите|расскажите|дайте|сравните)(?=[\s,:]|$)/iu

/** May ask, or may be one step of a manual. */
const weakImperatives =
  /^(?:please\s+)?(?:write|compose|come up with|implement|show|find|draw|design|compute|determine|evaluate|analy[sz]e|sketch|provide|demonstrate|translate|convert|estimate|classify|label|create|reverse|complete|fill)\s/iu

// Chinese, Japanese and Korean ask inside or at the end of the sentence.
const eastern =
  /什么|甚麼|什麼|如何|怎么|怎麼|怎样|怎樣|为什么|為什麼|为何|哪些|哪个|哪種|哪种|是否|多少|几种|(?:区别|區別|不同|差异|优缺点|原理|流程|作用)[)）。\s]*$|吗|呢[。\s]*$|何ですか|とは[。\s]*$|(?:です|ます|でしょう)か|なぜ|どのよう|どう(?:やって|いう)|説明(?:して|せよ|しなさい)|述べ(?:よ|なさい|て)|挙げ(?:よ|て)|무엇|왜\s|어떻게|어떤|인가|까요|하시오|설명(?:하|해)|(?:차이|차이점)[에는은]?/u

const easternImperatives =
  /^(?:请|請)?(?:简述|簡述|说说|說說|说一说|说一下|讲讲|谈谈|描述|解释|解釋|说明|說明|列举|列舉|介绍|介紹|阐述|比较|分析)/u

/** Emoji, and a number after them, that a question is dressed in. */
const dress = /^(?:\p{Extended_Pictographic}[\ufe0f\u200d\s]*)+(?:q?\d+[.):]\s*)?/iu

/** The text ends in a question mark of any script, with closing marks allowed after it. */
export function endsInMark(text: string): boolean {
  return mark.test(text)
}

/** The text tells the reader to answer: *Explain …*, *List …*. */
export function commands(text: string): boolean {
  return imperatives.test(text) || easternImperatives.test(text)
}

/**
 * How likely a text asks, 0 to 1, going by its own words alone: 1 with a question mark, 0.9 with a
 * question word or an imperative that wants an answer, 0.75 and less where other readings are near.
 */
export function asksBy(text: string): number {
  const plain = text.trim().replace(dress, '')
  if (!plain) return 0
  if (endsInMark(plain)) return 1
  if (words.test(plain)) return /[.!。]$/u.test(plain) ? 0.6 : 0.9
  if (commands(plain)) return 0.9
  if (eastern.test(plain)) return 0.75
  if (/[?？؟]\s/u.test(plain)) return 0.7
  return weakImperatives.test(plain) ? 0.5 : 0
}
