/** How an answer names its question by number: *Answer 4*, *Ответ на вопрос 4*, *問題4の解答*; parts of patterns. */
import {answerWords, solutionWords} from './answer-words.ts'
import {numberSign, questionNouns} from './question-nouns.ts'

const to = [
  'to|for|of|the|az?|a\\(z\\)|auf|zu|zur|für|die|der|a|à|aux?|la|le|al|alla|às?|d[aeo]|del|della|di|de|op|bij|het|på|till?',
  'на|к|до|към|na|do|k|pro|σ?την|για|στο|untuk|kepada|bagi|cho|به|على|عن|ل'
].join('|')

/** Forms of the words for *question* that only follow such words. */
const called =
  'fragen|frågan|spørsmålet|spørgsmålet|otázku|otázce|kysymykseen|pytania|вопросу|питанню|ερώτησης|въпроса|ل?لسؤال|ל?שאלה|întrebării'

/** What may stand between a word for *answer* and the number, with the blanks around it. */
export const answerTo = `(?:\\s*(?:${to})(?!\\p{L})){0,3}(?:\\s*(?:q|${questionNouns}|${called})(?!\\p{L}))?(?:\\s*${numberSign})?`

const of = 'का|की|के|এর|র|의|の|的'

/** The number, which `digits` captures, before a word for *answer*. */
export function numberBeforeAnswer(digits: string): string {
  const isOf = `(?:第\\s*|(?:q|${questionNouns})\\s*)${digits}(?:\\s*[问問题題])?(?:\\s*(?:${of}))?\\s*(?:${answerWords}|${solutionWords})`
  const inflected = `${digits}\\.?\\s*(?:numaralı\\s+)?(?:sorunun\\s+(?:cevabı|yanıtı|çözümü)|сұраққа\\s+жауап|сұрақтың\\s+жауабы|sualın\\s+cavabı)`
  return `${isOf}|${inflected}`
}
