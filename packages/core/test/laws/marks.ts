/** What a dialect may leave out of the content: its own marks, and nothing that says something. */

/** Words that label, rather than say: `Q:`, `Correct answer`, `答案`. */
const WORDS = new Set(
  [
    'vopros otvet ar bg cs de en eng fa fr he hi hu id it ja jp ko kr nl pl pt ro ru rus sv th tr ua uk ukr vi zh cn',
    'problem exercise ejercicio exercício exercice esercizio aufgabe übung problema problème opgave задача',
    'задание упражнение zadanie 例题 例題 練習 练习 예제 연습 correction rozwiązanie soluzione solução resolução oplossing',
    'q a c e qa question questions answer answers ans solution solutions explanation explain rationales feedback',
    'rationale reason reference references hint hints tag tags correct incorrect right wrong true false yes no',
    'option options choice the is are and or view show reveal click see key keys back to',
    'définition definición definição definizione definitie definicja определение визначення 定义 定義 정의 def',
    'term definition front card cards flashcard flashcards why not note notes n x',
    'frage antwort lösung pregunta respuesta solución question réponse domanda risposta',
    '答案 正确答案 参考答案 答 问 问题 题 题目 面试题 面試題 面试 面試 解析 提示 选项 正确 错误 和 選択肢',
    'pergunta questão вопрос билет білет въпрос soal pitanje vprašanje task alıştırma çözüm çözümü 解答例 回答例 例 演習 演習問題 питання pytanie vraag soru fråga otázka kérdés întrebare ερώτηση',
    'pertanyaan tanya jawab hỏi đáp h đ j سوال پرسش پاسخ คำถาม คำตอบ প্রশ্ন উত্তর 問 問題 題 題目 质问 質問 問い 질문 문제 문 سؤال السؤال שאלה p f d t r s в о с س ج ש ת',
    'respuesta resposta antworten réponse ответ відповідь odpowiedź antwoord cevap yanıt svar',
    'vastaus odpověď válasz răspuns απάντηση jawaban 回答 解答 答え 正解 正答 답 답변 정답 해답 الإجابة',
    'الجواب תשובה תשובות ها model sample short reply response comment remark remarks context reasoning',
    '정답과 답과 해답과 답안과 해설과 풀이와 보여주기 والشرح والتفسير التفسير تفسير penjelasan pembahasan vysvětlení vysvetlenie обґрунтування คำอธิบาย व्याख्या',
    'mostra vedi apri zeigen anschauen aufklappen показати переглянути подивитися pokaż zobacz sprawdź toon bekijk visa vis kunci рішення ดูเฉลย ดูคำตอบ जवाब',
    'zobrazit zobraziť ukázat ukaž göster görmek gör için tıkla tıklayın lihat tampilkan buka klik देखें दिखाएं ดู',
    'und et e y ed ve dan và oraz i и та і și si en och og ja és و 및 con mit corretta corrette esatta benar الصحيحة صحیح درست सही أظهر اظهر',
    'правильна správná správna poprawna prawidłowa doğru',
    'točno netočno тачно нетачно სწორია პასუხი պատասխան jibu majibu odgovor одговор jautājums atbilde',
    'klausimas atsakymas küsimus vastus swali galdera erantzuna',
    'tip 解释 讲解 講解 详解 詳解 解釋 说明 說明 解説 説明 해설 설명 풀이 الشرح הסבר объяснение пояснение erklärung',
    'explicación explicação explication spiegazione 标签 標籤 タグ qn ques no nr reverse reversed',
    'correcta correctas correcto correta corretas gabarito resposta respostas respuesta respuestas justificación justificativa certa richtig',
    'begründung lösungen soluciones soluções corrigé justification giustificazione пояснення решение',
    'правильный أجوبة الأجوبة الأجابة الاجابة الحل שרח פתרון 答案是 解説 解析 正确 正解 为 是 は هي هو',
    'this it more expand open toggle click tap here display unfold full below letter letra',
    'ver mostrar resposta aqui aquí clique clic para anzeigen afficher voir 보기 点击 查看 显示 点击查看 展开',
    'output outputs salida saída sortie ausgabe вывод 输出 輸出 出力 출력',
    'choices alternativas opciones opções opzioni antwortmöglichkeiten варианты ответов ответа 선택지 các lựa chọn الخيارات',
    'verified community ans sol là chọn đúng letra la گزینه 故选 故 本题选 选 prawidłowa prawidlowa poprawna poprawne poprawny',
    'white heavy check mark x × ✓ ✔ √ ☐ □ ⬜ ◻ ☑ ☒ 🗹 nova text overall đáp án xem câu hỏi lời giải suggested erantzuna',
    'svar sol resp gab rpta odgovor отговор jawapan sagot উত্তর সঠিক প্রশ্ন பதில் spørgsmål spørsmål cevap',
    'پاسخ جواب گزینه صحیح درست نمایش مشاهده سوال پرسش उत्तर सही คำตอบ เฉลย คำถาม ข้อ',
    'niepoprawna niepoprawne nieprawidłowa nieprawidłowe poprawne sbagliata sbagliato faux juste onjuist juist неверно неправильно неправильный верно falsch richtig 不正确 不正確 不正解 不对 无',
    'réponses risposte antwoorden odpowiedzi ответы відповіді cevaplar 답변 possible possibles explicacao comentário correto incorreto incorreta incorrecto incorrecta を表示 を見る 正确的 es trả thích',
    'follow up 追问 追問 nachfrage repregunta доп дополнительный 꼬리 꼬리질문',
    'richtige en og och ja và dan oraz ou oder și és veya ist sind son sont detailed explanations',
    'správná odpověď správné odpovědi juiste goede goed rätt rigtigt riktig doğru seçenek cevaplar yanıt правильна вірна відповідь відповіді',
    'lihat klik untuk melihat kunci benar clicca per visualizzare mostra vedi pokaż zobacz göster cevabı görmek için tıklayın показати',
    'kysymys kérdés otázka pitanje запитання сұрақ soalan câu सवाल கேள்வி வினா ข้อ ข้อที่ คำถามที่ ถาม ตอบ प्र उ প্র கே ப k v o î ж ε α',
    'opdracht oefening uppgift övning oppgave opgave øvelse tehtävä harjoitus feladat exercițiu άσκηση ćwiczenie úloha cvičení zadatak naloga latihan вправа завдання тапсырма',
    'lösning løsning ratkaisu řešení riešenie rješenje megoldás megoldása rezolvare soluție lời giải шешімі λύση حل الحل हल 해답 svar жауап жауабы дұрыс jawapan betul penyelesaian விடை விடையைக் சரியான',
    'förklaring forklaring selitys magyarázat explicație обяснение түсіндірме εξήγηση व्याख्या ব্যাখ্যা விளக்கம் คำอธิบาย توضیح penerangan toelichting',
    'מספר رقم номер numara nummer number odp отв resp rép şıkkı rätt riktig rigtigt oikein helyes corect σωστό дұрыс সঠিক சரி ถูก',
    'fel feil väärin hibás greșit špatně λάθος қате ভুল தவறு ผิด alternativ svaralternativer vaihtoehdot možnosti válaszlehetőségek variante seçenekler επιλογές विकल्प ตัวเลือก',
    'İpucu i̇pucu açıklama ledtråd vihje wskazówka nápověda segítség indiciu ipucu petunjuk кеңес υπόδειξη संकेत ইঙ্গিত குறிப்பு คำใบ้ רמז تلميح dica suggerimento підказка',
    'megtekintése megjelenítése көрсету көру காண்க দেখুন жауапты',
    'întrebarea sual cavab savol javob питање прашање пытанне одговор адказ асуулт хариулт კითხვა პასუხი հարց պատասխան ప్రశ్న జవాబు సమాధానం ಪ್ರಶ್ನೆ ಉತ್ತರ ചോദ്യം ഉത്തരം પ્રશ્ન જવાબ ਪ੍ਰਸ਼ਨ ਸਵਾਲ ਜਵਾਬ ਉੱਤਰ',
    'और एवं ও এবং மற்றும் และ ו və va ва және και נכונות жауаптар',
    'key best simple professional standard spoken star 面试官 候选人 应聘者 求职者 面试者 我 相关知识点 涉及知识点 相关资料',
    'expected ideal brief quick long full example detailed attendue attendues modèle type courte musterantwort musterlösung erwartete kurze esperada esperadas sugerida corta modelo curta attesa breve modello ожидаемый краткий примерный 标准答案 模範解答 모범 답안 모범답안 예상 예상답변',
    'punto consigna inciso reactivo apartado ítem item example ejemplo exemplo exemple esempio beispiel пример приклад przykład příklad',
    'proof beweis preuve démonstration demostración demonstração dimostrazione доказательство доведення dowód 证明 証明',
    'summary outline sketch 与解析 gợi ý คลิกเพื่อดูเฉลย ดูเฉลย देखें الصحيحة 및 auflösung ключ clave 번호 ج'
  ]
    .join(' ')
    .split(' ')
)

