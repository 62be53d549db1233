/** Words for *answer*, as parts of patterns that ignore case. */
export const answerWords = [
  'answers?|ans|respuestas?|respostas?|r[eé]ponses?|antwort(?:en)?|rispost[ae]|antwoord|svar|vastaus',
  'ответы?|відповідь|отговор|odpowied[zź]|odpov[eě][dď]|odgovor|v[aá]lasz|r[aă]spuns|απάντηση',
  'cevap|yan[iı]t|jawa(?:ba|pa)n|sagot|[đd][aá]p\\s+[aá]n|(?:câu\\s+)?trả\\s+lời|उत्तर|উত্তর|பதில்|คำตอบ|เฉลย',
  '答案|回答|解答|答え|答|正解|정답|해답|답|الإجابة|الجواب|תשובה|پاسخ|جواب'
].join('|')
