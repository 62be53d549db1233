/**
 * Words for *question*, as parts of patterns that ignore case: those for one, those for several, and those of
 * languages in which one and several are called the same.
 */
import {andSigns, andWords} from './and-words.ts'

export const oneQuestion = [
  'question|pregunta|pergunta|quest[aã]o|frage|domanda|vraag|[iî]ntrebarea?',
  'fr[aå]ga|kysymys|k[eé]rd[eé]s|ot[aá]zka|pytanie|pitanje|vpra[sš]anje|soru|sual|savol',
  'swali|küsimus|klausimas|jautājums|galdera|ερώτηση|вопрос|въпрос|питање|прашање|пытанне|сұрақ|асуулт',
  'سؤال|السؤال|سوال|پرسش|שאלה'
].join('|')

export const manyQuestions = [
  'questions|preguntas|perguntas|quest[oõ]es|fragen|domande|vragen|[iî]ntreb[aă]ri(?:le)?',
  'fr[aå]gor|kysymykset|k[eé]rd[eé]sek|ot[aá]zky|pytania|pitanja|vpra[sš]anja|sorular|suallar|savollar',
  'maswali|preguntes|küsimused|klausimai|jautājumi|galderak|ερωτήσεις|вопросы|въпроси|питања|прашања|пытанні|сұрақтар|асуултууд|கேள்விகள்|வினாக்கள்',
  'أسئلة|الأسئلة|س[ؤو]الات|پرسش\\u200c?ها|שאלות'
].join('|')

const anyQuestions = [
  'питання|запитання|sp[oø]rsm[aå]l|sp[oø]rgsm[aå]l|soal(?:an)?|pertanyaan|c[aâ]u(?:\\s+h[oỏ]i)?',
  'კითხვა|კითხვები|հարց(?:եր)?|ప్రశ్న|ಪ್ರಶ್ನೆ|ചോദ്യം|પ્રશ્ન|ਪ੍ਰਸ਼ਨ|ਸਵਾਲ|សំណួរ',
  'प्र(?:श्न)?|सवाल|প্র(?:শ্ন)?|கேள்வி|வினா|คำถาม(?:ที่)?|ข้อ(?:ที่)?',
  '问题|問題|问|問|题目|題目|题|題|质问|質問|問い|질문|문제|문항'
].join('|')

/** What names one before a number or a colon; these plurals are written there, too. */
export const questionNouns = `questions|preguntas|perguntas|${oneQuestion}|${anyQuestions}`

/** *Questions and …*: what the words name is not all that there is. */
export const questionsAnd = `(?<!\\p{L})(?:q|${questionNouns}|${manyQuestions})\\s*(?:${andSigns}|及び|및|(?:${andWords})(?!\\p{L}))`

/** What may stand between such a word and its number. */
export const numberSign =
  '(?:no\\.?|nr\\.?|n[º°]|[#№]|number|nummer|n[uú]mero|num[eé]ro|numara|номер|מספר|رقم|شماره)'
