/** The words that open a question, in the languages people keep notes in. */
import {caseless} from '../../caseless.ts'

const openings = [
  // English; what else opens with these words is told apart in `asks.ts`
  "what|why|how|when|where|which|who|whom|whose|what's|who's|how's|where's|why's",
  // German, Dutch, Swedish, Danish and Norwegian
  'was|warum|wie|wann|wo|welche[rsnm]?|wer|wem|wen|weshalb|wieso|wozu|womit|wodurch|woran|wofür',
  'wat|hoe|waarom|wanneer|waar(?:om|voor|mee|door)?|wie|welke?',
  'vad|hur|varför|vem|vilk(?:en|et|a)|hvad|hva|hvordan|hvorfor|hvornår|hvem|hvilke[nt]?',
  // Spanish, Portuguese, French, Italian and Romanian
  'qué|cuál|cuáles|cómo|cuándo|dónde|quién(?:es)?|por qué|para qué|o que|o quê|como|quando|onde|quem',
  // without accents, too
  '(?:por|para) que|que (?:es|son|significa|hace|diferencia)|cual(?:es)? (?:es|son|fue)|donde (?:est[aá]|se)|quien(?:es)? (?:es|son|fue)',
  "qui (?:a|est|sont|fut|était|étaient|peut|doit|fait|ont)|c['’]est quoi|qu['’]est ce|est-ce qu['’e]|combien|a quoi|en quoi|cosa (?:è|e'|sono|significa|fa)|che differenza",
  "qual|quais|por que|quoi|quel|quelle|quels|quelles|comment|pourquoi|quand|qu['’]est-ce|à quoi",
  "che cosa|cos['’]è|qual è|quali|perché|ce este|cum|de ce|ce înseamnă",
  // Russian, Ukrainian and Bulgarian, with the words that stand before the question word
  '(?:(?:в|во|за|на|с|со|о|об|от|до|по|из|к|у|для|при|через|з|від)\\s+)?(?:что|чём|чем|чего|чему|как|какой|какая|какие|какое|каков[аоы]?|каким|каких|какую|каком|какими|кого|ком|кем)',
  'почему|зачем|когда|где|куда|откуда|кто|сколько|насколько',
  'що|як|який|яка|яке|які|чому|навіщо|коли|де|хто|скільки|чим|чи|какво|кой|коя|кое|кои|защо|кога|къде',
  // Polish and Czech
  'co to|co je|czym|jak|jaki|jaka|jakie|jaký|jaká|jaké|dlaczego|proč|kiedy|kdy|gdzie|kde|kto|kdo|czy|po co|ile|který|která|które',
  // Indonesian, Turkish, Vietnamese, Finnish
  'apa|apakah|bagaimana(?:kah)?|mengapa(?:kah)?|kenapa|kapan(?:kah)?|siapa(?:kah)?|berapa(?:kah)?|bila(?:kah)|di mana(?:kah)?|manakah|neden|nasıl|niçin|tại sao|vì sao|làm (?:sao|thế nào)|mikä|mitä|miten|miksi|milloin|missä|kuinka',
  // Croatian, Serbian, Slovenian, Slovak, Hungarian, Latvian and Lithuanian
  'шта|што|зашто|зошто|колико|колку|који|која|које|каде|što|šta|zašto|kako|koliko|gdje|gde|zakaj|kdaj|kateri|katera|čo|prečo|koľko|ak[ýáé]|akým|ktor[ýáé]',
  'mi az?|mit (?:jelent|értünk|nevezünk)|miért|hogyan|milyen|mikor|melyik|mennyi|hány|kāpēc|kādēļ|kurš|kād[sai]|kādas|kodėl|kaip|koki[ae]|koks',
  // Greek, Hebrew, Arabic and Persian
  'τι|πώς|πως|γιατί|πότε|πού|ποιος|ποια|ποιο|ποιες|מה|מהו|מהי|מהם|איך|למה|מדוע|מתי|היכן|מי|כיצד|מהן|האם|באילו|באיז[הו]|איז[הו]|אילו|כמה|איפה',
  'ما|ماذا|لماذا|كيف|متى|أين|اين|هل|ماهو|ماهي|چرا|چگونه|چیست|آیا|چه'
]

