/** Titles of exercises that count a part of them and say no more: *Exercises: Level 2*, *Exercises - Day 5*. */
import {caseless} from '../../caseless.ts'

const named = [
  ...['exercises?', 'ejercicios?', 'exercices?', 'exerc[ií]cios?', 'esercizi', 'übungen'],
  ...['oefeningen', 'övningar', 'ćwiczenia', 'cvičení', 'alıştırmalar', 'egzersiz(?:ler)?'],
  ...[
    'упражнения',
    'вправи',
    'latihan soal',
    'bài tập',
    'practice (?:questions|problems)',
    'questions'
  ]
]

const parts = [
  ...['level', 'day', 'part', 'set', 'week', 'nivel', 'nível', 'día', 'dia', 'parte', 'semana'],
  ...['niveau', 'jour', 'partie', 'livello', 'giorno', 'stufe', 'tag', 'teil', 'woche', 'dag'],
  ...['nivå', 'poziom', 'dzień', 'úroveň', 'den', 'seviye', 'gün', 'уровень', 'день', 'рівень'],
  ...['tingkat', 'hari', 'cấp độ', 'ngày']
]

const graded = caseless(
  `^\\P{L}*(?:${named.join('|')})\\s*[:–—(-]?\\s*(?:${parts.join('|')})\\s*\\d{1,3}\\P{L}*$`
)

/** Scripts without blanks: *练习：级别 1*, *练习：第 2 天*. */
const gradedUnspaced =
  /^[^\p{L}\p{N}]*(?:练习题?|習題|习题|練習(?:問題)?|演習(?:問題)?|연습 ?문제)[\s:：-]*(?:(?:级别|レベル|레벨|수준)\s*\d{1,3}|第?\s*\d{1,3}\s*[天级級日部])[^\p{L}\p{N}]*$/u

const longest = 40

export function titlesGraded(title: string): boolean {
  return (
    title.length <= longest &&
    digit.test(title) &&
    (graded.test(title) || gradedUnspaced.test(title))
  )
}

const digit = /\d/
