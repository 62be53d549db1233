/** Whether a file is about a project (a manual, a design, a guide) and not about a subject. */
import {caseless} from '../../caseless.ts'
import {asksOfIt, asksToInstall} from './asked-of-tool.ts'
import {asksOfProduct, asksOfUsers} from './asks-of-product.ts'
import type {HeadingSign} from './heading-signs.ts'
import {isOfExam} from '../heading/exam-topics.ts'
import {isOfContents} from './title-kinds.ts'
import {isFilledIn, isLookedBack, isTold, mayBeTold} from './told-titles.ts'
import {undressed} from '../text/undressed.ts'

/** Headings that only repositories have. */
const repository =
  /\bcontribut|^(?:running the app|pull request process|cross-cutting concerns|file & folder conventions)$|\blicen[sc]es?\b|change ?log|release notes|^roadmap|acknowledg|^support$|sponsors?$|^backers|^authors?$|^credits$|code of conduct|pull requests?\b|\bPRs\b|\bissue[ _]templ|bug reports?|reporting (?:bugs|issues)|^need help|^(?:project|folder|directory|code) (?:structure|layout)$|^tech(?:nology)? stack$|^links and resources$|^running (?:the )?tests?$|run(?:ning)? (?:it )?locally|^breaking changes$|^submission\b|^how to use (?:it|this)|^why use (?:it|this)|^(?:local )?development$|^(?:project )?documentation$|^community$|^(?:许可证|许可协议|开源协议|贡献(?:指南)?|参与贡献|ライセンス|コントリビュート|라이[선센]스|기여(?:하기)?|licencia|licença|licence|lizenz|licenza|лицензия|ліцензія|licencja|lisans|lisensi)$/i

/** Headings of manuals, which a subject may have, too. */
const manual =
  /\binstall|^usage\b|^api\b|^features?$|^support\b|^requirements|prerequisites|^development\b|^building\b|^build\b|deployment|^configuration$|troubleshooting|uninstall|^updat(?:es|ing)\b|upgrading|^commands?$|^set-?up$|^examples?$|roadmap|getting started|quick ?start|repository\b|^(?:project (?:overview|scope)|git workflow|linting|code (?:style|conventions)|coding (?:style|conventions|guidelines)|commit (?:messages?|conventions)|key abstractions|entry points?)$/i

/** Asked by who uses or helps a project. */
const ofProject =
  /\bthis (?:\w+ )?(?:repo|repository|project)\b|\bthis (?:\w+ )?(?:guide|cheat ?sheet|plugin|library|package|tool)\b|(?:can|do|should|to|want to) (?:i |we |you )?contribute|contribution/i