/** A question word at the start, a word that joins sentences allowed before it. */
export const questionWords = caseless(
  `^(?:¿|(?:(?:and|so|but|or|also|then|und|et|y|e|и|а),?\\s+)?(?:${openings.join('|')})(?=[\\s'’:,]|$))`
)

const tasks = [
  'explain|describe|define|discuss|compare|contrast|differentiate|distinguish|summari[sz]e|enumerate',
  'illustrate|motivate|exemplify|justify|tell (?:me|us|about)|talk about|walk me|mention|identify|give(?: an?| some| me)|prove|derive',
  'calculate|solve|(?:can|could|would|will) you (?:please )?(?:explain|describe|define|tell|give|name|list|talk|walk|elaborate)',
  '(?:highlight|bring out|point out|outline) (?:the )?(?:main |key |major |basic )?(?:differences?|similarities|importance|role|features|advantages|disadvantages|limitations|significance)|critically (?:examine|analy[sz]e|evaluate|discuss|assess|comment)|elaborate(?: on)?|comment on|write (?:an? )?(?:short |brief )?(?:notes?|essay) on',
  'state (?:\\S+\\s){0,4}(?:laws?|theorems?|principles?|postulates?|lemma|inequality|equation)',
  // Nouns, too: a list, a state, a name
  '(?:(?:en)?list|state|name|outline)(?:\\s+(?:the|an?|all|some|any|at least|\\d+|one|two|three|four|five|six|ten|few|several|out|down|your|its|their|every|each|both|different|various|major|main|common|ways|types|examples|advantages|benefits)\\b|:?$)',
  // What stands in one column is to be found in another
  'match (?:the|each|these|those|every|all|items|terms|words|columns?) (?:\\S+ ){1,8}?(?:with|to) (?:the|its|their|each|that|an?)|relacion[ae] (?:cada|las?|los|el|as?|os?) (?:\\S+ ){1,8}?(?:con|com|à|ao|às|aos)|empareja (?:cada|las?|los|el)|associe (?:cada|as|os)',
  '(?:associez|reliez) (?:chaque|les|à)|abbina(?:te|re)? (?:ogni|ciascun[oa]?|i|le|gli)|(?:ordnen sie|ordne) (?:\\S+ ){1,8}?zu|соотнесите|установите соответствие|установіть відповідність|dopasuj|(?:jodoh|pasang)kan(?:lah)?|eşleştirin(?:iz)?|(?:nối|ghép) (?:cột|các|mỗi)',
  'nenne|nennen|erkläre|erklären|beschreibe|beschreiben|definiere|definieren|vergleiche|erläutere|erläutern',
  'diskutiere|begründe|skizziere|beurteile|bewerte|(?:diskutieren|begründen|skizzieren|beurteilen|bewerten|vergleichen) sie',
  'leg uit|beschrijf|noem|definieer|vergelijk|verklaar|förklara|beskriv|nämn|definiera|forklar',
  'indique|señale|apresente|especifique|investigue|analice|analise|ejemplifique|exemplifique|carac?teri[cz]e|clasifique|justifique|comente|nombre (?:cu[aá]l(?:es)?|al menos|los|las|un|una|uno|dos|tres|cuatro|cinco|algun[oa]s?|\\d+)',
  'explica|explicar|explique|expliquez|describa|descreva|descrever|defina|definir|compara|compare|comparez|liste|enumere|enumera|cite|citez|citer|mencione|définis(?:sez)?|définir|décri(?:s|vez|re)|expliquer|[eé]numére(?:r|z)|nommez|nommer|indiquez|précisez|présentez|comparer|donner?z? (?:une?|la|le|les|des|deux|trois|quelques)',
  'enunci[ae]|conceptuali[cz][ae]|conceitue|diferencie|distinga|disserte|discorra|fundament[ae]|argument[ae]|esquematice|sintetice|identifique|aponte',
  // Of Spanish as it is spoken in Argentina
  '(?:explic|compar|enumer|mencion|nombr|justific|indic|analiz|cit|señal|clasific|argument)á|(?:describ|defin|distingu)í',
  'spiega|descrivi|definisci|confronta|elenca|explicați|descrieți',
  'объясните|объясни|опишите|опиши|назовите|назови|перечислите|перечисли|расскажите|расскажи|дайте|приведите|сравните|поясните|укажите|охарактеризуйте|раскройте|прокомментир(?:уйте|овать)|докажите|вычислите',
  'поясніть|опишіть|назвіть|перелічіть|розкажіть|обяснете|опишете|разкажете|избройте',
  '(?:proszę (?:\\p{L}+ ){0,2}?)?(?:opisać|podać|porównać|przedstawić|wyjaśnić|omówić|wymienić|zdefiniować|scharakteryzować|narysować|udowodnić)|scharakteryzuj|przedstaw|zdefiniuj',
  'wyjaśnij|opisz|wymień|porównaj|omów|podaj|vysvětlete|popište|uveďte|vyjmenujte|definujte|porovnejte',
  // Croatian, Serbian, Slovenian, Slovak and Czech
  '(?:objasni|opiši|navedi|nabroji|usporedi|uporedi|definiraj|razloži|naštej|pojasni|primerjaj|vysvetli|vysvětli|opíš|popíš|popiš|vymenuj|uveď|porovnaj|porovnej|definuj|povedz)(?:te|tě)?',
  'objasniti|opisati|navesti|nabrojati|definisati|definirati|uporediti|usporediti|dokazati|(?:објасни|опиши|наведи|наброј|упореди|дефиниши|дефинирај|спореди)(?:те)?|објаснити|описати|навести|набројати|дефинисати|упоредити',
  // Danish, Norwegian, Swedish, Finnish, Greek, Hungarian, Latvian, Lithuanian, Romanian and Italian
  'ge (?:tre|två|fyra|fem|några|ett|\\d+) exempel|gi (?:tre|to|noen|et) eksempel|redogör|redegør|gjør rede|giv (?:tre|to|et) eksemp|forklare|beskrive|nævn|nevn|definer|sammenlign|jämför|selitä|kuvaile|määrittele|luettele|kerro',
  '(?:εξηγήσ|περιγράψ|αναφέρ|συγκρίν|ορίσ|δώσ)(?:τε|ετε)|εξήγησε|περίγραψε',
  'határoz(?:d|za|zuk) meg|magyarázd|magyarázza|ismertesd|ismertesse|részletezd|sorol(?:d|ja|jon|jatok) fel|nevez(?:d|ze|zen) meg|írd le|hasonlítsd|mutasd be|definiáld',
  '(?:paskaidro|izskaidro)(?:jiet)?|aprakst(?:i|iet)|nosauc(?:iet)?|(?:paaiškink|apibūdink|išvardink|aprašyk|palygink)(?:ite)?',
  '(?:enumera|defini|prezenta|compara|menționa|demonstra|caracteriza)ți|explică|descrie|enumeră|definește|compară|spiegare|descrivere|elencare|enunciare|enuncia|dimostrare|definire|illustrare|confrontare|(?:dare|dai) (?:la|una|il|un) definizione',
  '(?:jelas|sebut|urai|banding|tulis|jabar|terang|senarai|nyata|hurai|bincang|takrif)kan|berikan (?:contoh|tiga|dua|definisi)|trình bày|giải thích|hãy|nêu|so sánh|phân biệt|mô tả|kể tên|liệt kê|định nghĩa',
  '(?:anomen|esment|enumer|descri|defin|compar)(?:a|eu|iu)|descriu|defineix|(?:eleza|taja|fafanua|linganisha|orodhesha|bainisha)|(?:ახსენ|დაასახელე|აღწერე|განმარტე|შეადარე|ჩამოთვალე)თ?|(?:selgita|kirjelda|nimeta|võrdle)(?:ge)?',
  'اشرح|اذكر|عدّد|بيّن|علل|عرف|عرّف|قارن|وضح|صف|عدد|توضیح دهید|(?:הסבר|תאר|הגדר|ציין)(?:/\\p{L}+)?|(?:ספר|פרט|מנה)(?:/\\p{L}+|(?=\\s(?:על|את)\\s))|הסבירו|תארו|הגדירו|ציינו|ספרו'
]

