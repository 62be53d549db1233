/** Words for *question* before a number or a colon, as parts of patterns that ignore case. */
export const questionNouns = [
  'questions?|preguntas?|perguntas?|quest[aã]o|frage|domanda|vraag|[iî]ntrebarea?',
  'fr[aå]ga|sp[oø]rsm[aå]l|sp[oø]rgsm[aå]l|kysymys|k[eé]rd[eé]s|ot[aá]zka|pytanie|pitanje|vpra[sš]anje',
  'soru|sual|savol|soal(?:an)?|pertanyaan|c[aâ]u(?:\\s+h[oỏ]i)?|ερώτηση|вопрос|питання|запитання|въпрос|питање|прашање|пытанне|сұрақ|асуулт',
  'კითხვა|հարց|ప్రశ్న|ಪ್ರಶ್ನೆ|ചോദ്യം|પ્રશ્ન|ਪ੍ਰਸ਼ਨ|ਸਵਾਲ|សំណួរ',
  'प्र(?:श्न)?|सवाल|প্র(?:শ্ন)?|கேள்வி|வினா|คำถาม(?:ที่)?|ข้อ(?:ที่)?|سؤال|السؤال|سوال|پرسش|שאלה',
  '问题|問題|问|問|题目|題目|题|題|质问|質問|問い|질문|문제|문항'
].join('|')

/** What may stand between such a word and its number. */
export const numberSign =
  '(?:no\\.?|nr\\.?|n[º°]|[#№]|number|nummer|n[uú]mero|num[eé]ro|numara|номер|מספר|رقم|شماره)'
