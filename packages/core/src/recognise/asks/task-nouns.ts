/** Words for a task that is set by its number, in lower case. */
export const taskNouns = [
  ...['problem', 'exercise', 'task', 'ejercicio', 'exercício', 'exercice', 'esercizio'],
  ...[
    'aufgabe',
    'übung',
    'opdracht',
    'oefening',
    'uppgift',
    'övning',
    'oppgave',
    'opgave',
    'øvelse'
  ],
  ...[
    'problema',
    'problème',
    'tehtävä',
    'harjoitus',
    'feladat',
    'exercițiu',
    'alıştırma',
    'άσκηση'
  ],
  ...[
    'zadanie',
    'ćwiczenie',
    'úloha',
    'cvičení',
    'cvičenie',
    'zadatak',
    'naloga',
    'bài tập',
    'latihan'
  ],
  ...['задача', 'задание', 'упражнение', 'завдання', 'вправа', 'тапсырма', 'жаттығу'],
  ...['تمرين', 'تمرین', 'תרגיל', 'अभ्यास', 'แบบฝึกหัด', 'แบบฝึกหัดที่', 'โจทย์', 'โจทย์ข้อที่'],
  ...[
    '练习',
    '练习题',
    '習題',
    '习题',
    '練習',
    '例题',
    '例題',
    '演習',
    '演習問題',
    '예제',
    '연습',
    '연습문제'
  ]
]
