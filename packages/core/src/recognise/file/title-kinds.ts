/** Titles of what stands beside a subject: where more can be read, and work that is handed in. */
import {caseless} from '../../caseless.ts'
import {remembered} from '../../remembered.ts'
import {isForStudy} from './announces.ts'
import {undressed} from '../text/undressed.ts'
import {wordsOfScripts} from '../asks/words-of-scripts.ts'

const away = caseless(
  /^(?:references?|sources?|resources?|links?|back-?links|further reading|additional (?:resources?|reading|links?)|(?:useful|helpful|related|other|external|important|more)(?: useful)? (?:links?|resources?|articles?|reading|materials?)|recommended (?:reading|resources|books)|see also|read(?:ing)? more|learn more|credits?|bibliography|citations?|books?|articles?|tutorials?|videos?|courses?|literatur|quellen|weiterführende links|referencias?|referências?|enlaces|références?|liens|fonti|riferimenti|ссылки|источники|литература|полезные ссылки|дополнительные материалы|参考(?:资料|文献|链接)?|參考(?:資料)?|延伸阅读|相关链接|出典|リンク|참고(?:\s?(?:자료|문헌|링크))?|참조|출처|المراجع|مصادر|منابع|джерела|посилання|źródła|materiały źródłowe|bibliografia|kaynak(?:lar|ça)?|referensi|daftar pustaka|tài liệu tham khảo|bronnen|zdroje|संदर्भ|อ้างอิง)$/u
)

const chore = caseless(
  /^(?:lab|labs|laboratory|assignment|homework|code challenges?|stretch goals?|submission|learning journal|journal|diary|reflections?|retrospective|agenda(?!\s(?!(?:for|of|items)\b)\p{L})|unit tests|acceptance (?:tests|criteria)|user stor(?:y|ies)|to-?dos?|checklist)(?:$|[^\p{L}])/u
)

const contents = caseless(
  /^(?:table of contents?|contents?|toc|índice|sumário|(?:tabla|índice) de contenidos?|tabela de conteúdos?|inhalt(?:sverzeichnis)?|sommaire|table des matières|indice|содержание|оглавление|目录|目錄|目次|(?:[\p{L}]{1,10}[順顺])?索引|목차|المحتويات|תוכן עניינים|зміст|съдържание|spis treści|obsah|içindekiler|daftar isi|mục lục|inhoud(?:sopgave)?|innehåll|indholdsfortegnelse|sisältö|tartalom(?:jegyzék)?|cuprins|περιεχόμενα|فهرست(?: مطالب)?|विषय[ -]सूची|สารบัญ)$/u
)

/** What is still to be found out or decided, or is asked of somebody. */
const open =
  /^(?:(?:open|unresolved|outstanding|pending|unanswered|clarifying) (?:questions?|issues|points)|questions? for (?:the |our )?(?:team|client|customers?|stakeholders?|users?|management|meeting|call|vendor|designers?|product|legal|support)|offene (?:fragen|punkte)|preguntas (?:abiertas|pendientes)|questões em aberto|questions ouvertes|открытые вопросы|нерешённые вопросы|вопросы (?:на|для|к) обсуждени[ею]|未解决的?问题|待(?:定|确认|讨论|解答|澄清)的?(?:问题|事项)|遗留问题|未決事項|確認事項|検討事項|미해결 (?:질문|사항)|확인 ?필요 ?사항|dudas pendientes|dúvidas pendentes)$/iu

/** *Questions for Ann*: a name, and no group of learners. */
const forSomebody =
  /^[Qq]uestions? for \p{Lu}\p{Ll}+(?<!s|ing|Interview|Exam|Midterm|Homework|Class|Review|Study|Practice|Discussion|Self|Chapter|Unit|Week)$/u