/** Tells the reader to answer; instructions to do something else do not open like this. */
export const imperatives = caseless(
  `^(?:(?:please|now|next|also|briefly|in your own words),?\\s+)?(?:${tasks.join('|')})(?=[\\s,:.…]|$)`
)

const programs = 'programs?|functions?|methods?|class(?:es)?|scripts?|quer(?:y|ies)|algorithms?'

const writing = [
  `write (?:an?|the|two|some|your own) (?:[\\w+#-]+ ){0,3}(?:${programs})`,
  '(?:crie|escreva|faça|desenvolva|implemente|elabore|construa) (?:uma?|dois|duas) (?:\\S+ ){0,2}(?:programas?|código|função|algoritmo|script|classe|método|consulta)',
  '(?:cre[ae]r?|escrib(?:e|a|ir)|ha(?:z|ga)|reali(?:za|ce|zar)|implement(?:a|e|ar)|desarroll(?:a|e|ar)|diseñ(?:a|e|ar)) una? (?:\\S+ ){0,2}(?:programa|función|algoritmo|código|script|clase|método|consulta)',
  '(?:écri(?:re|vez|s)|créer?z?|réaliser?z?|implémenter?z?) une? (?:\\S+ )?(?:programme|fonction|algorithme|classe|script|méthode|requête)',
  '(?:schreiben?|implementieren?|erstellen?|entwickeln?|entwickle)(?: sie)? eine?n? (?:\\S+ ){0,2}(?:programm|funktion|methode|klasse|algorithmus|skript|abfrage)',
  "(?:scriv(?:i|ere|ete)|crea(?:re)?|realizza(?:re)?|implementa(?:re)?) un(?:a |['’]| )(?:\\S+ )?(?:programma|funzione|algoritmo|classe|metodo|script|query)",
  '(?:напишите|написать|реализуйте|реализовать|создайте|составьте) (?:\\S+ ){0,2}(?:программу|функцию|метод|класс|запрос|алгоритм|скрипт)',
  '(?:напишіть|реалізуйте|створіть) (?:\\S+ ){0,2}(?:програму|функцію|метод|клас|запит)',
  '(?:napisz|zaimplementuj|utwórz|stwórz) (?:\\S+ )?(?:program|funkcję|metodę|klasę|zapytanie|skrypt|algorytm)',
  '(?:buat|tulis)(?:lah)? (?:sebuah )?(?:program|fungsi|algoritma|query|kode)',
  '(?:viết|tạo|xây dựng) (?:một )?(?:chương trình|hàm|phương thức|lớp|truy vấn)'
]

