/** Titles that ask of work, of a change, of a place to work or of a person, and of nothing that is studied. */
import {caseless} from '../../caseless.ts'
import {undressed} from '../text/undressed.ts'

/** A look back at work, or at an accident. */
const review = caseless(
  /^(?:so )?(?:what (?:went (?:so )?(?:well|wrong|right|badly|poorly)|(?:went )?(?:did(?:n['’]t| not)|could have) (?:go|gone|work|be)\b.*|(?:can|could|should|will|shall|do) (?:we|i) (?:improve|try|change|start|stop|keep|learn|do (?:better|differently|next|now))\b.*|(?:can|could|should) be (?:improved|better|done better)|are we going to (?:do|change)\b.*)|where (?:did )?we (?:get|got) lucky|how (?:did we|was it) (?:detect|resolve|fix|notice|respond|recover)\w*\b.*|was lief (?:gut|schlecht)|was können wir (?:verbessern|besser machen)|qué (?:salió|fue) (?:bien|mal)|qué podemos mejorar|o que (?:foi bem|deu certo|deu errado|podemos melhorar)|что (?:прошло|было) (?:хорошо|плохо)|что (?:можно )?улучшить)$/u
)

/** A change that others are to look at, or a report of a fault. */
const change = caseless(
  /^(?:what (?:does|do|is|was|are) (?:the |this |these )(?:prs?|mr|pull request|merge request|patch|commit|(?:proposed )?changes?|current behaviou?r|expected behaviou?r|actual behaviou?r|new behaviou?r|motivation)\b.*|what (?:did you (?:do|expect|see|try)|happened instead|(?:changes )?(?:does|has|have) (?:this|it|been) (?:changed?|do|fix|introduced?|made))\b.*|why (?:is|was|do we need|are) (?:this|these|the)(?: (?:pr|patch|feature|work))? (?:changes?|prs?)(?: (?:needed|necessary|required|made))?|how (?:was|has|have|did|can|should|do) (?:it|this|that|these|you|we|i|reviewers?)(?: (?:pr|changes?|be|been)){0,2} (?:manually )?(?:tested|test|reviewed?|verif(?:y|ied))(?: (?:it|this|that|these|the|your|my|changes?|prs?|code|manually|locally)){0,3}|(?:what|which) (?:issues?|tickets?) (?:does|do|is|are)\b.*|(?:does|do|is|are|did|has|have) this (?:prs?|mr|pull request|merge request|patch|commit)\b.*|does this (?:introduce|break|close|fix|resolve|change|require|affect)\b.*|is your feature request related to\b.*|how (?:can (?:we|i) |to )?(?:reproduce|test)(?: (?:it|this|the (?:bug|issue|problem)))?|steps to (?:reproduce|test)|any (?:relevant|other|additional) (?:logs|context|information|notes)\b.*|are there any (?:breaking|user-facing) changes|(?:pre-?merge|pr|review(?:er)?) checklist)$/u
)

/** Who looks for somebody to work, and for whom. */
const employer = caseless(
  /^(?:who (?:are we|we are)(?: looking for)?|who you are|what (?:(?:will you|you(?:['’]ll| will)|do you) (?:do|be doing|get|bring|need to (?:have|bring)|work on)\b.*|(?:do )?we offer(?: you)?|(?:are )?we(?:['’]re| are)? looking for|we (?:do|expect)|do we (?:do|expect)(?: from you)?|(?:makes|is) (?:us|it like to work)\b.*)|why (?:join us|work (?:with|at|for) (?:us|\w+)|(?:should you )?(?:join|choose) us)|about (?:us|you|the (?:role|job|team|position|company))|your (?:role|responsibilities|benefits)|perks(?: (?:and|&) benefits)?|wer (?:sind wir|wir sind)|was (?:wir|bieten wir)(?: dir| ihnen)?(?: bieten)?|quiénes somos|(?:qué|que) (?:ofrecemos|harás|buscamos)|o que oferecemos|qui sommes-nous|что мы предлагаем|кто мы)$/u
)

/** Who keeps a diary asks himself. */
const diary = caseless(
  /^(?:what (?:happened (?:today|yesterday|this week)|did i (?:do|eat|accomplish|achieve|enjoy)|(?:am i|i['’]m|i am) (?:grateful|thankful|proud|looking forward|worried|excited)|made me (?:happy|smile|sad))\b.*|how (?:am i|do i|did i|was my)\b.{0,20}\b(?:feel(?:ing)?|doing|sleep|day|week|mood)\b.*|what did i learn (?:today|yesterday|this week)|wofür bin ich (?:heute )?dankbar|wie (?:geht es mir|fühle ich mich)\b.*|was (?:habe ich|ist) heute\b.*|¿?(?:qué (?:hice|pasó|aprendí) hoy|cómo me siento|por qué estoy agradecid[oa])\b.*|(?:o que (?:eu )?(?:fiz|aconteceu|aprendi) hoje|como (?:eu )?me sinto|pelo que sou grat[oa])\b.*|(?:что (?:я )?(?:сделал|произошло|случилось) сегодня|за что я благодар|как я себя чувствую).*|今天(?:做了|学到了?|发生了?)什么.*|今日(?:は)?(?:何をした|どんな気分).*)$/u
)

/** Asked there, too, but also of what is studied. */
const also = caseless(
  /^(?:so )?(?:what (?:happened|(?:was|is) the (?:impact|root cause|resolution)|(?:did|have) (?:we|i) (?:learn(?:ed|t)?|do)|worked(?: well)?|(?:do|will) (?:i|you) need(?: to (?:apply|bring|register))?|(?:documents|should (?:i|you) bring)\b.*|happens next)|why did (?:it|this) happen|why (?:is|was) (?:it|this) (?:needed|necessary|required)|who (?:can|may|should) (?:apply|register|join|enrol|attend|participate)\b.*|who is eligible\b.*|how long (?:does|will) (?:it|this) take|how much (?:does|will) (?:it|this) cost|(?:how|where) (?:do|can) (?:i|you) (?:apply|register|sign up|renew|cancel|pay|enrol)\b.*|role|responsibilities|benefits|checklist|types? of changes?|was brauche ich|qué necesito|что понадобится)$/u
)

/** The title asks of such things. */
export function isTold(plain: string): boolean {
  return [review, change, employer, diary].some((asked) => asked.test(plain))
}

/** The title may ask of such things, where others do. */
export function mayBeTold(plain: string): boolean {
  return also.test(plain)
}

const filledIn = caseless(
  /^(?:(?:\w+ )?(?:registration|application|intake|consent|feedback|sign-?up|contact|booking|order) form\b|(?:(?:new |patient |medical |client )?intake(?: questionnaire)?|user (?:story|survey)|survey|poll|umfrage|encuesta|sondage|pesquisa de satisfação|опрос|анкета|问卷(?:调查)?|調查問卷|アンケート|설문(?: ?조사)?)$)|\b(?:team|customer|employee|client|user|visitor|guest|member|staff|reader|resident|parent|patient|satisfaction|feedback|exit|engagement|climate|community|developer|attendee|participant) (?:survey|poll|questionnaire)\b|\b(?:customer|user|visitor|guest|event|employee|course) feedback$|^(?:manual )?acceptance tests?(?![ -]driven)\b|\b(?:meeting|issue|pr|pull request|one-on-one|report|sprint|proposal|incident) template$|\b(?:usability|user) (?:test(?:ing)?|research|study) (?:script|guide|plan|protocol)\b|^interview (?:script|protocol)\b|^(?:datasheet|data ?sheet|model card|data statement)(?: for\b.*)?$|^(?:feature|epic|user story|bug report)\s?[:：#]/u
)

/** The first title is that of a form, which nobody answers by heart. */
export function isFilledIn(title: string): boolean {
  return filledIn.test(undressed(title)) || /^1(?::|-| ?on ?)1\b/iu.test(title)
}

const lookedBack =
  /^(?:retro(?:spective)?|(?:sprint|team|project) retro(?:spective)?|post-?mortem|incident (?:report|review|#?\d+)|outage (?:of|on)|one-on-one|job (?:ad|description|posting)|how to (?:apply|register|enrol|renew)|pull request|(?:daily|weekly|monthly|evening|morning) (?:journal|diary|reflection|review|log))\b|\bpost-?mortem$/iu

/** The title of a file that tells such things, where a heading does, too. */
export function isLookedBack(plain: string): boolean {
  return lookedBack.test(plain)
}
