/**
 * Words for *answer* and *solution*, as parts of patterns that ignore case: those for one, those for several, and
 * those of languages in which one and several are called the same.
 */

export const oneAnswer = [
  'answer|ans|respuesta|resposta|r[eé]ponse|antwort|risposta|antwoord|vastaus',
  'ответ|відповідь|отговор|одговор|адказ|хариулт|odpowied[zź]|odpov[eě][dď]|odgovor|v[aá]lasz|r[aă]spunsu?l?|απάντηση',
  'cevap|cavab|javob|yan[iı]t|жауа(?:п|бы)'
].join('|')

export const manyAnswers = [
  'answers|respuestas|respostas|r[eé]ponses|antworten|risposte|antwoorden|vastaukset',
  'ответы|відповіді|отговори|odpowiedzi|odpov[eě]di|odgovori|v[aá]laszok|r[aă]spunsuri|απαντήσεις',
  'cevaplar|yan[iı]tlar|жауаптар|விடைகள்|பதில்கள்',
  'תשובות|الأجوبة|الإجابات|أجوبة|إجابات|اجابات|جواب\\u200c?ها|پاسخ\\u200c?ها'
].join('|')

const anyAnswers = [
  'svar|jawa(?:ba|pa)n|jawab|sagot|[đd][aá]p\\s+[aá]n|(?:câu\\s+)?tr[aả]\\s+l[oờ]i',
  'პასუხი|պատասխան|సమాధానం|జవాబు|ಉತ್ತರ|ഉത്തരം|જવાબ|ઉત્તર|ਉੱਤਰ|ਜਵਾਬ|ចម្លើយ',
  'उत्तर|जवाब|উত্তর|জবাব|பதில்|விடை|คำตอบ|เฉลย',
  '答案|回答|解答|答え|答|正解|정답|해답|답변|답|الإجابة|الاجابة|إجابة|الجواب|תשובה|پاسخ|جواب'
].join('|')

export const answerWords = `${manyAnswers}|${oneAnswer}|${anyAnswers}`

export const oneSolution =
  'solution|soluci[oó]n|solu[cç][aã]o|l[oö]sung|soluzione|corrig[eé]|решение|рішення|rozwi[aą]zanie|oplossing|lösning|løsning|çözüm'

export const manySolutions =
  'solutions|soluciones|solu[cç][oõ]es|l[oö]sungen|soluzioni|corrig[eé]s|решения|rozwi[aą]zania|oplossingen|lösningar|løsninger|çözümler'

export const solutionWords = `${manySolutions}|${oneSolution}`
