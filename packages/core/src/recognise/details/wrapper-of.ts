/** What a summary that only wraps holds: *View answer*, *Explanation*, *Hint*, in any language. */

export type Wrapper = 'answer' | 'rationale' | 'hint'

const verbs = words(
  'click tap press here me to for see view show reveal check expand toggle open unfold display get',
  'read hide spoiler more it this below details detail haz clic para ver mostrar clique clica',
  'aqui aquí klicken hier anzeigen cliquez ici pour voir afficher нажмите показать посмотреть',
  'répondre нажать здесь xem hiện نمایش مشاهده عرض إظهار أظهر اظهر اضغط הצג 보기 확인 확인하기 펼치기',
  'mostra vedi apri zeigen anschauen aufklappen показати переглянути подивитися pokaż zobacz sprawdź toon bekijk visa vis',
  'zobrazit zobraziť ukázat ukaž göster görmek gör için tıkla tıklayın lihat tampilkan buka klik देखें दिखाएं ดู 보여주기'
)

const fillers = words(
  'the a an my our model sample suggested correct right full possible expected detailed short',
  'best your final official proposed example reference and of question la el le les las los o os',
  'correcta correctas correcto correta corretas die der das richtige правильный',
  'und et e y ed ve dan và oraz i и та і și en och og ja és και و 및 con mit corretta corrette esatta',
  'правильна správná správna poprawna prawidłowa doğru benar الصحيحة صحیح درست सही ที่ถูกต้อง'
)

const nouns: Record<Wrapper, ReadonlySet<string>> = {
  answer: words(
    'answer answers ans solution solutions soln key response responses respuesta respuestas',
    'solución soluciones resposta respostas solução gabarito antwort antworten lösung lösungen',
    'réponse réponses corrigé risposta risposte soluzione soluzioni ответ ответы решение відповідь',
    'odpowiedź odpowiedzi rozwiązanie antwoord antwoorden oplossing cevap cevabı yanıt yanıtı çözüm çözümü çözümler jawaban svar vastaus',
    'řešení odpověď răspuns răspunsul megoldás válasz απάντηση λύση đáp án lời giải trả lời',
    'คำตอบ เฉลย ดูเฉลย ดูคำตอบ پاسخ جواب الإجابة الاجابة الجواب الحل إجابة תשובה פתרון उत्तर जवाब',
    '정답 답 답변 해답 답안 정답과 답과 해답과 답안과 kunci розв’язання рішення lösungen'
  ),
  rationale: words(
    'explanation explanations explain rationale reason reasoning why discussion justification',
    'explicación justificación explicação justificativa erklärung begründung explication spiegazione',
    'объяснение пояснение пояснення wyjaśnienie uitleg açıklama giải thích الشرح شرح توضیح הסבר',
    'والشرح والتفسير penjelasan pembahasan vysvětlení vysvetlenie обґрунтування التفسير تفسير คำอธิบาย व्याख्या',
    '해설 설명 풀이 해설과 풀이와'
  ),
  hint: words(
    'hint hints tip tips clue pista pistas dica hinweis tipp indice suggerimento подсказка',
    'wskazówka تلميح רמז 힌트'
  )
}

const eastern: ReadonlyArray<readonly [Wrapper, RegExp]> = [
  ['hint', /^(?:点击|點擊|查看|显示|顯示)*(?:提示|ヒント)$/u],
  [
    'rationale',
    /^(?:点击|點擊|查看|显示|顯示|展开|答案)*(?:解析|[讲講]解|[详詳]解|解説|解释|說明|説明|说明)$/u
  ],
  [
    'answer',
    /^(?:点击|點擊|点我|查看|显示|顯示|展开|展開|打开|参考|參考|正确|正確|标准|の|点此|クリックして|を|見る|看)*(?:答案|解答|回答|答え|解法|正解|题解|答)?例?(?:を?見る|を?表示|[与和及と]?(?:解析|解説|[讲講]解|[详詳]解|说明|説明))?$/u
  ]
]

const dress = /[\p{P}\p{S}\p{N}\p{Emoji_Presentation}\uFE0F\u200D\s]+/gu
const plainDress = /[^a-z]+/gi
/** What is no plain letter, sign or white space. */
const foreign = /[^\s -~]/

/** The kind of thing a summary wraps; `undefined` when the summary says something of its own. */
export function wrapperOf(summary: string): Wrapper | undefined {
  const plain = summary.replace(foreign.test(summary) ? dress : plainDress, ' ')
  const text = plain.trim().toLowerCase()
  if (!text) return summary.trim() ? undefined : 'answer'
  const joined = text.replaceAll(' ', '')
  const east = eastern.find(([, pattern]) => pattern.test(joined))
  if (east) return east[0]
  const parts = text.split(' ')
  if (parts.length > 8) return undefined
  const kinds = (Object.keys(nouns) as Wrapper[]).filter((kind) =>
    parts.some((part) => nouns[kind].has(part))
  )
  const known = (part: string): boolean =>
    verbs.has(part) || fillers.has(part) || kinds.some((kind) => nouns[kind].has(part))
  if (!parts.every(known)) return undefined
  return kinds[0] ?? (parts.some((part) => verbs.has(part)) ? 'answer' : undefined)
}

/** A line that only invites to look at the answer: *View Answer*. */
export function opensAnswer(text: string): boolean {
  return longestInvitation >= text.length && invites.test(text)
}

const longestInvitation = 40
const invites =
  /^\W*(?:view|show|see|hide|reveal|check|ver|mostrar|voir|xem)\s+(?:the\s+|la\s+|a\s+)?(?:correct\s+)?(?:answers?|solutions?|respuesta|resposta|réponse|đáp án)\W*$/iu

/** The summary names what it wraps, rather than only inviting to open it. */
export function namesAnswer(summary: string): boolean {
  const parts = summary.toLowerCase().split(/[^\p{L}\p{M}]+/u)
  return parts.some((part) => nouns.answer.has(part)) || /答|正解|題解|题解/u.test(summary)
}

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}
