/** Lines that say what a guide tells of, whose parts are listed below: *This guide covers 30 questions across:* */
import type {RootContent} from 'mdast'
import {caseless} from '../../caseless.ts'
import {toString} from '../../to-string.ts'
import {announces} from './announces.ts'

const covers = caseless(
  /\b(?:guide|document|page|file|notes|repo(?:sitory)?|collection|course|book|series|(?:interview |exam |practice )questions)\b[^.\n]{0,60}\b(?:covers?|covering|spans?|spanning)\b|\b(?:key|main|core|major) (?:areas|topics|themes) (?:include|covered|are)\b/u
)

const learnt = caseless(
  `(?:${[
    "(?<!\\p{L})(?:you|we)(?:['’]ll| will| are going to)(?: also)? (?:learn|find out|discover|understand|be able to)(?!\\p{L})",
    '[你您们家](?:将会?|会|可以|能够?)(?:学到|学会|了解|掌握|收获)|学べる|学びます|理解できるように|배우게|배울 (?:수|내용)|알게 됩니다',
    'aprender(?:ás|emos|á|ão|eis)(?!\\p{L})|você vai aprender|vous (?:allez )?(?:apprendrez|apprendre|découvrirez)|(?:lernst|erfährst) du|(?:lernen|erfahren) sie|imparer(?:ai|ete|emo)',
    '(?:вы|ты|мы) (?:узна|науч)(?:ете|ешь|ем|итесь|ишься|имся)|dowiesz się|nauczysz się|öğrene(?:ceksiniz|ceğiz|ceksin)|bạn sẽ (?:học|biết|hiểu)|anda akan (?:belajar|mempelajari)'
  ].join('|')})`
)

/** Longer is prose. */
const longest = 300

export function tellsWhatIsCovered(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const text = toString(block)
  return text.length <= longest && /[:：]\s*$/u.test(text) && covers.test(text)
}

/** What readers will know is told below, and asked of nobody: *In this chapter you will learn:* */
export function tellsWhatIsLearnt(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const text = toString(block)
  if (text.length > longest || !/[:：]\s*$/u.test(text)) return false
  return learnt.test(text) && !announces(text) && !/answer|asked|interview/iu.test(text)
}
