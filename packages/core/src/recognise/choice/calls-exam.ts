/** Whether a title calls what stands below it a test, whose questions offer options to choose from. */

const words = [
  '\\bquiz(?:zes)?\\b|\\bmcqs?\\b|\\bmultiple[\\s-]choice\\b|\\bexams?\\b|\\b(?:practice|mock|sample|self|diagnostic|placement|knowledge) tests?\\b|^tests?(?: \\d+)?$',
  '\\bmini[\\s-]?tests?\\b|\\bautoevaluaci[oó]n|\\bcuestionario|\\bexamen|\\btipo test\\b|\\bopci[oó]n m[uú]ltiple|\\bquestionário|\\bsimulado\\b|\\bprova\\b|\\bmúltipla escolha|\\bqcm\\b|\\besame\\b|\\bscelta multipla',
  '\\bprüfungs?|\\bklausur|\\begzamin|\\bsprawdzian|\\btentamen\\b|\\bmeerkeuze|\\bvizsga|\\bzkoušk',
  '(?<!\\p{L})(?:тест(?!ир)|экзамен|викторин|іспит|опитування)',
  '选择题|選擇題|单选|單選|多选|複選|测验|測驗|模拟考|试题|試題|選択問題|模擬試験|小テスト|객관식|퀴즈|모의고사',
  'trắc nghiệm|đề thi|\\bpilihan ganda|\\bkuis\\b|\\bçoktan seçmeli|\\bsınav',
  'اختبار|اختيار من متعدد|آزمون|چندگزینه|מבחן|אמריקאי|बहुविकल्पीय|प्रश्नोत्तरी|แบบทดสอบ|ข้อสอบ'
]

const test = new RegExp(words.join('|'), 'iu')

export function callsExam(title: string): boolean {
  return test.test(title.trim())
}