const HTML = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>|&[a-z]+;|%%/giu
/** How exam explanations name a distractor, and how notes label a quoted situation. */
const LEADS =
  /\bthe options? that says?\s*:|\{:?\s*(?:\.|data-)correct\s*\}|\byour (?:answer|selection) is (?:in)?correct:|\byour answer\s*:|espaço para resposta\s*:|^[\s>*]*new question\s+\d+|(?:question text|texto de la pregunta|texto da quest[aã]o|fragetext|texte de la question|testo della domanda|текст вопроса)\s*:|^[\s>]*(?:prompt|scenario|situation|case)\s*:|^[\s#]*day\s?\d+\s*[:：]|第\d+[题題問问]|(?:问题|問題)[一二三四五六七八九十]+|(?:問題|问题|题目|문제|질문)\d+/giu
/** What sites of exams put beside a question: its kind, how hard it is, its place among all, how it was met, and votes. */
const SITES =
  /^[ \t>*_]*(?:question type|type of question|answer type|difficulty(?: level)?|type(?=[ *_]*:[ *_]*(?:multiple|single|true)))[ \t*_]*[:：].*$|^[ \t>*_]*question\s*(?:no\.?:?)?\s*#?\d+(?:\s*(?:of|\/)\s*\d+|:\s*(?:skipped|unattempted|unanswered)|\s?topic\s\d+)|\bmost voted\b/gimu
/** What a question that only counts is worth, or how hard it is; an invitation to unfold. */
const REMARKS =
  /[([（【](?:\d{1,3}\s?(?:points?|pts?\.?|marks?|分)|(?:very )?(?:easy|medium|moderate|hard|difficult|basic|beginner|intermediate|advanced)|bonus|optional)[)\]）】]|\bclick for (?:the )?answer\b/giu
/** What opens and ends a container: *::: details Answer*, *{% endspoiler %}*. */
const CONTAINER_NAME =
  /^[ \t>]*:{3,}[ \t]*(?:[a-z]+|\{solution\}.*$|\{[a-z-]+\}|\{#[\w-]+(?:[ \t]+\.[\w-]+)?\}|\{\.[\w-]+(?:[ \t]+[a-z]+="[^"\n]*")*\})|\{%-?[ \t]*(?:end)?[a-z]+(?:[ \t]+[a-z]+="[^"\n]*")*|%\}|\{\{[<%][ \t]*\/?[a-z]+|[%>]\}\}/gimu
/** The kind of a callout or an admonition, which is shown as what it folds away. */
const CALLOUT = /\[![a-z][\w-]*\][+-]?|^[ \t>]*(?:\?{3}\+?|!!!)[ \t]+[a-z][\w-]*/gimu
/** The language of a fence whose lines are options, and what a directive sets. */
const FENCE =
  /^[ \t>]*(?:`{3,}|~{3,})(?:[a-z]+|\{[a-z-]+\}.*)[ \t]*$|^[ \t]*:[a-z-]+:(?:[ \t].*)?$|^[ \t]*---\r?\n(?:[ \t]*[a-z-]+:.*\r?\n)+[ \t]*---$/gimu
const CLOZE = /\{\{c\d+::|\{\{cloze\s|\{\{|\}\}/gu
/** By which a block, or a title, is referred to, and the line of attributes below one. */
const NAME =
  /(?<=\s|^)\^[\w-]+\s*$|\{:?\s?#[\w:.-]+\s?\}\s*$|\{\/\*?[^\s{}*\/]+\*?\/\}\s*$|^[ \t]*\{:[^{}\n]*\}[ \t]*$/gmu
/** Hides what answers. */
const SPOILER = />!|!</gu
const SIGNS =
  /[\s\p{Cf}\p{Extended_Pictographic}\ufe0f\u20e3\0\ufffd✗←^$*+\-_>|:：=.,，、;()（）[\]{}&№/–—·•∙→↔―↓⇒➔➜<⟵⇐◄○◯●◉⦿~#`!．【】；"'“”‘’?？¿\\°]+/u
/** A line of its own between a front and a back; a hard break; what escapes a mark. */
const TURN = /^[ \t>]*(?:\?{1,3}|%)[ \t]*\\?$|\\(?=$|[!-/:-@[-`{-~])/gmu
/** Properties that outliners keep beside a block: `collapsed:: true`, `SCHEDULED: <2025-03-04 Tue>`. */
const PROPERTY =
  /^[ \t>]*(?:collapsed|id|card-[a-z-]+|tags?|type|alias(?:es)?|refs?|heading|template|icon|public|created(?:-at)?|updated(?:-at)?|background-color|deck|source|status|category|parent|related|exclude-from-graph-view|logseq\.[\w.-]+)::.*$|^[ \t>]*(?:(?:SCHEDULED|DEADLINE): <|CLOCK: \[|:(?:LOGBOOK|END):).*$/gmu
/** Labels that stand against what they label. */
const GLUED =
  /(?:故|因此|所以)?(?:本题)?[选選](?=[A-H])|答え|正答|解答と解説|(?<=[\d①-⑩])번|[问問题題](?=\d)|正确答案|参考答案|解答|回答|答案是?|答|(?<=[A-H])[とや和与와과](?=\s?[A-H])/gu
const LETTERS =
  /^(?:[ivx]{1,4}|[IVX]{1,4}|[甲乙丙丁戊]|\p{N}+[a-z]?|[A-Za-zА-я]?\p{N}+[A-Z]?|[A-Za-z]|[A-JＡ-Ｊ]{1,8}|[a-j]{2,4})$/u
const CONTAINER_TAG = /<\/?(?:[uo]l|li|p|div|span|br|b|strong|em|i|center|font)\b[^<>]*>/giu
const CONTAINER = /^(?:[\s>*+\-_|:]|\d{1,9}[.)]|\[[ xX]\])*$/u

/** Labels are short: a line of more such words says something. */
const LABEL_LENGTH = 8

/** What in a stretch inside an entry is no mark; `said` are words that fields of the tree hold. */
export function beyondMarks(stretch: string, said: ReadonlySet<string>): string[] {
  const text = stretch
    .replace(HTML, ' ')
    .replace(LEADS, ' ')
    .replace(SITES, ' ')
    .replace(REMARKS, ' ')
    .replace(CONTAINER_NAME, ' ')
    .replace(CALLOUT, ' ')
    .replace(FENCE, ' ')
    .replace(CLOZE, ' ')
    .replace(NAME, ' ')
    .replace(SPOILER, ' ')
    .replace(TURN, ' ')
    .replace(PROPERTY, ' ')
    .replace(GLUED, ' ')
  return text.split(/[\r\n]/u).flatMap((line) => {
    const words = line.split(SIGNS).filter((word) => word && !said.has(word))
    const labels = words.filter((word) => WORDS.has(word.toLowerCase()))
    if (labels.length > LABEL_LENGTH) return words
    return words.filter((word) => !WORDS.has(word.toLowerCase()) && !LETTERS.test(word))
  })
}

/** Whether a stretch between entries is only what containers of Markdown and HTML are made of. */
export function isContainerMarks(stretch: string): boolean {
  return CONTAINER.test(stretch.replace(CONTAINER_TAG, ' '))
}

/** The words of a field, as `beyondMarks` cuts them. */
export function wordsOf(field: string): string[] {
  return field.split(SIGNS).filter(Boolean)
}
