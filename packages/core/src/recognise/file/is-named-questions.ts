/** Whether the name of a file says that it holds questions: *exam questions*, *otazky*. */

const words =
  /^(?:questions?|viva|fragen|fragenkatalog|prüfungsfragen|pruefungsfragen|kontrollfragen|vragen|examenvragen|frågor|tentafrågor|spørsmål|spørgsmål|kysymykset|domande|preguntas|perguntas|questoes|questões|otazky|otázky|okruhy|pytania|zagadnienia|pitanja|vprašanja|kérdések|kerdesek|tételek|tetelek|sorular|вопросы|билеты|питання|білети|въпроси|voprosy|bilety|面试题|問題|题目|質問|질문|문제|أسئلة|سوالات|প্রশ্ন|प्रश्न|คำถาม|сұрақтар|ερωτήσεις|שאלות|soalan|întrebări|intrebari)$/iu

/** Asked of somebody or of a product, or not asked yet. */
const others = /^(?:faqs?|open|asked|frequently|todo|survey|templates?|issues?|support|stack)$/iu

export function isNamedQuestions(name: string): boolean {
  const parts = name.split(' ')
  return parts.some((part) => words.test(part)) && !parts.some((part) => others.test(part))
}
