/** The names of roles, languages together: what a heading says that names nothing else. */
import type {Role} from '../../dialects/dialect.ts'

export const roleNames: Record<Role, readonly string[]> = {
  questions: listed(
    'questions, question, q, qs, review questions, practice questions, quiz, study questions',
    'exam questions, self test, self-test, check your knowledge, check your understanding, test yourself',
    'exercises, recall, cues, prompts, fragen, preguntas, perguntas, domande, questions de révision',
    'вопросы, pytania, vragen, 问题, 問題, 题目, 題目, 提问, 思考题, 质问, 質問, 問い, 질문, 문제, أسئلة, الأسئلة, سوالات',
    'سؤالات, پرسش‌ها, پرسش ها, تمرین‌ها, שאלות, sorular, pertanyaan, soal, câu hỏi, frågor, spørgsmål',
    'spørsmål, kysymykset, otázky, kérdések, întrebări, питання, въпроси, ερωτήσεις, प्रश्न, questões',
    '练习题, 習題, 习题, 复习题, 自测题, 思考问题, 練習問題, 演習問題, 確認問題, 基本問題, 応用問題, 章末問題, 연습문제, 연습 문제, вопросы для самопроверки',
    'контрольные вопросы, preguntas de repaso, perguntas de revisão, fragen zum kapitel, quick quiz',
    'knowledge check, revision questions, comprehension questions, discussion questions, sample questions',
    'questions to answer, true or false, true/false, true or false questions, true/false questions',
    'richtig oder falsch, vrai ou faux, verdadero o falso, verdadeiro ou falso, 判断题, 判斷題, 正誤問題',
    'fill in the blank, fill in the blanks, fill-in-the-blank, fill-in-the-blanks, fill in the gaps',
    'lückentext, 填空题, 填空題, 穴埋め問題, заполните пропуски, practice problems, essay questions',
    'short answer questions, ejercicios, cuestionario, exercices, exercícios, esercizi, übungen',
    'упражнения, kontrollfragen, übungsaufgaben, câu hỏi ôn tập, bài tập, 练习, 복습 문제, تمارين',
    'domande di ripasso, domande d’esame, preguntas de examen, questões de revisão, questions d’examen',
    'instuderingsfrågor, repetitionsfrågor, kontrollfrågor, övningar, övningsfrågor, sant eller falskt',
    'kontrollspørsmål, repetisjonsspørsmål, repetitionsspørgsmål, kontrolspørgsmål, kertauskysymykset',
    'tarkistuskysymykset, harjoituskysymykset, opakovací otázky, kontrolní otázky, testové otázky',
    'cvičení, opakovacie otázky, kontrolné otázky, cvičenia, ellenőrző kérdések, întrebări recapitulative',
    'întrebări de verificare, exerciții, pytania kontrolne, pytania powtórkowe, oefenvragen',
    'controlevragen, tekrar soruları, alıştırmalar, soal latihan, latihan soal, pertanyaan latihan',
    'soalan, soalan latihan, soalan ulang kaji, kontrolna pitanja, pitanja za ponavljanje',
    'контрольні питання, контрольні запитання, запитання, питання для самоперевірки',
    'запитання для самоперевірки, вправи, контролни въпроси, въпроси за преговор, въпроси за самопроверка',
    'задачи и упражнения, вопросы и задания, бақылау сұрақтары, сұрақтар, ερωτήσεις επανάληψης',
    'ερωτήσεις κατανόησης, ασκήσεις, أسئلة للمراجعة, أسئلة المراجعة, تمرينات, پرسش‌های مروری',
    'پرسش‌های چهارگزینه‌ای, سوالات چهارگزینه‌ای, שאלות חזרה, תרגילים, अभ्यास प्रश्न, प्रश्नावली, अभ्यास',
    'बहुविकल्पीय प्रश्न, अनुशीलनी, অনুশীলনী, প্রশ্নাবলি, প্রশ্নাবলী, প্রশ্ন, வினாக்கள், கேள்விகள்',
    'பயிற்சி வினாக்கள், คำถาม, คำถามทบทวน, คำถามท้ายบท, แบบฝึกหัด, แบบฝึกหัดท้ายบท, เติมคำในช่องว่าง, จงเติมคำในช่องว่าง, แบบทดสอบ, 单选题, 多选题',
    '选择题, 選擇題, 複習題, 課後練習, 객관식 문제, 확인 문제, recall questions, active recall, quiz yourself, review quiz',
    'key questions, free response, free response questions, critical thinking questions, thought questions',
    'conceptual questions, concept questions, end of chapter questions, end-of-chapter questions',
    'possible exam questions, possible exam question, potential exam questions, mögliche prüfungsfragen',
    'mögliche prüfungsfrage, prüfungsfragen, prüfungsfrage, mögliche klausurfragen, klausurfragen',
    'frage, pregunta, pergunta, domanda, вопрос, pytanie, vraag, soru, fråga, kysymys, otázka, kérdés',
    'întrebare, въпрос, ερώτηση, سؤال, سوال, שאלה'
  ),
  notes: listed(
    'notes, note, my notes, study notes, key notes, key points, key facts, facts, notizen, apuntes, notas',
    'appunti, заметки, notatki, notities, remarques, 笔记, 筆記, 要点, 要點, ノート, メモ, 노트, 필기, ملاحظات, הערות'
  ),
  answers: listed(
    'answers, answer, the answer, a, solutions, solution, answer key, key, responses, antworten, lösungen',
    'lösung, respuestas, soluciones, respostas, soluções, réponses, risposte, soluzioni, ответы',
    'odpowiedzi, antwoorden, 答案, 解答, 参考答案, 參考答案, 回答, 答え, 답변, 정답, 해답, 답, إجابات, الإجابات, الاجابات',
    'الأجوبة, الحلول, پاسخ‌ها, پاسخ ها, پاسخها, جواب‌ها, תשובות, cevaplar, yanıtlar, jawaban',
    'kunci jawaban, trả lời, đáp án, svar, vastaukset, odpovědi, válaszok, răspunsuri, відповіді',
    'отговори, απαντήσεις, उत्तर, gabarito, corrigés, solutions to the questions, model answers',
    'sample answers, answer guide, model answer, sample answer, suggested answer, expected answer',
    'quiz answers, facit, lösningar, vastaus, oikeat vastaukset, ratkaisut, fasit, løsninger, løsning',
    'klucz odpowiedzi, poprawne odpowiedzi, rozwiązania, rozwiązanie, odpověď, správné odpovědi',
    'klíč správných odpovědí, řešení, odpovede, riešenia, válasz, helyes válaszok, megoldás, megoldások',
    'megoldókulcs, răspuns, răspunsuri corecte, rezolvări, uitwerkingen, antwoordmodel, juiste antwoorden',
    'oplossingen, cevap anahtarı, doğru cevaplar, çözümler, jawapan, skema jawapan, pembahasan',
    'kunci jawaban dan pembahasan, trả lời câu hỏi, lời giải, đáp án và giải thích, đáp án chi tiết',
    'ответ, правильные ответы, ключи к тесту, ключ к тесту, відповідь, правильні відповіді, ключ до тесту',
    'верни отговори, правилни отговори, ключ с отговори, жауаптар, жауап, дұрыс жауаптар, жауаптар кілті',
    'λύσεις, σωστές απαντήσεις, مفتاح الإجابات, مفتاح الإجابة, نموذج الإجابة, الإجابات الصحيحة',
    'الأجوبة الصحيحة, أجوبة, پاسخنامه, پاسخ‌نامه, پاسخ نامه, پاسخنامه‌ی تشریحی, کلید سوالات, جوابها',
    'פתרונות, מפתח תשובות, उत्तर कुंजी, उत्तरमाला, उत्तर माला, उत्तर तालिका, উত্তর, উত্তরমালা, উত্তরপত্র',
    'விடைகள், விடை, பதில்கள், விடைக்குறிப்பு, விடைகள் மற்றும் விளக்கம், เฉลย, คำตอบ, เฉลยแบบฝึกหัด',
    'เฉลยคำตอบ, 正解, 解答一覧, 解答と解説, 答案解析, 答案与解析, 答案及解析, 參考解答, 标准答案, 정답 및 해설, 정답과 해설, corrigé, solucionario',
    'solución, respuestas correctas, respostas corretas, risposte corrette, gabaritos, musterlösungen',
    'lösungsschlüssel, richtige antworten, 解答例, 模範解答, 回答欄, 解答欄, 参考解答, 习题答案, 답안',
    'antwort, respuesta, resposta, risposta, réponse, odpowiedź, antwoord, cevap, yanıt, απάντηση',
    'إجابة, الإجابة, جواب, پاسخ, תשובה'
  )
}

function listed(...lines: string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '))
}