/** Asked of how to get it, of what is new in it, and of whom to tell. */
const ofUse =
  /^(?:how (?:do|can|should) (?:i|we|you)|how to) (?:(?:install|upgrade|uninstall|update|download|deploy|get (?:it|started|help|support)|use it|run it|build it|contribute)\b|report (?:an? )?(?:bugs?|issues?|problems?|(?:security )?vulnerabilit(?:y|ies))\b)|^what['’]?s new\b|^what (?:is|has) (?:new|changed)(?: (?:in|since)\b.*)?\W*$|^(?:which|what) versions are supported\b/i

/** Asked by who helps a project, or uses it, in a file of any kind. */
const ofThisProject =
  /\bthis (?:repo|repository|project|book|course|channel|website)\b|\b(?:can|do|should|could|may) (?:i|we|you) (?:contribute|help)\W*$|^\W*how to use (?:this|these) (?:\w+ )?(?:list|guide|bank|file|page|document|collection|repo)\b|^\W*(?:how to (?:contribute|get involved)|who (?:is|are) (?:this|these|it) for)\W*$/i

/** Articles about a subject have such a heading, too. */
const frequent = /^faqs?$|frequently asked/i

const install =
  /\binstall|^set-?up$|^(?:安装|安裝|インストール|설치|установка|instalación|instalação)/i
const use =
  /^(?:usage|api|features)\b|^(?:使用|用法|使い方|使用方法|사용법|использование|utilización|utilisation|verwendung)/i

/** Headings of releases: a version, and a date at most; *1.2 Cells* is a chapter. */
const release =
  /^(?:added|changed|deprecated|removed|fixed)(?:$|\s[-–—])|\b(?:version|versión|versão|версии|версия)\s+v?\d+\.\d+|^(?:\[?v?\d+\.\d+(?:\.\d+)?\S*|unreleased(?: changes)?)(?:$|\s+(?:[-–—/|:]+\s*)?[([]?(?:\d{4}|[a-z]+ \d|unreleased|released?|tbd))/i

/** Headings of designs and proposals. */
const design =
  /^(?:alternatives considered|prior art|(?:alternat(?:iv)?e|proposed) designs?|proposed (?:solutions?|changes?)|rationale and alternatives|unresolved questions?|future possibilities|guide-level explanation|reference-level explanation|non-goals?|proposal|design details|graduation criteria|implementation history|user stories.*|risks and mitigations|test plan|backwards? compatibility|detailed design|design meetings|status|considered options|decision (?:drivers|outcome)|pros and cons of the options|related (?:decisions|requirements|artifacts)|attendees|roll call|adjourn|adoption of the agenda|meeting notes|agenda items?|action items?|rollout(?: plan)?|open issues|success metrics)$/i

/** Headings of designs, which a subject may have, too. */
const shared =
  /^(?:motivation|summary|drawbacks?|rationale|alternatives|prior work|designs?|disadvantages|implementation(?: details)?|goals|background|abstract|specification|context|open questions?|decisions?|consequences|assumptions|constraints|positions|arguments?|implications|related principles|agenda)$/i

/** What somebody has worked at, in a résumé, and where he was taught. */
const work =
  /^(?:(?:work|working|professional|industry|relevant|technical) )?experiences?$|^(?:employment|work|career)(?: history)?$|^experiencia(?: (?:laboral|profesional))?$|^experiência(?: profissional)?$|^expériences?(?: professionnelles?)?$|^(?:berufserfahrung|beruflicher werdegang)$|^опыт работы$|^(?:工作经历|工作经验|工作經歷|職務経歴|職歴|경력(?: ?사항)?)$/i
const schooling =
  /^(?:education|academic (?:background|experience|qualifications)|qualifications|education (?:and|&) (?:training|certifications?)|(?:(?:technical|professional|core|key) )?skills(?: summary)?|educación|educação|formación(?: académica)?|formação(?: acadêmica)?|formations?|ausbildung|bildungsweg|образование|教育背景|教育经历|學歷|学歴|학력)$/i

/** A call with what it takes: the title of a part of a reference; *RAM(Random Access Memory)* is none. */
const call =
  /^(?:(?:static|async|new) )?(?:[a-z_$][\w$]{0,40}|[\w$]{1,40}(?:[.#][\w$]{1,40}){1,5})\([^()\s]*\w[^()]{0,120}\)|^event: ['"`‘]/
const words = /\([^(),]*\w\s+\w/

/** Titles of files that only a project has. */
const document =
  /^change ?log\b|^release notes|修订记录|更新日志|变更日志|変更履歴|перечень изменений|история изменений|^contributing$|^(?:claude|agents)(?:\.md)?$|\bfor AI agents?$|^(?:rules|instructions|guidelines) for (?:coding )?agents?$|\bagent (?:rules|instructions|guidelines)$|^codebase\b|^(?:coding|code) (?:conventions|style)|^(?:product )?roadmap$|^security policy|^privacy policy|\bPRD\b|\bterms of (?:service|use)$|^terms and conditions$|\bprivacy (?:statement|notice)|\blicen[cs]e (?:terms|agreement)|技术架构|需求文档|(?:设计文档|技术方案|设计方案|设计说明书?|設計書|仕様書|설계서|기획서)$|产品需求|实施方案|开发计划|任务清单|原型规格|(?:acceptable use|cookie|takedown|trademark|moderation) policy$|product (?:requirements|brief)|^contributing to\b|contribution guid|code of conduct|release checklist|^runbook$|^threat model$|\bimplementation (?:plan|guide)$|(?:^|\s[-–—]\s)architecture overview$|^(?:currículum(?: vitae)?|curriculum vitae|cv|résumé|lebenslauf|履歴書|个人简历|简历|резюме|이력서)(?:$|\s[-–—|:])|^(?:\d{4} )?annual report\b(?=.*(?:\d{4}|:))|\bannual[ -]review\b/i

/** Titles of files of a project, where the headings are, too. */
const likely =
  /architecture overview$|(?:app|application|system) architecture$|\b(?:user|setup|usage|migration|manual test|deployment) guide\b|deployment (?:checklist|instructions)|\brunbook\b|\b(?:execution|implementation|completion|test|fix) report\b|\bv\d+\.\d+\.\d+|\bmeeting\b|:\s*a proposal$|\bdraft design\b|^(?:technical |system )?design:|^agenda\b/i

/** Titles of what is met about, and of what is decided. */
const decided =
  /\bmeeting (?:notes|minutes)\b|\bdesign (?:notes|minutes|meeting)\b.*\d{4}|^(?:meeting )?minutes\s*(?:of the\b|[-–—:\d])|^stand-?up\b|weekly (?:sync|meeting)|\bdesign doc(?:ument)?\b|^(?:ADR|KEP)[\s-]?\d+|decision record\b|\bmeeting\b.*\b(?:19|20)\d\d-\d\d|^compte[- ]rendu\b|^(?:acta|minuta) de (?:la )?(?:reunión|sesión)|^(?:ata|minuta) d[ae] reunião|(?:besprechungs|sitzungs|meeting-?)protokoll|^протокол (?:встречи|совещания|собрания)|会议纪要|会议记录|議事録|회의록|^(?:встреча|созвон|совещание|зустріч|reunión|reunião|réunion|besprechung|meeting)\s[^\n]{0,30}\d/i

/** Titles of parts for those who study. */
const studied =
  /^(?:(?:review|practice|study|exam|revision|recall|comprehension|self[- ]test|interview) questions?|(?:questions d[’']|coin |côté )entretien|preguntas de (?:repaso|entrevista)|perguntas de (?:revisão|entrevista)|(?:kontroll|prüfungs|wiederholungs)fragen|контрольные вопросы|вопросы для самопроверки|контрольні питання|питання для самоперевірки|pytania (?:kontrolne|rekrutacyjne)|mülakat soruları|câu hỏi (?:ôn tập|phỏng vấn)|pertanyaan wawancara|أسئلة المقابلات(?: التقنية)?|面试题|思考题|면접 질문|check your (?:knowledge|understanding)|(?:test|quiz) yourself|self[- ]test|knowledge check)$/i

/** The title is one of a file that only a project has: *Contributing*, *Terms of service*. */
export function isDocument(title: string): boolean {
  return document.test(undressed(title))
}

const contributing = caseless(
  /^\P{L}*(?:how (?:to|you can|can i|do i) )?(?:contribute|contributing|contributions?|contribuer|contribuir|contribuciones|contribuição|contribuições|contribuire|mitwirken|beitragen|katkıda bulunma|katkı(?: sağlama)?|đóng góp|berkontribusi|kontribusi|współtworzenie|как помочь|参与贡献|贡献|貢献|기여(?:하기)?)(?: (?:guide(?:lines)?|to this [\p{L} ]{1,30}))?\P{L}*$/u
)

/** The title stands over what those who help are told: nothing below it is studied. */
export function tellsToContribute(title: string): boolean {
  return title.length <= longestContributing && contributing.test(title)
}

const longestContributing = 60

/** The title asks what nobody studies: *How can I contribute?* */
export function asksOfProject(title: string): boolean {
  return ofThisProject.test(title)
}

/**
 * What the headings of a file say it is: many are those of a design or a manual, and few ask; so many ask in its
 * text.
 */
export function projectOf(
  signs: Iterable<HeadingSign>,
  askingInText: number
): 'design' | 'manual' | undefined {
  const counts = new Map<Kind, number>()
  let count = 0
  let latest: number[] | undefined
  let isLikely = false
  let title = ''
  const asked: string[] = []
  for (const sign of signs) {
    count++
    if (count === 1) title = sign.text
    if (sign.asks === 1) asked.push(sign.text)
    const plain = undressed(sign.text)
    if (count <= 2 && decided.test(plain)) return 'design'
    if (count === 1 && document.test(plain)) return 'manual'
    if (count === 1 && isFilledIn(sign.text)) return 'design'
    if (count === 1 && isLookedBack(plain)) counts.set('told', 1)
    if (count === 1) isLikely = likely.test(plain)
    const number = version.exec(sign.text)?.slice(1).map(Number)
    const countsUp = number !== undefined && latest !== undefined && isAfter(number, latest)
    latest = number ?? latest
    if (countsUp) continue
    // What is studied is summed up at its end.
    const kinds =
      count <= 2 && /^summary$/i.test(plain) ? ['design' as const] : kindsOf(sign, plain)
    for (const one of kinds) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  if (asksOfProduct(title, asked) || asksOfUsers(title, asked)) return 'manual'
  // A bank of questions, too, says how to use it and whom to thank.
  const asks = (counts.get('asking') ?? 0) + askingInText
  if (isOfExam(title) && asks > (counts.get('repository') ?? 0)) return undefined
  counts.set('asking in text', askingInText)
  return judged((kind) => counts.get(kind) ?? 0, count, isLikely, studied.test(undressed(title)))
}

/** A number alone; releases stand with the last on top, exercises and chapters count up: *2.1*, *2.1-3*. */
const version = /^\[?v?(\d+)\.(\d+)(?:\.(\d+))?(?:-(\d+))?\]?\W*$/

function isAfter(number: readonly number[], other: readonly number[]): boolean {
  const at = number.findIndex((part, index) => !Object.is(part, other[index]))
  return at >= 0 && (number[at] ?? 0) > (other[at] ?? 0)
}

type Kind =
  | (
      | 'asking in text'
      | 'marked'
      | 'asking'
      | 'askedOfProject'
      | 'askedOfIt'
      | 'release'
      | 'frequent'
      | 'repository'
      | 'manual'
      | 'contents'
    )
  | (
      | 'told'
      | 'toldToo'
      | 'design'
      | 'shared'
      | 'studied'
      | 'install'
      | 'use'
      | 'work'
      | 'schooling'
      | 'call'
    )

function kindsOf({text, asks, mark, siblings}: HeadingSign, plain: string): Kind[] {
  if (mark?.kind === 'question') return ['marked']
  if (isTold(plain)) return ['told']
  if (mayBeTold(plain)) return asks === 1 ? ['toldToo', 'asking'] : ['toldToo']
  if (asks === 1) {
    if (ofProject.test(plain) || ofUse.test(plain) || asksToInstall(plain)) {
      return ['asking', 'askedOfProject']
    }
    return asksOfIt(plain) ? ['asking', 'askedOfIt'] : ['asking']
  }
  if (release.test(text)) return ['release']
  if (call.test(text) && !words.test(text)) return ['call']
  if (work.test(plain)) return ['work']
  if (schooling.test(plain)) return ['schooling']
  if (frequent.test(plain)) return ['frequent']
  if (repository.test(plain)) return ['repository']
  if (isOfContents(plain)) return ['contents']
  const also: Kind[] = install.test(plain) ? ['install'] : use.test(plain) ? ['use'] : []
  if (manual.test(plain)) return ['manual', ...also]
  if (design.test(plain)) return ['design', ...also]
  if (shared.test(plain)) return ['shared']
  if (studied.test(plain)) return ['studied']
  return asks >= 0.9 || siblings.bodiesAsking * 2 > siblings.count ? ['asking'] : also
}

/** Where so many of the questions are about a project, the file is. */
const fewestOfProject = 1 / 3

function judged(
  of: (kind: Kind) => number,
  count: number,
  isLikely: boolean,
  isTitleStudied: boolean
): 'design' | 'manual' | undefined {
  // A file may be titled so that only keeps questions somewhere else.
  const isStudied = of('studied') > 1 || (of('studied') > 0 && !isTitleStudied)
  if (of('marked') >= 3 || isStudied) return undefined
  if (isTitleStudied && of('asking') + of('asking in text') > of('repository')) return undefined
  if (isTelling(of)) return 'design'
  if (isDesign(of, isLikely)) return 'design'
  if (of('work') > 0 && of('schooling') > 0 && of('asking') < fewestCalls) return 'manual'
  if (of('call') >= fewestCalls && of('call') * 4 >= count) return 'manual'
  const isOfTool = of('askedOfProject') + of('repository') > 0
  const asked = of('askedOfProject') + (isOfTool ? of('askedOfIt') : 0)
  const repositories = of('repository') + (asked >= of('asking') * fewestOfProject ? asked : 0)
  const asking = of('asking') - (repositories > of('repository') ? asked : 0)
  const all = repositories + of('frequent') + of('manual') + of('contents')
  const fewest = repositories > 0 ? 2 : 3
  const isRepository = repositories + of('frequent') > 0 && all >= fewest && all * 10 >= count
  const isManual = all >= (isLikely ? 1 : 3) && (isLikely || all * 2 >= count)
  const isTool = of('install') > 0 && of('use') > 0 && all * 5 >= count
  // A bank of questions, too, says who wrote it, and how to help.
  const isGuide = of('manual') + of('frequent') > 0
  const isFew = asking + of('asking in text') < all * (isGuide ? 4 : 1)
  return (isRepository || isManual || isTool) && isFew ? 'manual' : undefined
}

/** Most of what asks is asked of work, of a change or of a place to work. */
function isTelling(of: (kind: Kind) => number): boolean {
  const told = of('told') + of('toldToo')
  return of('told') > 0 && told >= 2 && of('asking') - of('toldToo') < told
}

/** Fewer parts do not make a reference. */
const fewestCalls = 5

/** Headings that only designs have weigh more, the more there are; forms ask under their headings. */
const heaviest = 5

/** Some headings are of designs alone, and they outweigh those that ask. */
function isDesign(of: (kind: Kind) => number, isLikely: boolean): boolean {
  if (of('release') >= 5) return true
  const all = of('design') + of('shared')
  const sure = of('design') + (isLikely ? 1 : 0)
  return all >= (isLikely ? 1 : 3) && of('asking') < all * Math.min(heaviest, sure)
}
