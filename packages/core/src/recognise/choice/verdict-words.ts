/** Words that call an option right or wrong, in any language. */

const rightWord =
  'correct[oa]?|right|corret[oa]|cert[oa]|corrett[oa]|richtig|juste|(?:правильн|верн)(?:о|ый|ая|ое|ые)|poprawn[aey]|prawid[lł]ow[aey]|juist|正确|正確|正解|정답|صحيح|נכון'
const wrongWord =
  'incorrect[oa]?|wrong|incorret[oa]|errad[oa]|incorrett[oa]|sbagliat[oa]|falsch|incorrecte|faux|не(?:правильн|верн)(?:о|ый|ая|ое|ые)|nie(?:poprawn|prawid[lł]ow)[aey]|onjuist|不正确|不正確|错误|錯誤|不正解|오답'
const not = '(?:not?|non|nicht|n[aã]o|niet|nie|не)\\s+(?:(?:is|es|est|ist|jest|[eéè])\\s+)?'
const before = '(?:(?:the|respuesta|opci[oó]n|resposta|alternativa|risposta|bonne|r[eé]ponse)\\s+)?'
const behind = '(?:e?\\s+(?:answer|option|choice|one|antwort|ответ)|答案)?'

export const right = `${before}(?:${rightWord})${behind}`
export const wrong = `(?:${before}(?:${wrongWord})|${not}${right})${behind}`
/** That it is the answer says the same. */
export const rightOrAnswer = `${right}|answer|(?:bonne\\s+)?r[eé]ponse(?:\\s+correcte)?|答案`