/** Sets a program to be written: an exercise, and seldom a step. */
export const exercises = caseless(`^(?:${writing.join('|')})(?=[\\s,:.…]|$)`)

/** May ask, or may be one step of a manual. */
export const weakImperatives = caseless(
  `^(?:please\\s+)?(?:${[
    'write|give|choose|interpret|given|print|display|count|merge|sort|rotate|swap|compose|come up with|implement|show|find|draw|design|compute',
    'determine|debug|troubleshoot|diagnose|refactor|build an?|walk through|evaluate|analy[sz]e|sketch|provide|demonstrate|translate|convert|estimate|classify|label|create|reverse|complete|fill',
    'calcul(?:e|a|ez|er)|demuestr[ae]|hall[ae]|justifi(?:que|ca|ez|er)|determin[ae]',
    'reali(?:za|ce)|escrib[ae]|comprueb[ae]|efect(?:úa|úe)|simplifi(?:ca|que)|resuelv[ae]|factori(?:za|ce)',
    'mostre|resolva|esboce|encontre|démontre[rz]|montre[rz]|résou(?:dre|s|dez)|résolve[rz]?',
    'calcola(?:re|te)?|dimostra(?:re|te)?|risolv(?:i|ere|ete)|scriv(?:i|ere|ete)|disegna(?:re|te)?',
    'berechnen?|beweisen?|bestimmen?|zeigen?,?|begründen?|lösen?|zeichnen?|schreiben? (?:sie )?eine?n?',
    'erstellen?|implementieren?|erweiter(?:e|n sie)|ergänzen?|entwickle|entwickeln sie|ermitteln sie|simulieren?|vervollständigen?|modellieren?|skizzieren?',
    'bereken|bepaal|bewijs|toon aan|teken|beräkna|bestäm|visa att|beregn|bestem|vis at',
    'finn|hent|skriv|bruk|brug|begrunn|begrund|tegn|hitta|skapa|hämta|använd|rita|(?:lag|lav|gjør|vis|visa)(?= (?:en|et|ett|ei|to|två|tre|alle|alla|hvordan|hur|nye?)\\s)',
    'oblicz|zdefiniuj|udowodnij|wyznacz|vypočítejte|určete|dokažte|izračunaj(?:te)?|dokaži(?:te)?',
    'chứng minh|viết chương trình',
    '(?:hitung|tentukan|buktikan|selesaikan|sederhanakan|gambarkan)(?:lah)?|(?:cari|lengkapi|gambar)lah',
    'напишите|найдите|определите|решите|составьте|сделайте|реализуйте|создайте|постройте|обчисліть|знайдіть|доведіть',
    'найти|вывести|вивести|выбрать|подсчитать|посчитать|вычислить|определить|знайти|вибрати|підрахувати|порахувати|обчислити|визначити|отримати'
  ].join('|')})\\s`
)

