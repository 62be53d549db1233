/** Words for *answer*, as parts of patterns that ignore case. */
export const answerWords = [
  'answers?|ans|respuestas?|respostas?|r[eé]ponses?|antwort(?:en)?|rispost[ae]|antwoord|svar|vastaus',
  'ответы?|відповідь|отговор|одговор|адказ|хариулт|odpowied[zź]|odpov[eě][dď]|odgovor|v[aá]lasz|r[aă]spunsu?l?|απάντηση',
  'cevap|cavab|javob|yan[iı]t|jawa(?:ba|pa)n|jawab|sagot|[đd][aá]p\\s+[aá]n|(?:câu\\s+)?tr[aả]\\s+l[oờ]i|жауа(?:п|бы)',
  'პასუხი|պատասխան|సమాధానం|జవాబు|ಉತ್ತರ|ഉത്തരം|જવાબ|ઉત્તર|ਉੱਤਰ|ਜਵਾਬ|ចម្លើយ',
  'उत्तर|जवाब|উত্তর|জবাব|பதில்|விடை|คำตอบ|เฉลย',
  '答案|回答|解答|答え|答|正解|정답|해답|답변|답|الإجابة|الاجابة|إجابة|الجواب|תשובה|پاسخ|جواب'
].join('|')
