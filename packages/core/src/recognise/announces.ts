/** Titles that say that questions follow, or for whom a file is. */
import {remembered} from '../remembered.ts'

const questions =
  /\bquestions?\b|\bexercises?\b|\bquiz|^(?:practice )?problems\b|^drills?$|ejercicios|cuestionario|exercices|\bübungen|\baufgaben|exercícios|esercizi|упражнени|задач|zadania|bài tập|latihan|练习|練習|課題|연습|تمارين|\bfragen\b|preguntas|perguntas|domande|вопрос|въпрос|питан|问题|問題|题目|面试题|質問|질문|문제|أسئلة|שאלות/iu

/** The title announces questions; many blocks stand below one. */
export const announces = remembered((title: string): boolean => questions.test(title))

const study =
  /interview|exam|\bviva\b|\boral\b|study|собеседован|співбесід|экзамен|екзамен|билет|entrevista|entretien|klausur|prüfung|colloqui|esame|rekrutac|egzamin|mülakat|sınav|phỏng vấn|wawancara|ujian|면접|시험|面试|面試|面接|考试|試験|مقابل|مصاحبه/iu

/** The title is one of a file for those who are asked. */
export function isForStudy(title: string): boolean {
  return study.test(title)
}