/** Titles that stand for a question where others ask: *Difference between X and Y*, *Types of X*. */
export const accounts = caseless(
  [
    '^(?:the )?(?:(?:main |key )?differences? between .+ (?:and|&) |(?:types|kinds|advantages|disadvantages|benefits|drawbacks|pros and cons|role|importance|purpose|characteristics|features|properties) (?:and (?:disadvantages|drawbacks|uses) )?of )',
    '^(?:разница между|отличи[ея] .+ от |виды |преимущества )|^(?:різниця між |відмінност[іь] |differenz[ae] (?:tra|fra) |tipi di |vantaggi |perbedaan |sự khác (?:biệt|nhau) giữa |różnic[ae] (?:między|pomiędzy) |rozdíl(?:y)? mezi |verschil(?:len)? tussen |skillnad(?:en)? mellan |forskel(?:len)? mellem )|^(?:diferencias? entre|ventajas|tipos de|diferenças? entre|vantagens|unterschiede? zwischen|arten von|vorteile|différences? entre|types de|avantages) ',
    '(?:的(?:关系|特点|生命周期|分类|种类|优点|缺点|优势)|对比|详解)$|의 (?:장단점|특징|종류|역할)$|(?:の(?:違い|種類|特徴|仕組み)|について)$'
  ].join('|')
)

/** Chinese and Japanese ask inside or at the end of the sentence. */
const han = new RegExp(
  [
    '什么|甚麼|什麼|如何|有何|何为|何為|何谓|何謂|怎么|怎麼|怎样|怎樣|为什么|為什麼|为何|哪些|哪个|哪種|哪种|多少|几种',
    '(?:区别|區別|的(?:不同|差异)|优缺点|原理|流程|作用)[)）。\\s]*$|吗|呢[。\\s]*$',
    '何ですか|何か[。\\s]*$|(?:求め(?:よ|なさい|て)|(?:計算|証明|記述|図示|和訳)(?:せよ|しなさい|して)|示(?:せ|しなさい)|書(?:け|きなさい)|選(?:べ|びなさい))(?:ください)?[。\\s]*$|とは[。\\s]*$|(?:です|ます|でしょう|ません)か|なぜ(?!なら)|どのよう|どう(?:やって|いう|なる|違)|違いは[。\\s]*$',
    '(?:説明|比較)(?:して|せよ|しなさい)|述べ(?:よ|なさい|て)|挙げ(?:よ|て|なさい)|教えて|答え(?:よ|なさい)|(?:せよ|なさい)[。\\s]*$'
  ].join('|')
)

/** So does Korean. */
const hangul = new RegExp(
  [
    '무엇|왜\\s|어떻게|어떤|인가|까요|니까|나요|시오(?=[\\s.,)(（<]|$)|(?:이란|[a-z)]\\s?란)[\\s:]*$',
    '(?:유도|증명|계산|도출|제시|작성|구)하(?:여)?라[.\\s]*$|(?:나타내|보여|보이|써|그려)라[.\\s]*$',
    '(?:설명|비교|서술|정의|나열|소개|말)\\s?(?:하|해)|에 대(?:해|하여) ?서? ?(?:간단히 |간략하게 |간략히 )?설명[.\\s]*$|(?:해|려|말씀해?)\\s?주세요|(?:차이|차이점)[에는은]?'
  ].join('|'),
  'i'
)

/**
 * A plain Korean sentence that tells something, a remark in brackets that does, or a thing that is described; politely
 * a task is told, too: *설명합니다*.
 */
