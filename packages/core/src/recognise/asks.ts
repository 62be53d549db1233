/** Whether a text asks something, in the languages people keep notes in. */

const mark = /[?？؟;⸮¿]["'”’»)\]）】*_`\s.!…。]*$/u

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

const imperatives =
  /^(?:please\s+)?(?:explain|describe|define|discuss|compare|contrast|list|name|state|outline|give|identify|differentiate|distinguish|illustrate|summari[sz]e|mention|enumerate|write|show|prove|derive|calculate|compute|find|draw|implement|design|tell|walk|talk|solve|determine|evaluate|justify|analy[sz]e|sketch|provide|demonstrate|translate|convert|estimate|classify|label|nenne|nennen|erkläre|erklären|beschreibe|beschreiben|definiere|definieren|explica|explique|describe|describa|define|défini[sr]|expliquez?|décrivez?|cite|liste|объясните|опишите|назовите|перечислите|расскажите)(?=[\s,:]|$)/iu

// Chinese, Japanese and Korean mark a question inside or at the end of the sentence.
const eastern =
  /(?:什么|甚麼|什麼|如何|怎么|怎麼|怎样|为什么|為什麼|为何|哪些|哪个|哪種|哪种|是否|多少|几种|区别|區別|吗|呢|何ですか|とは|ですか|ますか|なぜ|どの|どう|説明(?:して|せよ)|述べ(?:よ|なさい)|무엇|왜|어떻게|어떤|인가|까요|하시오|설명)/u

/** The text ends in a question mark of any script, with closing marks allowed after it. */
export function endsInMark(text: string): boolean {
  return mark.test(text)
}

/** The text opens like a question. */
export function opensAsking(text: string): boolean {
  return words.test(text) || eastern.test(text)
}

/** The text tells the reader to answer: *Explain …*, *List …*. */
export function commands(text: string): boolean {
  return imperatives.test(text)
}

/** How likely a text asks, 0 to 1, going by its own words alone. */
export function asksBy(text: string): number {
  const plain = text.trim()
  if (!plain) return 0
  if (endsInMark(plain)) return 1
  if (opensAsking(plain)) return /[.!。]$/u.test(plain) ? 0.6 : 0.9
  if (commands(plain)) return 0.9
  return 0
}