const frequent = caseless(
  /^(?:faqs?|frequently asked(?: questions?)?(?: \(faqs?\))?|common questions(?: (?:and|&) answers)?|常见问题(?:解答)?|よくある質問|자주 묻는 질문|preguntas frecuentes|perguntas frequentes|häufige fragen|häufig gestellte fragen|foire aux questions|questions fréquentes|частые вопросы|часто задаваемые вопросы|часті (?:за)?питання|поширені запитання|najczęściej zadawane pytania|často kladené (?:dotazy|otázky)|gyakori kérdések|vanliga frågor|ofte stil(?:te|lede) spørs?g?s?mål|usein kysyt(?:tyä|yt kysymykset)|veel ?gestelde vragen|domande frequenti|întrebări frecvente|sı(?:k|kça) sorulan sorular|sss|pertanyaan (?:umum|yang sering diajukan)|câu hỏi thường gặp|συχνές ερωτήσεις|常見問題|よくあるご質問|คำถามที่พบบ่อย|أسئلة شائعة|الأسئلة (?:الشائعة|المتكررة)|سوالات (?:متداول|پرتکرار)|அடிக்கடி கேட்கப்படும் கேள்விகள்|সচরাচর জিজ্ঞাসিত প্রশ্নাবলি|अक्सर पूछे जाने वाले (?:प्रश्न|सवाल)|שאלות נפוצות|preguntes (?:més )?freqüents|(?:često|najčešće) postavljana pitanja|najčešća pitanja|често постављана питања|најчешћа питања|често задавани въпроси|често поставувани прашања|pogost[ao] (?:zastavljena )?vprašanja|korduma kippuvad küsimused|biežāk uzdotie jautājumi|dažniausiai užduodami klausimai|duk|kkk|maswali yanayoulizwa mara kwa mara|ხშირად დასმული (?:კითხვები|შეკითხვები)|հաճախ տրվող հարցեր|жиі қойылатын сұрақтар|soalan lazim|galdera arruntak|mga madalas itanong(?: na tanong)?|algengar spurningar|tez-tez verilən suallar|ko['ʻ‘’]p beriladigan savollar|اکثر پوچھے (?:گئے|جانے والے) سوالات|សំណួរដែល(?:គេ)?សួរញឹកញាប់|တွေ့ရများသော မေးခွန်းများ)$/u
)

/** The title announces links and books, not knowledge: *References*, *See also*. */
export function leadsAway(title: string): boolean {
  return away.test(undressed(title))
}

/** The title names what can be read or used elsewhere, and what stands below it is told of that. */
export function namesReading(title: string): boolean {
  return /\b(?:resources?|readings?|references|books|links|articles|libraries|tools)\b/iu.test(
    title
  )
}

/** The title announces what something is used for; what stands below it is told of that. */
export function listsUses(title: string): boolean {
  return /^(?:(?:real[- ]world|common|typical|practical) )?(?:applications?|uses?|use[- ]cases?|examples?)(?: of\b.*)?$/iu.test(
    undressed(title)
  )
}

/** The title is one of a reference, in which words are looked up: *Payment API*, *SDK reference*. */
export function namesReference(title: string): boolean {
  return /\b(?:APIs?|SDKs?|CLI)(?: (?:reference|docs|documentation|guide|v\d\S*))?$|(?<!quick )\breference$/iu.test(
    undressed(title)
  )
}

/** The title announces work to be done and handed in: *Lab 3 - Loops*, *Stretch goals*. */
export function isChore(title: string): boolean {
  return chore.test(undressed(title)) && !/\bquestions?\b|\bquiz/iu.test(title)
}

/** The title announces what readers had better do: *How to prepare*, *Setup*. */
export function advises(title: string): boolean {
  return /^(?:how (?:to|we|i)|when to|prepar\w*|set-?up|install\w*|getting started|before|steps?|usage|running|contribut\w*|instructions)\b|\b(?:tips|advice|strategy|plan|set-?up|preparation)$/iu.test(
    undressed(title)
  )
}

const tips = caseless(
  /^\P{L}*(?:\p{L}+ ){0,3}tips(?:$|\P{L}*$| (?:for|on|to|and|when|before|from)(?!\p{L}))|^\P{L}*(?:(?:general|final|interview|preparation|exam|study) )?advice(?!\p{L})|^\P{L}*(?:consejos|dicas|conseils|tipps|consigli|советы|поради|wskazówki|porady|ipuçları|lời khuyên|saran)(?!\p{L})|(?:建议|技巧|小贴士|コツ|アドバイス|팁)\P{L}*$/u
)

/** The title announces what readers had better do when they are asked: *Quick tips for the interview*. */
export const givesTips = remembered((title: string): boolean => {
  return title.length <= longestTips && tips.test(undressed(title))
})

const longestTips = 60

const aims = caseless(
  /^(?:(?:learning |course |chapter |lesson |unit |study |training )?(?:objectives?|goals?|aims?|outcomes?)|(?:lesson|course|module) overview|(?:key )?takeaways?|prerequisites?|after (?:watching|reading|this)\b.*|by the end\b.*|(?:what|things) (?:you|we)(?:['’]ll| will| should| can| are going to|['’]re going to)? (?:learn|know|do|cover|understand|be able)\b.*|you (?:will|should) (?:learn|know|understand|be able)\b.*|why (?:this|it) matters\b.*|lernziele|objetivos(?: de aprendizaje)?|objetivos de aprendizagem|objectifs(?: d['’]apprentissage| pédagogiques)?|obiettivi|leerdoelen|цели(?: обучения| урока)?|学习目标|教学目标|考察意图|考察目的|学習目標|학습 ?목표)$/u
)

/** The title announces what readers will know or can do, and asks nothing of them yet. */
export function isAim(title: string): boolean {
  return aims.test(undressed(title))
}

const parts =
  /^(?:ingredients|recipe)\b|^(?:shopping|packing|grocery|guest|wish)(?: list)?$|^(?:lunch |dinner |weekly )?menu$|^groceries$|^what to (?:pack|bring)$|^(?:project|folder|directory|file|repo(?:sitory)?|code(?:base)?|package|source) (?:layout|structure|organi[sz]ation|tree)$|^licen[cs]es?$|^(?:tech(?:nology|nical)? stack|built with)$|^(?:environment|env) variables$/iu

/** The title announces what things are made of, or what a list is for that nobody learns. */
export function listsParts(title: string): boolean {
  return parts.test(undressed(title))
}

const taken =
  /^(?:(?:query |path |body |request |url |input |function |method |route )?(?:parameters|params|arguments|args)|props|flags|returns?|response fields|request body|configuration|settings|config(?:uration)? options|(?:available |supported )?options)$/iu

/** The title announces what a call or a tool takes, which is looked up. */
export function listsTaken(title: string): boolean {
  return taken.test(undressed(title))
}

/** The title announces how much each part of a course counts. */
export function weighsParts(title: string): boolean {
  return /\b(?:syllabus|grading|grades?|assessments?|evaluation|marks?|marking|weighting)\b|^(?:notengebung|bewertung|evaluación|avaliação|评分|考核|成绩)/iu.test(
    title
  )
}

/** The title announces what stands elsewhere in the file, and names no subject of what follows. */
export function isOfContents(title: string): boolean {
  return contents.test(undressed(title))
}

/** The title announces what nobody has found out yet: *Open questions*, *Questions for Ann*. */
export const isLeftOpen = remembered((title: string): boolean => {
  const plain = undressed(title)
  return open.test(plain) || forSomebody.test(plain)
})

/** The title announces what users ask: *FAQ*. */
export const isFrequent = remembered((title: string): boolean => frequent.test(undressed(title)))

/** *Common questions about ropes*, *Häufige Fragen zum Hafen*. */
const frequentAbout =
  /\bfrequently asked questions\b|\b(?:common|lingering|burning|remaining|quick-?fire)\b[^\n]{0,40}\bquestions?\b[^\n]{0,40}\babout\b|\bquick-?fire\b[^\n]{0,40}\bquestions\b|^(?:preguntas frecuentes|perguntas frequentes|häufige fragen|häufig gestellte fragen|questions fréquentes|domande frequenti|частые вопросы|常见问题|よくある質問)(?:\s|[:：（(])/iu

/** The same with other words beside it: *Mooring FAQ: lines*, *Common questions about ropes*. */
export const tellsOfFrequent = remembered((title: string): boolean => {
  if (isFrequent(title) || /\bFAQs?\b/i.test(title)) return true
  return frequentAbout.test(undressed(title)) && !isForStudy(title)
})

/** *Questions to ask*, *Asking well*, *Interview guide*, *问题复现*: of somebody else, of how to ask, of a fault. */
const ofOthers = caseless(
  /^interview (?:guide|script|protocol|framework)\b|\(ask\b|\bdiscussion guide\b|\b(?:user|customer|stakeholder|participant|expert|exit) interviews?\b|\bto (?:ask|consider|explore|clarify|raise|investigate)\b|\b(?:you|we) (?:might|may|could) want to (?:ask|discuss)\b|(?<!\p{L})(?:à|(?:doit|faut|peut) bien) se poser(?!\p{L})|(?<!\p{L})(?:zu überlegen|zu stellen|da porsi|que (?:hacerse|debes hacerte|se fazer))(?!\p{L})|\breflect(?:ion|ive|ing)?\b|\b(?:asking|answering)\b|\b(?:key|guiding|open|clarifying|business|good) questions?\b|\bexamples of (?:\p{L}+ ){0,2}questions\b|没搞懂|不懂|待解决|(?:解决|梳理|主要|面临|遇到|存在)(?:的|了|什么|哪些){0,2}问题|(?:问题|問題|문제)(?:描述|复现|原因|分析|定位|排查|解决|背景|处理|현상|해결|원인)/u
)

/** The title announces questions that are put to others than those who learn. */
export function asksOfOthers(title: string): boolean {
  return ofOthers.test(title) || asksAtWork(title)
}

/** *Questions for the interviewer*, *反问环节*: what a candidate asks in his turn. */
const inTurn =
  /\bquestions? (?:(?:you (?:can|should|could|may) |i |to )?asks? |for )(?:the |your |an? |our )?(?:interviewers?|employers?|recruiters?|hiring managers?|company)\b|反问|反問|逆質問|역질문|вопросы (?:к )?(?:работодател|интервьюер|собеседующ|рекрутер)|питання (?:до )?(?:роботодав|інтерв['’]?юер|рекрутер)|preguntas (?:para (?:el|la|tu|hacer al) |al )(?:entrevistador|reclutador|empresa)|perguntas para (?:fazer ao |o |a )(?:entrevistador|recrutador|empresa)|questions à poser (?:au |à l['’])(?:recruteur|employeur|intervieweur)|fragen an den (?:interviewer|arbeitgeber|personaler)|domande (?:da fare )?(?:al|per il) (?:recruiter|selezionatore|datore|intervistatore)|pytania do (?:pracodawcy|rekrutera)|(?:cho|dành cho|hỏi) nhà tuyển dụng|pertanyaan untuk (?:pewawancara|perusahaan|hrd)|שאלות (?:לשאול את ה|ל)(?:מראיין|מעסיק|חברה)|أسئلة (?:تطرحها على|ل)(?:لمحاور|صاحب العمل)/iu

/** The title announces what whoever learns asks himself, and nobody else answers. */
export const asksInTurn = remembered((title: string): boolean => inTurn.test(title))

/** *Approval questions*, *Questions a new owner must answer*, *Five whys*, *Incident 42*: nobody learns what is said there. */
const atWork = caseless(
  /\b(?:approval|teammates?|managers?|survey|screening|discovery|onboarding|feedback|triage|intake) questions?\b|\bquestions? (?:an?|the|your|our) [^\n]{0,30}\b(?:must|should|needs? to|has to) (?:be able to )?(?:answer|ask|consider)\b|\bquestions? for (?:the |our |a )?(?:team|clients?|customers?|stakeholders?|users?|management|vendors?|employers?)\b|\bresearch questions? to\b|\bquestions?\b[^\n]{0,40}\b(?:through|for) (?:user )?research\b|\brequirements? (?:clarifications?|gathering|elicitation|questions)\b|\bidea[ -]honing\b|^(?:(?:the )?(?:five|5) whys|retro|incident #?\d+|reverse interview)\b|\bretrospective\b|\bretro$|\bannual reports?\b[^\n]{0,20}\d{4}|\d{4} annual report\b|^(?:general |domain )?technical review\s*[-–—:]|\bpost-?mortem\b|\bincident (?:report|review)\b|\bsurvey$|\b(?:change|proposal|issue|request|report|meeting|interview|review|document) template\b|\b(?:adopter|user|customer|stakeholder|participant|exit) interview\b|\binterview debrief\b/u
)

/** The title announces questions that are put to who works at something. */
export const asksAtWork = remembered((title: string): boolean => atWork.test(title))

const isExercises = wordsOfScripts(
  /\b(?:exercises?|katas?|(?:practice|coding|programming|sample|maths?|interview|\d+) (?:problems|challenges|puzzles|tasks)|exerc[ií]cios|ejercicios|exercices|esercizi|übungen|übungsaufgaben|desaf[ií]os|ćwiczenia|zadania|alıştırmalar|latihan soal|bài tập)(?!\p{L})/iu,
  /(?:^|\s)(?:упражнения|задачи|задания|вправи|завдання)(?!\p{L})|练习|習題|习题|(?:練習|総合|基本|応用|確認|章末)問題|演習|연습 ?문제|تمارين|תרגילים|अभ्यास/iu
)

/** The title announces tasks to practise on: *100 array exercises*. */
export function announcesExercises(title: string): boolean {
  return isExercises(title)
}