const hangulTells =
  /(?:(?<!니)다|다(?=\)))[.)]?(?:\s?\([^()]{0,80}\)?[.\s]*)?$|[는은된한]\s(?:개념|것|방식|기법|기술)(?:\s?\([^()]{0,80}\)?[.\s]*)?$/

/** What sentences end with that ask or set a task in Japanese, which seldom writes the mark, in Korean and Chinese. */
const sureFarEast = new RegExp(
  [
    '(?:有哪些|有什么(?:区别|不同)|有何(?:区别|不同)|有什麼(?:區別|不同))[。\\s]*$',
    '(?:です|ます|でしょう|ません|でした|ました|だろう|(?:何|誰|どこ|いつ|どれ|いくつ|どちら)(?:である)?)か[。\\s]*$',
    '(?:なぜ(?!なら)|どのよう|どんな|いくつ|いくら|どの)[^。]{1,60}か[。\\s]*$',
    '(?:説明|比較|記述|列挙)(?:せよ|しなさい|してください)[。\\s]*$|(?:述べ|挙げ|答え)(?:よ|なさい)[。\\s]*$',
    '(?:설명|비교|서술|정의|나열|열거|기술|논)하시오[.\\s]*$|(?:쓰|적으|구하|고르)시오[.\\s]*$|(?:무엇|어떤|어떻게|왜|어느|몇)[^.]{0,60}(?:인가요?|니까|나요|까요)[.\\s]*$'
  ].join('|')
)

/** Turkish, Azerbaijani, Uzbek, Vietnamese, Hindi and Persian do at the end. */
const atEnd =
  /(?:nedir|nelerdir|nədir|nələrdir|nima|(?:^|\s)(?:tushuntiring|sanang|ayting|yozing|solishtiring|ta\S{0,2}riflang|tavsiflang|keltiring)|là gì|như thế nào|thế nào|কী|কাকে বলে|деген(?:іміз)? не|қандай|क्या|कैसे|क्यों|چیست)[\s.:।]*$/i

/** So do those who set a task in Turkish and Azerbaijani. */
const turkishTask =
  /(?:açıkla|tanımla|anlat|listele|karşılaştır|sırala|belirt|sadala)(?:y?[ıiuü]n(?:[ıiuü]z)?)?[\s.:]*$|(?:yaz|say|ver)[ıi]n(?:[ıi]z)[\s.:]*$|(?:izah|təyin|təsvir|müqayisə|şərh) edin(?:iz)?[\s.:]*$/i

/** What Indian, Persian, Thai and Burmese sentences ask with. */
const southern = new RegExp(
  [
    'समझा(?:इए|इये|एँ|एं|ओ)|(?:व्याख्या|वर्णन|तुलना) (?:करें|कीजिए)|बता(?:इए|एं|एँ|ओ)|(?:लिखिए|लिखें|दीजिए)[।\\s]*$',
    '(?:بیان|وضاحت|تعریف|موازنہ) (?:کریں|کیجیے|کیجئے)|(?:بتائیں|بتائیے|لکھیں|لکھیے)[۔\\s]*$|کیا (?:ہے|ہیں)|کیوں|کیسے',
    '(?:توضیح|شرح) ده(?:ید)?|(?:تعریف|مقایسه|بیان) کنید|نام ببرید',
    '(?:ব্যাখ্যা|বর্ণনা|তুলনা|আলোচনা) কর|লে?খো?[।\\s]*$',
    'என்ன[.\\s]*$|(?:விளக்கு|எழுது|கூறு|குறிப்பிடு|பட்டியலிடு|வரையறு)',
    'อะไร|อย่างไร|ทำไม|กี่|ใด(?!\\s?ๆ)|ใคร|จง(?:อธิบาย|บอก|ยก)|(?:နည်း|လဲ|လား)[။၊\\s]*$|(?:ပြောပါ|ပြပါ|ရှင်းပါ)'
  ].join('|')
)

