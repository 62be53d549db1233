/** Words for a task that is set by its number, in lower case: as part of patterns, and one by one. */
export const taskWords = [
  'problem|exercise|task|ejercicio|exercício|exercice|esercizio',
  'aufgabe|übung|opdracht|oefening|uppgift|övning|oppgave|opgave|øvelse',
  'problema|problème|tehtävä|harjoitus|feladat|exercițiu|alıştırma|άσκηση',
  'zadanie|ćwiczenie|úloha|cvičení|cvičenie|zadatak|naloga|bài tập|latihan|exercici|zoezi|ülesanne|užduotis|uzdevums',
  'задача|задание|упражнение|завдання|вправа|тапсырма|жаттығу|задатак|вежба',
  'تمرين|تمرین|תרגיל|अभ्यास|অনুশীলন|অনুশীলনী|பயிற்சி|სავარჯიშო|ამოცანა|แบบฝึกหัด|แบบฝึกหัดที่|โจทย์|โจทย์ข้อที่',
  '练习|练习题|習題|习题|練習|例题|例題|演習|演習問題|예제|연습|연습문제'
].join('|')

export const taskNouns = taskWords.split('|')

/** Those for nothing else: problems and tasks are named in reports and plans as well. */
export const exerciseNouns = taskNouns.filter((noun) => !/^(?:probl|task)/u.test(noun))
