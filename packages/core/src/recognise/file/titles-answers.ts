/** Titles over answers that say to what: *Answers to the review questions*, *Soruların cevapları*. */
import {caseless} from '../../caseless.ts'
import {answerWords, solutionWords} from '../asks/answer-words.ts'
import {taskWords} from '../asks/task-nouns.ts'

/** What kind they are of. */
const kind =
  '(?:the|review|practice|exam|study|quiz|discussion|selected|odd-numbered|end-of-chapter|self-test|interview|контрольные|контрольні|тестовые)'

const to =
  '(?:to|for|of|the|auf|zu|zur|zum|den|die|der|a|à|aux?|las?|los|les|le|al|alla|alle|às?|aos?|d[aeo]s?|del|della|delle|di|op|bij|van|het|på|till?|na|do|k|ke|la|на|к|до|към|στις|στα|για|των|untuk|kepada|bagi|cho|به|على|عن|ل)'

/** Stems of words for questions and exercises, in the forms that follow such words. */
const asked =
  '(?:questions?|exercises?|problems?|quiz|chapter|section|part|unit|lesson|module|week|preguntas|perguntas|quest[oõ]es|domande|frag(?:en|orna)|frågorna|spørsmål\\S*|spørgsmål\\S*|vragen|вопрос\\S*|питан\\S*|запитан\\S*|въпрос\\S*|питањ\\S*|прашањ\\S*|pytan\\S*|otázk\\S*|otázok|pitanj\\S*|vprašanj\\S*|întreb[aă]r\\S*|kysymyks\\S*|kérdés\\S*|ερωτήσ\\S*|pertanyaan|soal(?:an)?|câu hỏi|سوال\\S*|سؤال\\S*|پرسش\\S*|(?:ال|لل|ل)?أسئلة)'

/** *Answers to …* */
const answersFirst = caseless(
  `^(?:${answerWords}|${solutionWords})\\s+(?:${to}\\s+){0,3}(?:${kind}\\s+){0,2}(?:${asked}|${taskWords})(?:\\s+\\d{1,3})?[^\\p{L}\\p{N}]*$`
)

/** Languages that put the questions first. */
const questionsFirst = caseless(
  /^(?:प्रश्नों (?:के|का) उत्तर|প্রশ্ন(?:ের|গুলির|গুলোর) উত্তর|(?:வினா|கேள்வி)(?:க்கள்|களு?க்கு|களுக்கான|க்களுக்கான) (?:விடை|பதில்)(?:கள்)?|(?:alıştırmaların|soruların) (?:cevap|yanıt|çözüm)ları|sualların cavabları|savollarga javoblar|сұрақтар(?:ға|дың) жауап(?:тар|тары)|(?:เฉลย|ตอบ|คำตอบ)(?:ของ)?(?:คำถาม|แบบฝึกหัด|แบบทดสอบ)\S{0,8}|ל?תשובות ל(?:ה)?שאלות|(?:問題|質問|設問|演習問題|練習問題|確認問題|クイズ)の(?:解答|解答例|答え|回答|正解|解説)|(?:问题|題目|题目|习题|習題|練習題|练习题|思考题|复习题|問題|测试题|選擇題|选择题|判断题|填空题)的?(?:参考|參考)?(?:答案|解答)|(?:문제|질문|연습 ?문제|퀴즈)(?:의)? ?(?:정답|해답|답안?|답변|풀이))[^\p{L}\p{N}]*$/u
)

const ofKind =
  /^(?:suggested|possible|worked|detailed|proposed|selected|full)\s+(?:answers|solutions)\W*$/iu

/** No such title is longer. */
const longest = 80

export function titlesAnswers(title: string): boolean {
  return (
    title.length <= longest &&
    (answersFirst.test(title) || ofKind.test(title) || questionsFirst.test(title))
  )
}
