/** Titles that ask of a tool what nobody learns: how to install it, and what *it* is, in many languages. */
import {caseless} from '../../caseless.ts'

const installed = [
  'how (?:do (?:i|you|we)|to|can i) (?:install|run|start|build|deploy|use|try|configure|set ?up|contribute(?: to)?)(?: (?:it|this))?',
  '(?:怎么|如何|怎样)(?:安装|使用|运行|启动|部署|编译|贡献|参与(?:贡献)?)(?:它|本项目|这个项目)?',
  '(?:どうやって|どのように|どう)(?:使う|使います|インストール(?:する|します)|動かす|起動する)(?:の|か|のですか)?|インストール(?:方法)?は|使い方は',
  '어떻게 (?:설치|사용|실행|시작|기여)(?:하나요|합니까|할까요|해요)|설치(?:는|하려면) 어떻게.*',
  'cómo (?:se )?(?:instal(?:ar(?:lo)?|a|o)|us(?:ar(?:lo)?|a|o)|ejecut(?:ar(?:lo)?|a|o)|contribu(?:ir|yo)|puedo (?:contribuir|ayudar|instalarlo))',
  'como (?:(?:eu )?(?:instal(?:ar|o)|us(?:ar|o)|execut(?:ar|o)|rod(?:ar|o)|contribu(?:ir|o)|configur(?:ar|o))|posso (?:contribuir|ajudar))',
  "comment (?:l['’])?(?:installer|utiliser|lancer|contribuer|démarrer)(?: (?:le|la|ce projet))?",
  'wie (?:installiere|benutze|starte|verwende|baue) ich (?:es|das|ihn|sie)|wie kann ich (?:beitragen|mitmachen|helfen)',
  'come (?:si )?(?:install(?:are|arlo|a)|us(?:are|arlo|a)|contribu(?:ire|isco)|posso contribuire)',
  'как (?:это |его |её )?(?:установить|запустить|использовать|пользоваться|собрать|настроить|помочь|внести вклад)',
  'як (?:це |його )?(?:встановити|запустити|використовувати|користуватися|зібрати|допомогти)',
  'jak (?:to |go )?(?:zainstalować|uruchomić|używać|pomóc|zbudować)|nasıl (?:kurulur|kullanılır|çalıştırılır|katkıda bulunabilirim)',
  'bagaimana cara (?:meng?instal|menginstall|menggunakan|menjalankan)(?:nya)?|(?:cài đặt|sử dụng) (?:như )?thế nào'
]

const said = [
  "(?:so )?what(?:['’]s| is) (?:it|this)(?: (?:for|about))?|why(?: (?:this|another one|not))?|how (?:does|do) (?:it|this) work|what does (?:it|this) do",
  '(?:why (?:should|would) (?:i|you)|when (?:should|do) (?:i|you)) use (?:it|this)|who (?:uses|made|maintains|is behind|is using) (?:it|this)|is (?:it|this) (?:free|safe|stable|open[- ]source|production[- ]ready)',
  '(?:这|它)(?:是|有)(?:什么|啥)(?:用)?|(?:它|这)?(?:是)?(?:怎么|如何)(?:工作|实现)的?|为什么(?:做|写|开发|不用|要用|选择)\\S{0,12}',
  '(?:これは)?(?:何|なに)(?:ですか|をするもの(?:ですか)?)?|なぜ(?:作った|これ)\\S{0,8}|이(?:게|것은) (?:뭔가요|무엇인가요|뭐예요|뭐죠)|왜 (?:만들었나요|필요한가요)',
  '(?:por )?qué (?:es|hace)(?: esto)?|por qué|cómo funciona|o que (?:é|faz)(?: isso| isto)?|por qu[eê]|como funciona',
  "(?:qu['’]est[- ]ce que (?:c['’]est|ça)|c['’]est quoi|pourquoi|comment ça marche)|was (?:ist|kann|macht) (?:das|es)|warum|wie funktioniert (?:es|das)",
  "(?:che )?cos['’]è(?: questo)?|perch[eé]|come funziona|что это(?: такое)?|зачем(?: это)?|почему не работает|как (?:это |он |она )?работает|що це(?: таке)?|навіщо(?: це)?|як це працює",
  'co to(?: jest)?|po co|jak to działa|bu nedir|neden|nasıl çalışır|apa ini|đây là gì'
]

/** What a text for study calls itself. */
const textNouns =
  '(?:guides?|documents?|files?|pages?|repo(?:sitory)?|quiz(?:zes)?|tests?|exams?|notes?|questions?|flash ?cards?|banks?|sheets?|(?:gu[ií]a|documento|archivo|arquivo|repositorio|repositório|cuestionario|questionário|examen|simulado|material|banco|apuntes|preguntas|perguntas|questões|fichier|dépôt|domande|dispensa|dokument|datei|fragen|fragenkatalog|karteikarten)s?)'

/** How to use the very text that it stands in. */
const ofText = caseless(
  `^\\P{L}*(?:${[
    `how to use (?:this|these) (?:[a-z]+ )?${textNouns}`,
    `c[oó]mo (?:usar|utilizar) (?:este|esta|estos|estas|estes) ${textNouns}`,
    `comment utiliser (?:ce|cet|cette|ces) ${textNouns}`,
    `come (?:usare|utilizzare) (?:questo|questa|queste|questi) ${textNouns}`,
    `wie (?:benutze|nutze|verwende) ich diese[rsn]? ${textNouns}`,
    'как (?:пользоваться|использовать) (?:этим|эту|этой|этот) (?:документом|файлом|файл|репозиторием|шпаргалкой|тестом|списком)',
    '(?:如何|怎么|怎样)使用(?:本|这个|這個|此)(?:文档|文件|题库|仓库|指南|手册|笔记)'
  ].join('|')})\\P{L}*$`
)

const whole = (forms: readonly string[]): RegExp =>
  new RegExp(`^[¿\\s]*(?:${forms.join('|')})[\\s?？]*$`, 'iu')

const ofUse = whole(installed)
const ofIt = whole(said)

/** It asks how to get or run what the file is about. */
export function asksToInstall(title: string): boolean {
  return ofUse.test(title)
}

/** It tells those who read this text how to use it. */
export function asksToUseText(title: string): boolean {
  return ofText.test(title)
}

/** It asks of something that it does not name, which a subject may be, too. */
export function asksOfIt(title: string): boolean {
  return ofIt.test(title)
}
