/** The role that a heading names when it names nothing else: `### Questions`, `#### Notes`. */
import type {Role} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {withoutEnd} from '../text/without-end.ts'

const names: Record<Role, readonly string[]> = {
  questions: [
    ...['questions', 'question', 'q', 'qs', 'review questions', 'practice questions', 'quiz'],
    ...['study questions', 'exam questions', 'self test', 'self-test', 'check your knowledge'],
    ...['check your understanding', 'test yourself', 'exercises', 'recall', 'cues', 'prompts'],
    ...[
      'fragen',
      'preguntas',
      'perguntas',
      'domande',
      'questions de révision',
      'вопросы',
      'pytania'
    ],
    ...[
      'vragen',
      '问题',
      '問題',
      '题目',
      '題目',
      '提问',
      '思考题',
      '质问',
      '質問',
      '問い',
      '질문',
      '문제'
    ],
    ...[
      'أسئلة',
      'الأسئلة',
      'سوالات',
      'سؤالات',
      'پرسش‌ها',
      'پرسش ها',
      'تمرین‌ها',
      'שאלות',
      'sorular',
      'pertanyaan',
      'soal',
      'câu hỏi',
      'frågor'
    ],
    ...['spørgsmål', 'spørsmål', 'kysymykset', 'otázky', 'kérdések', 'întrebări', 'питання'],
    ...['въпроси', 'ερωτήσεις', 'प्रश्न', 'questões'],
    ...['练习题', '習題', '习题', '复习题', '自测题', '思考问题'],
    ...['練習問題', '演習問題', '確認問題', '연습문제', '연습 문제', 'вопросы для самопроверки'],
    ...['контрольные вопросы', 'preguntas de repaso', 'perguntas de revisão', 'fragen zum kapitel'],
    ...['quick quiz', 'knowledge check', 'revision questions'],
    ...[
      'comprehension questions',
      'discussion questions',
      'sample questions',
      'questions to answer'
    ],
    ...['true or false', 'true/false', 'true or false questions', 'true/false questions'],
    ...['richtig oder falsch', 'vrai ou faux', 'verdadero o falso', 'verdadeiro ou falso'],
    ...['判断题', '判斷題', '正誤問題', 'fill in the blank', 'fill in the blanks'],
    ...['fill-in-the-blank', 'fill-in-the-blanks', 'fill in the gaps', 'lückentext'],
    ...['填空题', '填空題', '穴埋め問題', 'заполните пропуски'],
    ...['practice problems', 'essay questions', 'short answer questions'],
    ...[
      'ejercicios',
      'cuestionario',
      'exercices',
      'exercícios',
      'esercizi',
      'übungen',
      'упражнения'
    ],
    ...[
      'kontrollfragen',
      'übungsaufgaben',
      'câu hỏi ôn tập',
      'bài tập',
      '练习',
      '복습 문제',
      'تمارين'
    ],
    ...['recall questions', 'active recall', 'quiz yourself', 'review quiz', 'key questions']
  ],
  notes: [
    ...[
      'notes',
      'note',
      'my notes',
      'study notes',
      'key notes',
      'key points',
      'key facts',
      'facts'
    ],
    ...['notizen', 'apuntes', 'notas', 'appunti', 'заметки', 'notatki', 'notities', 'remarques'],
    ...['笔记', '筆記', '要点', '要點', 'ノート', 'メモ', '노트', '필기', 'ملاحظات', 'הערות']
  ],
  answers: [
    ...[
      'answers',
      'answer',
      'the answer',
      'a',
      'solutions',
      'solution',
      'answer key',
      'key',
      'responses'
    ],
    ...['antworten', 'lösungen', 'lösung', 'respuestas', 'soluciones', 'respostas', 'soluções'],
    ...['réponses', 'risposte', 'soluzioni', 'ответы', 'odpowiedzi', 'antwoorden', '答案', '解答'],
    ...[
      '参考答案',
      '參考答案',
      '回答',
      '答え',
      '답변',
      '정답',
      '해답',
      '답',
      'إجابات',
      'الإجابات',
      'الاجابات',
      'الأجوبة',
      'الحلول',
      'پاسخ‌ها',
      'پاسخ ها',
      'پاسخها',
      'جواب‌ها',
      'תשובות'
    ],
    ...[
      'cevaplar',
      'yanıtlar',
      'jawaban',
      'kunci jawaban',
      'trả lời',
      'đáp án',
      'svar',
      'vastaukset'
    ],
    ...[
      'odpovědi',
      'válaszok',
      'răspunsuri',
      'відповіді',
      'отговори',
      'απαντήσεις',
      'उत्तर',
      'gabarito'
    ],
    ...[
      'corrigés',
      'solutions to the questions',
      'model answers',
      'sample answers',
      'answer guide',
      'model answer',
      'sample answer',
      'suggested answer',
      'expected answer',
      'quiz answers'
    ],
    ...['解答例', '模範解答', '参考解答', '习题答案', '답안']
  ]
}

const roles = new Map<string, Role>(
  (Object.keys(names) as Role[]).flatMap((role) => names[role].map((name) => [name, role]))
)

const longest = Math.max(...Array.from(roles.keys(), ({length}) => length))

/** Numbers, emoji and punctuation people dress a heading in: `## 3. 📝 Notes:`. */
const before = /^[\p{P}\p{S}\p{N}\p{Emoji_Presentation}\p{M}\u200d\s]+/u
const behind = /^[\p{P}\p{S}\p{M}\u200d\s]$/u
const notBehind = /[^\p{P}\p{S}\p{M}\u200d\s]/u

/** *Answers to the review questions*, *Solutions for chapter 3*. */
const answersTo =
  /^(?:answers?|solutions?)\s+(?:to|for)\s+(?:the\s+)?(?:(?:review|practice|exam|study|quiz)\s+)?(?:questions?|exercises?|quiz|chapter|section|part|unit|lesson|module|week)(?:\s+\d{1,3})?\W*$/iu

/** The role a heading's text names, or `undefined` when it is a topic. */
export const roleOf: (title: string) => Role | undefined = remembered(readRole)

function readRole(title: string): Role | undefined {
  const dressed = title.replace(before, '')
  // Who answers, and when, may stand behind a dot: *Answer · Ann*.
  const name = dressed.includes(' · ') ? (dressed.split(' · ', 1)[0] ?? '') : dressed
  if (answersTo.test(name)) return 'answers'
  if (name.length > longest && notBehind.test(name.slice(longest))) return undefined
  return roles.get(withoutEnd(name, behind).toLowerCase())
}
