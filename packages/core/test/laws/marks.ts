/** What a dialect may leave out of the content: its own marks, and nothing that says something. */

/** Words that label, rather than say: `Q:`, `Correct answer`, `答案`. */
const WORDS = new Set(
  [
    'q a c e qa question questions answer answers ans solution solutions explanation explain',
    'rationale reason hint hints tag tags correct incorrect right wrong true false yes no',
    'option options choice the is are and or view show reveal click see key keys back to',
    'term definition front card cards flashcard flashcards why not note notes n x',
    'frage antwort lösung pregunta respuesta solución question réponse domanda risposta',
    '答案 正确答案 参考答案 答 问 问题 题 题目 解析 提示 选项 正确 错误 和'
  ]
    .join(' ')
    .split(' ')
)

const HTML = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/giu
/** How exam explanations name a distractor, and how notes label a quoted situation. */
const LEADS =
  /\bthe options? that says?\s*:|^[\s>]*(?:prompt|scenario|situation|case)\s*:|第\d+[题題問问]/giu
const CLOZE = /\{\{c\d+::|\{\{|\}\}/gu
const SIGNS = /[\s\p{Cf}*+\-_>|:：=.,，、;()（）[\]{}&/–—→⇒~#]+/u
/** A line of its own between a front and a back; a hard break; what escapes a mark. */
const TURN = /^[ \t>]*\?{1,2}[ \t]*$|\\(?=$|[!-/:-@[-`{-~])/gmu
/** Labels that stand against what they label. */
const GLUED = /正确答案|参考答案|答案|答/gu
const LETTERS = /^(?:\p{N}+|[A-Za-z]?\p{N}+|[A-Za-z]|[A-J]{2,8}|[a-j]{2,4})$/u
const CONTAINER = /^(?:[\s>*+\-_|:]|\d{1,9}[.)])*$/u

/** What in a stretch inside an entry is no mark; `said` are words that fields of the tree hold. */
export function beyondMarks(stretch: string, said: ReadonlySet<string>): string[] {
  const words = stretch
    .replace(HTML, ' ')
    .replace(LEADS, ' ')
    .replace(CLOZE, ' ')
    .replace(TURN, ' ')
    .replace(GLUED, ' ')
    .split(SIGNS)
  return words.filter(
    (word) => word && !WORDS.has(word.toLowerCase()) && !LETTERS.test(word) && !said.has(word)
  )
}

/** Whether a stretch between entries is only what Markdown's containers are made of. */
export function isContainerMarks(stretch: string): boolean {
  return CONTAINER.test(stretch)
}

/** The words of a field, as `beyondMarks` cuts them. */
export function wordsOf(field: string): string[] {
  return field.split(SIGNS).filter(Boolean)
}
