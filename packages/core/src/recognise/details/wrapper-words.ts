/**
 * The words of summaries that only wrap, a language a line: verbs of showing, nouns of what is shown, and what
 * stands between them. Any order and any mixture will do, for languages put them in different places.
 */

export type Wrapper = 'answer' | 'rationale' | 'hint'

export const verbs = words(
  'click tap press here me to for see view show reveal check expand toggle open unfold display get',
  'read hide spoiler more it this below details detail',
  'haz haga clic pulsa para ver mostrar muestra revelar clique clica aqui aquí abrir exibir revele veja vea',
  'klicken klick hier anzeigen zeigen zeige aufdecken einblenden aufklappen zum für um zu sehen',
  'cliquez cliquer ici pour voir afficher montrer révéler découvrir',
  'mostra mostrare vedi vedere visualizza visualizzare clicca cliccare premi scopri apri rivela qui per',
  'нажмите нажми кликните кликни показать посмотреть увидеть узнать открыть раскрыть чтобы нажать здесь сюда',
  'показати переглянути подивитися побачити відкрити розкрити натисніть натисни клікніть щоб тут сюди',
  'pokaż zobacz sprawdź odsłoń rozwiń wyświetl kliknij aby żeby zobaczyć wyświetlić tutaj',
  'göster göstermek gör görmek görüntüle görüntülemek tıkla tıklayın tıklayınız için buraya aç',
  'lihat tampilkan perlihatkan klik tekan untuk melihat menampilkan buka di sini cek',
  'xem hiện hiển thị nhấn bấm click vào đây để ấn',
  'toon tonen bekijk bekijken klap uit om te zien visa klicka se för att vis katso näytä',
  'prikaži prikazi покажи vis δείτε mutatása megtekintése megjelenítése megnyitása zobrazit zobraz ukázat ukaž klikněte klikni arată vezi afișează mutasd mutat kattints',
  'देखें देखे देखो दिखाएं दिखाएँ दिखाओ देखने के लिए क्लिक करें यहाँ यहां',
  'نمایش مشاهده دیدن برای کلیک کنید عرض إظهار اعرض أظهر اضغط انقر هنا لعرض لإظهار لرؤية',
  'הצג הראה לחץ לחצו כאן כדי לראות',
  'اظهر anschauen zobraziť ดู 보여주기',
  'pokazat kliknite pogledaj pogledajte näyttää lihat papar paparkan көру көрсету ашу басыңыз εμφάνιση δείξε δείτε προβολή',
  'দেখুন দেখাও দেখতে ক্লিক করুন এখানে காண்க காட்டு பார்க்க பார்க்கவும் கிளிக் செய்யவும் இங்கே',
  '보기 확인 확인하기 펼치기 보려면 클릭 클릭하세요 répondre'
)

export const fillers = words(
  'the a an my our model sample suggested correct right full possible expected detailed short',
  'best your final official proposed example reference and of question',
  'la el le les las los o os y e et und i и та й dan và ve و und',
  'correcta correctas correcto correta corretas detallada completa comentada comentado την die der das richtige bonne bonnes',
  'corretta corrette esatta giusta правильный правильная верный верная правильна вірна правильну',
  'poprawna poprawną prawidłowa prawidłową doğru benar tepat yang kunci đúng chi tiết juiste rätt',
  'ed oraz і și en och og ja és και con mit správná správna ที่ถูกต้อง',
  'riktig riktige korrekt oikea helyes corect corecte corectă betul дұрыс правилен верен σωστή সঠিক சரியான மற்றும் এবং ও',
  'सही صحیح درست الصحيحة الصحيح ה הנכונה 및 와 과'
)

export const nouns: Record<Wrapper, ReadonlySet<string>> = {
  answer: words(
    'answer answers ans solution solutions soln key response responses',
    'respuesta respuestas solución soluciones resposta respostas solução soluções gabarito resolução',
    'antwort antworten lösung lösungen auflösung réponse réponses corrigé correction correção',
    'risposta risposte soluzione soluzioni ответ ответы решение відповідь відповіді розв’язок рішення',
    'odpowiedź odpowiedzi rozwiązanie antwoord antwoorden oplossing',
    'cevap cevabı cevaplar cevapları yanıt yanıtı çözüm çözümü çözümler jawaban svar svaret vastaus',
    'odgovor отговор отговора řešení odpověď odpoveď răspuns răspunsul megoldás válasz απάντηση λύση đáp án lời giải trả lời',
    'คำตอบ เฉลย پاسخ جواب الإجابة الاجابة الجواب الحل إجابة תשובה התשובה פתרון',
    'ดูเฉลย ดูคำตอบ 답과 해답과 답안과 розв’язання',
    'facit fasit lösning løsning ratkaisu ratkaisun vastauksen megoldás megoldása megoldókulcs válaszok rezolvare soluție soluția jawapan penyelesaian',
    'жауап жауабы жауабын жауапты шешім шешімі шешімін решения отговорите απαντήσεις απάντησης',
    'விடை விடையை விடையைக் விடைகள் பதில் பதிலை பதிலைக் জবাব সমাধান उत्तरमाला समाधान',
    'resposta respostes solució solucions odgovori rješenje rješenja rešenje rešenja одговор одговори решење решења jibu majibu suluhisho პასუხი პასუხები ამოხსნა',
    '정답 정답과 답 답변 해답 답안 उत्तर उत्तरे जवाब हल উত্তর'
  ),
  rationale: words(
    'explanation explanations explain rationale reason reasoning why discussion justification',
    'explicación justificación explicação justificativa erklärung begründung explication explications',
    'spiegazione объяснение пояснение разбор пояснення wyjaśnienie uitleg açıklama açıklaması',
    'pembahasan penjelasan giải thích الشرح شرح توضیح توضيح التوضيح تفسير التفسير הסבר व्याख्या',
    'förklaring forklaring selitys perustelu magyarázat indoklás explicație explicația обяснение түсіндірме εξήγηση toelichting',
    'विवरण স্পষ্টীকরণ ব্যাখ্যা விளக்கம் penerangan והסבר',
    'والشرح والتفسير vysvětlení vysvetlenie обґрунтування คำอธิบาย',
    '해설 설명 풀이 해설과 풀이와'
  ),
  hint: words(
    'hint hints tip tips clue pista pistas dica indizio hinweis tipp indice suggerimento подсказка підказка',
    'ledtråd tips nápověda pomůcka segítség súgó indiciu подсказки кеңес υπόδειξη संकेत ইঙ্গিত குறிப்பு คำใบ้ راهنمایی اشاره',
    'wskazówka ipucu petunjuk gợi ý vihje تلميح רמז 힌트'
  )
}

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}