/** The same where nothing else is meant; Thai has no mark. */
const sureSouthern = new RegExp(
  [
    '(?:(?:वर्णन|व्याख्या|तुलना|उल्लेख|स्पष्ट) (?:कीजिए|कीजिये|करें)|(?:लिखिए|लिखिये|लिखें|बताइए|बताइये|समझाइए|दीजिए))[।.\\s]*$',
    '(?:(?:بیان|وضاحت|تعریف|موازنہ) (?:کریں|کیجیے|کیجئے)|بتائیں|بتائیے|لکھیں|لکھیے)[۔.\\s]*$',
    '(?:(?:توضیح|شرح) دهید|(?:تعریف|مقایسه|بیان) کنید|نام ببرید|بنویسید)[.\\s]*$',
    '(?:(?:ব্যাখ্যা|বর্ণনা|তুলনা|আলোচনা|উল্লেখ) কর(?:ো|ুন)?|লে?খো?|লিখুন)[।.\\s]*$',
    '(?:விளக்கு(?:க|ங்கள்)?|விவரி(?:க்க|க்கவும்)?|எழுது(?:க|ங்கள்)?|கூறு(?:க|ங்கள்)?|குறிப்பிடு(?:க|ங்கள்)?|பட்டியலிடு(?:க|ங்கள்)?|வரையறு(?:க்க)?)[.\\s]*$',
    '(?:อะไร(?:บ้าง)?|อย่างไร(?:บ้าง)?|หรือไม่|ที่ไหน|เมื่อใด|เมื่อไร|เท่าใด|เท่าไร|เพราะอะไร|กี่(?:ประเภท|ชนิด|แบบ|ข้อ|ขั้นตอน|ชั้น|ระดับ|ส่วน|อย่าง|ตัว|คน|บิต|ไบต์))\\s*$',
    '^\\s*(?:ข้อใด|ทำไม|เพราะเหตุใด|เหตุใด|(?:บอกชื่อ|อธิบายว่า|เปรียบเทียบความแตกต่าง)|จง(?:อธิบาย|บอก|ยก|เปรียบเทียบ|ระบุ|เขียน|แสดง|หา|คำนวณ|สรุป))'
  ].join('|')
)

/** Kazakh tasks, and letters that no other language of its script has. */
const kazakhTask =
  /(?:түсіндір|атап? ?(?:көрсет)?|ата|сипатта|салыстыр|келтір|анықта|жаз)(?:ып беріңіз|[ыі]?ңыз|[ыі]?ңіз)[.\s]*$/iu

interface Script {
  letters: RegExp
  words: RegExp
  /** The same where nothing else is meant. */
  sure?: RegExp
  /** What ends such a text where its words ask nothing. */
  tells?: RegExp
}

/** Each kind of words stands in its own script, and most texts hold none of these. */
const scripts: readonly Script[] = [
  {letters: /[\u3040-\u30ff\u3400-\u9fff]/, words: han, sure: sureFarEast},
  {letters: /[\uac00-\ud7a3]/, words: hangul, sure: sureFarEast, tells: hangulTells},
  {
    letters: /[\u0600-\u06ff\u0900-\u09ff\u0b80-\u0bff\u0e00-\u0e7f\u1000-\u109f]/,
    words: southern,
    sure: sureSouthern
  },
  {letters: /[ғқңұүһ]/i, words: kazakhTask, sure: kazakhTask},
  {letters: /[çğıöşüə]/i, words: turkishTask, sure: turkishTask}
]

/** The text asks with words that stand inside or at the end of a sentence. */
export function asksWithin(text: string): boolean {
  return (
    atEnd.test(text) ||
    scripts.some(({letters, words, tells}) => {
      return letters.test(text) && words.test(text) && !tells?.test(text)
    })
  )
}

/** It does so in a way that is never meant otherwise. */
export function endsAsking(text: string): boolean {
  return scripts.some(({letters, sure}) => sure && letters.test(text) && sure.test(text))
}

export const easternImperatives =
  /^(?:请|請|試|试)?(?:你)?(?:简要|简单|大致|详细)?(?:地)?(?:简述|簡述|说说|說說|说一说|说一下|说下|讲讲|讲一讲|讲一下|讲下|讲述|谈谈|谈一谈|谈下|聊聊|聊一聊|聊下|描述|解释|解釋|说明|說明|列举|列舉|列出|介绍|介紹|阐述|论述|概述|比较|比較|对比|分析|写出|手写|给出|画出|畫出|指出|推导|推導|求证|求證|名词解释|名詞解釋|(?:证明|證明)(?=[^：:。\s])|(?:计算|計算|求|判断|判斷)(?:下列|以下|下面)|述)/u
