/** Labels of answers that belong to some labels of questions only: `S:` to `P:`, a solution to a problem. */
import {questionNouns} from '../asks/question-nouns.ts'
import {taskNouns} from '../asks/task-nouns.ts'

/** Words for a solution, which only a task has, or a question that is called one. */
export const solutions = [
  ...[
    'proof',
    'beweis',
    'preuve',
    'démonstration',
    'demostración',
    'demonstração',
    'dimostrazione'
  ],
  ...['доказательство', 'доведення', 'dowód', '证明', '証明'],
  ...['corrigé', 'correction', 'solução', 'resolução', 'soluzione', 'oplossing', 'uitwerking'],
  ...['lösning', 'løsning', 'ratkaisu', 'řešení', 'riešenie', 'rozwiązanie', 'rješenje', 'rešitev'],
  ...['megoldás', 'rezolvare', 'soluție', 'çözüm', 'lời giải', 'pembahasan', 'penyelesaian'],
  ...[
    'решение',
    'рішення',
    "розв'язання",
    'розв’язання',
    'шешімі',
    'λύση',
    'حل',
    'الحل',
    'פתרון',
    'हल'
  ],
  ...[
    'วิธีทำ',
    '解法',
    '풀이',
    'решење',
    'rešenje',
    'solució',
    'suluhisho',
    'ამოხსნა',
    'լուծում',
    'সমাধান',
    'தீர்வு',
    'lahendus',
    'sprendimas',
    'risinājums'
  ]
]

/** What a textbook shows how to solve: *Example 3*. */
export const examples = [
  ...['example', 'ejemplo', 'exemplo', 'exemple', 'esempio', 'beispiel'],
  ...['пример', 'приклад', 'przykład', 'příklad']
]

const tasks = [...taskNouns, ...examples]

/** Which questions an answer's initial belongs to; `a` belongs to all. */
const partners: Record<string, readonly string[]> = {
  r: ['p', 'd', 'q', 'î', 'question', 'pregunta', 'pergunta', 'domanda'],
  s: ['p', 'f'],
  v: ['k'],
  o: ['p'],
  α: ['ε'],
  ж: ['с'],
  उ: ['प्र', 'प्रश्न'],
  উ: ['প্র', 'প্রশ্ন'],
  ப: ['கே'],
  ตอบ: ['ถาม', 'คำถาม'],
  d: ['t'],
  о: ['в', 'вопрос', 'въпрос'],
  в: ['п', 'питання'],
  c: ['soru', 's'],
  đ: ['h', 'hỏi'],
  j: ['t', 's', 'tanya', 'pertanyaan', 'soal', 'soalan'],
  ج: ['س', 'سؤال', 'السؤال'],
  ת: ['ש', 'שאלה'],
  候选人: ['面试官'],
  应聘者: ['面试官'],
  求职者: ['面试官'],
  面试者: ['面试官'],
  我: ['面试官'],
  back: ['front'],
  definition: ['term'],
  rückseite: ['vorderseite'],
  reverso: ['anverso'],
  solution: ['p', ...tasks],
  solución: ['p', ...tasks],
  lösung: ['p', ...tasks],
  ...Object.fromEntries(solutions.map((word) => [word, tasks]))
}

const solves = new Set([...solutions, 'solution', 'solución', 'lösung'])
const questionNoun = new RegExp(`^(?:q|ques|${questionNouns})$`, 'iu')

/** Whether a label of an answer belongs to one of a question. */
export function arePartners(asked: string, answer: string): boolean {
  const own = partners[answer]
  if (!own || own.includes(asked)) return true
  return solves.has(answer) && questionNoun.test(asked)
}

/** Whether the word names what is shown, which is a task only where it is solved. */
export function isExample(word: string): boolean {
  return examples.includes(word)
}

/** Whether the word names a task, or what is shown. */
export function isTask(word: string): boolean {
  return tasks.includes(word)
}
