/** Words that announce the key or the explanation of a question, in any language, as parts of patterns that ignore case. */
import {answerWords} from '../../asks/answer-words.ts'
import {explanationWords} from '../../asks/explanation-words.ts'

/** Only where nothing but letters stands behind the colon. */
const isKey =
  '(?=\\s{0,3}[:：]\\s{0,3}[*_(（\\[]{0,3}[A-H](?:\\s{0,3}(?:,|and|y|e|et|und|и)?\\s{0,3}[A-H]){0,4}[*_)）\\].\\s]*(?:\\n|$))'

export const answer = [
  '(?:the\\s+)?(?:(?:correct|right|best|final|model|true|hint|suggested|verified|community|most\\s+appropriate)\\s+)?(?:answers?|ans\\.?(?=\\s*[:：])|ans|anwser|asnwer|options?\\s+(?=is|are)|choices?\\s+(?=is|are))(?:\\s+keys?|\\s+options?|\\s+choices?|\\s*\\(s\\))?',
  answerWords,
  `(?:option|response|right|soln|official|clave|ключ|정답\\s*번호|ج|letra|chọn|trả\\s+lời|верно|правильно|отв\\.?|odp\\.?|rép\\.?|r|kunci|facit|fasit)${isKey}`,
  '(?:official|expected)\\s+answers?|clave(?=[\\s*_]*$)|answers?\\s+no\\.?(?=\\s*[:：])',
  '(?:sol|resp|gab|rpta)(?:\\.(?=\\s*[:：])|(?=[.:：]))|(?:helyes\\s+)?v[aá]lasz(?:ok)?|helyes|megold[aá]s(?:ok)?|(?:(?:верен|верни|правил[а-џ]+)\\s+)?отговори?|(?:σωστ[ά-ώ]+\\s+)?απ[άα]ντ[ήη]σ[ά-ώ]+|σωστ[όή]|(?:সঠিক\\s+)?উত্তর',
  '(?:answer\\s+)?key|solutions?|correct(?:\\s+(?:options?|choices?|answers?))?',
  '(?:las?\\s+)?(?:respuestas?|opci[oó]n(?:es)?)(?:\\s+(?:correctas?|v[aá]lidas?))?|correctas?|soluci[oó]n(?:es)?',
  '(?:as?\\s+)?(?:respost[ae]s?|alternativas?)(?:\\s+(?:correc?t[ae]s?|certas?))?|corretas?|gabaritos?|solu[cç][aã]o',
  '(?:(?:la|les)\\s+)?(?:bonnes?\\s+)?r[eé]pon(?:ses?|dre)(?:\\s+(?:correct|exact|just)es?)?|corrig[eé]|(?:(?:richtige|korrekte)\\s+)?(?:antwort(?:en)?|l[oö]sung(?:en)?)|richtig',
  'rispost[ae](?:\\s+(?:corrett|esatt|giust)[ae])?|corrett[ae]|soluzion[ei]',
  '(?:(?:правильн[а-џ]+|верн[а-џ]+|вірн[а-џ]+)\\s*)?(?:ответы?|відповід[ьі])|(?:(?:poprawn[aey]|prawid[lł]ow[aey])\\s+)?odpowied(?:zi|[zź])|poprawn[aey]|prawid[lł]ow[aey]|(?:(?:juiste?|goede?|correcte?)\\s+)?antwoord(?:en)?|oplossing',
  '(?:do[gğ]ru\\s+)?(?:cevap(?:lar)?|yan[iı]t(?:lar)?)|do[gğ]ru\\s+(?:se[cç]enek(?:ler)?|[sş][iı]k(?:lar)?)|[đd][aá]p\\s+[aá]n(?:\\s+đúng)?|(?:kunci\\s+)?jawaban(?:\\s+(?:yang\\s+)?(?:benar|tepat))?|(?:skema\\s+)?jawapan(?:\\s+(?:yang\\s+)?(?:betul|tepat))?|उत्तर',
  '(?:正确|正確|参考|參考|标准|標準|本题)?(?:的)?(?:答案|解答|选项|選項|选|答)|正确|正解|正答|答え|こたえ|解答|[应應][选選]',
  '(?:정답|답안|해답|답)[은는]?|(?:الإجابات|الاجابات|الحل)(?:\\s+الصحيحة)?|(?:الإجابة|الجواب|الاجابة)(?:\\s+(?:الصحيحة|الصحيح))?|ה?תשוב(?:ה|ות)(?:\\s+ה?נכונ(?:ה|ות))?|(?:پاسخ|جواب|گزینه)(?:[\\s\\u200c]*ی)?(?:\\s+(?:صحیح|درست))?|(?:सही\\s+)?(?:उत्तर|जवाब)|(?:คำตอบ|เฉลย|ตอบ)(?:ที่ถูกต้อง)?',
  'spr[aá]vn[a-zà-ž]+(?:\\s+odpov[a-zà-ž]+)?|[rř]e[sš]en[ií]|rie[sš]eni[ae]|r[aă]spunsu?l?(?:uri|urile)?(?:\\s+corecte?)?|(?:r[aä]tt|korrekt|riktige?|rigtigt?e?)\\s+svar|oikea(?:t)?\\s+vasta[a-zà-ž]+|(?:(?:ta[cč]n?[ai]n?|to[cč]n?[ai]n?|ispravn?[ai]n?|pravil[a-zà-ž]+)\\s+)?odgovori?|rje[sš]enj[ae]|re[sš]enj[ae]|решењ[ае]|re[sš]itve|solucionari',
  "(?:(?:тачан|точан|исправан|правилан|точен|тачни|точни)\\s+)?одговори?|(?:õige\\s+)?vastus|(?:pareizā\\s+)?atbilde|(?:teisingas\\s+)?atsakymas|(?:düzgün\\s+)?cavab|(?:дұрыс\\s+)?жауа(?:птар|п|бы)|(?:to[ʻ‘’']g[ʻ‘’']ri\\s+)?javob|(?:სწორი\\s+)?პასუხ(?:ი|ები)|(?:ճիշտ\\s+)?պատասխան|përgjigj[aj]a?(?:\\s+e\\s+saktë)?|(?:jibu|majibu)(?:\\s+sahihi)?|erantzun(?:a|\\s+zuzena)|(?:ĝusta\\s+)?respondo",
  '(?:சரியான\\s+)?(?:விடை|பதில்)|(?:సరైన\\s+)?(?:సమాధానం|జవాబు)|(?:ശരി)?(?:യായ\\s+)?ഉത്തരം|(?:درست|صحیح)\\s+جواب'
].join('|')

