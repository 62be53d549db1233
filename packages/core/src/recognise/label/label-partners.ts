/** Labels of answers that belong to some labels of questions only: `S:` to `P:`, a solution to a problem. */

/** Words that set a task where they are numbered and it is solved below. */
export const tasks = [
  ...['problem', 'exercise', 'ejercicio', 'exercício', 'exercice', 'esercizio', 'aufgabe', 'übung'],
  ...[
    'problema',
    'problème',
    'opgave',
    'задача',
    'задание',
    'упражнение',
    'zadanie',
    'task',
    'alıştırma'
  ],
  ...['例题', '例題', '演習', '演習問題', '練習', '练习', '예제', '연습']
]

/** Which questions an answer's initial belongs to; `a` belongs to all. */
export const partners: Record<string, readonly string[]> = {
  r: ['p', 'd', 'q', 'question', 'pregunta', 'pergunta', 'domanda'],
  s: ['p'],
  d: ['t'],
  о: ['в', 'вопрос'],
  в: ['п', 'питання'],
  c: ['soru', 's'],
  đ: ['h', 'hỏi'],
  j: ['t', 'tanya', 'pertanyaan'],
  ج: ['س', 'سؤال', 'السؤال'],
  ת: ['ש', 'שאלה'],
  back: ['front'],
  definition: ['term'],
  rückseite: ['vorderseite'],
  reverso: ['anverso'],
  solution: ['p', ...tasks],
  solución: ['p', ...tasks],
  lösung: ['p', ...tasks],
  ...Object.fromEntries(
    [
      'corrigé',
      'correction',
      'решение',
      'rozwiązanie',
      'soluzione',
      'solução',
      'resolução',
      'oplossing'
    ].map((word) => [word, tasks])
  )
}
