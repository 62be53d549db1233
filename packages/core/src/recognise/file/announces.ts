/** Titles that say that questions follow, or for whom a file is. */
import {caseless} from '../../caseless.ts'
import {remembered} from '../../remembered.ts'
import {wordsOfScripts} from '../asks/words-of-scripts.ts'

const asked = wordsOfScripts(
  /\bquestions?\b|\bexercises?\b|\bquiz|^(?:practice )?problems\b|^drills?$|ejercicios|cuestionario|exercices|\bübungen|\baufgaben|exercícios|esercizi|zadania|bài tập|latihan|\bfragen\b|preguntas|perguntas|domande|\bpytani[ae]\b|\bzagadnienia\b|\botázky\b|kérdések|întrebări|\bfrågor\b|\bvragen\b|\bsorular|\bsuallar|\bsual(?:ı|ları)\b|\bsavollar|\bpitanja\b|\bvprašanja\b|\bklausimai\b|\bjautājumi\b|câu hỏi|\bpertanyaan\b|\bsoal(?:an)? (?:latihan|ujian|ulang)|spørg?smål|kysymykse|övning|cvičen|exerciții|alıştırma|\bmaswali\b|\bmazoezi\b|\bpreguntes\b|\bexercicis\b|\bküsimused\b|\bgalderak\b/i,
  /упражнени|задач|练习|練習|課題|연습|تمارين|вопрос|въпрос|питан|питањ|прашањ|пытанн|асуулт|კითხვ|հարց|ప్రశ్న|ಪ್ರಶ್ನೆ|ചോദ്യ|પ્રશ્ન|ਪ੍ਰਸ਼ਨ|សំណួរ|问题|問題|题目|面试题|質問|질문|문제|أسئلة|سوالات|پرسش|שאלות|сұрақ|жаттығу|ερωτήσεις|ασκήσεις|प्रश्न|अभ्यास|প্রশ্ন|অনুশীলনী|வினாக்கள்|கேள்விகள்|คำถาม|แบบฝึกหัด|แบบทดสอบ|ข้อสอบ/i
)

/** The title announces questions; many blocks stand below one. */
export const announces = remembered(
  (title: string): boolean => asked(title) && !asksOthers.test(title)
)

/** *Ask questions of the crew*: somebody else is to answer. */
const asksOthers = caseless(
  /^\P{L}*(?:ask(?:ing)?|raise|submit|got|have)\s+(?:\p{L}+\s){0,2}questions?\b/u
)

const studied = wordsOfScripts(
  /interview|exam(?!ple)|\bviva\b|\boral\b|(?<!case )study|entrevista|entretien|klausur|prüfung|colloqui|esame|rekrutac|egzamin|mülakat|müsahibə|imtahan|suhbat|imtihon|ispit(?:n|\b|i\b)|sınav|phỏng vấn|wawancara|ujian|intervju|tentamen|tentafråg|eksamen|haastattel|\btentti|vizsga|zkouš|skúšk|pohovor|interviu|temu ?duga|peperiksaan/iu,
  /собеседован|співбесід|экзамен|екзамен|билет|интервю|изпит|сұхбат|емтихан|συνέντευξ|εξετάσ|면접|시험|(?:判断|选择|填空|简答|问答|论述|思考|复习|单选|多选|习|真|试)题|面试|面試|面接|考试|試験|مقابل|امتحان|اختبار|مصاحبه|انٹرویو|آزمون|בחינ|מבחן|ראיון|साक्षात्कार|परीक्षा|সাক্ষাৎকার|পরীক্ষা|நேர்காணல்|தேர்வு|สัมภาษณ์|สอบ/iu
)

/** The title is one of a file for those who are asked. */
export const isForStudy = remembered((title: string): boolean => studied(title))

/** It announces questions, or the file is one of these. */
export function announcesStudy(title: string): boolean {
  return announces(title) || isForStudy(title)
}