/** *Why not the others?* */
const whyNot =
  '(?:¿?por\\s?qu[eéê]\\s+(?:no|n[aã]o|son\\s+(?:incorrectas|falsas)|est[aã]o\\s+erradas)\\s+(?:(?:son\\s+)?(?:correctas\\s+)?)?(?:l[ao]s|as)\\s+(?:otr[ao]s|dem[aá]s|outras|demais)|pourquoi\\s+pas\\s+les\\s+autres|warum\\s+(?:nicht\\s+die\\s+anderen|(?:sind\\s+)?die\\s+anderen\\s+(?:nicht|falsch))|perch[eé]\\s+non\\s+le\\s+altre|почему\\s+не\\s+(?:остальные|другие)|为什么(?:不选|不是)其[他它]|dlaczego\\s+nie\\s+pozosta[łl]e)(?:\\s+(?:opciones|opções|alternativas|options|optionen|antworten|opzioni|варианты|选项|odpowiedzi))?'

export const reason = [
  '(?:overall\\s+)?explanations?(?:\\s*/\\s*references?)?|explain(?=[*_\\s]*[:：])|feedback|reason|why(?:\\s+(?:the\\s+)?(?:others?|not\\s+the\\s+others?|other\\s+(?:options|answers|choices)|wrong|incorrect)(?:\\s+(?:are|is)(?:\\s+(?:wrong|incorrect|not))?)?\\s?\\??)?',
  `why\\s+(?:(?:this|it|that|[A-H]|(?:the\\s+)?(?:(?:correct|right)\\s+)?(?:answers?|options?|choices?)(?:\\s+[A-H])?)(?:['’]s|\\s+(?:is|are))\\s+)?(?:the\\s+)?(?:correct|right|best)(?:\\s+(?:answer|option|choice))?`,
  `${whyNot}\\s?[?？]?`,
  'explica[cç][aã]o\\s+geral|答案(?:解析|分析|解释|解釋|说明|說明)|(?:答案)?(?:[讲講]解|[详詳]解)',
  explanationWords
].join('|')
