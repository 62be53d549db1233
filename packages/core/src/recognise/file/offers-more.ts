/** What an assistant says that it can do next, which it asks nobody who learns: *Would you like me to:*. */
import type {List, RootContent} from 'mdast'
import {caseless} from '../../caseless.ts'
import {toString} from '../../to-string.ts'

/** However it stands. */
const always =
  'quer que eu|(?:veux-tu|voulez-vous|souhaitez-vous) que je|chcesz,? żebym|ister misin|需要我|要不要我|是否需要我'

const led = caseless(
  `^\\P{L}*(?:${[
    always,
    "would you like|do you want|(?:shall|should) i(?!\\p{L})|want me to|let me know (?:if|whether|which)|if you(?: want|(?:['’]d| would)? like| wish),? i can",
    '¿?(?:te gustaría|quieres|quiere) que|si (?:quieres|lo deseas),? (?:te )?puedo|gostaria que eu|se quiser,? (?:eu )?posso',
    'möchtest du|möchten sie|soll ich|wenn du (?:möchtest|willst),? kann ich|si tu veux,? je peux|vuoi che|se vuoi,? posso',
    'хочешь|хотите|если (?:хочешь|хотите|нужно),? (?:я )?(?:могу|покажу)|хочеш(?!\\p{L})|istersen(?:iz)?(?!\\p{L})',
    '如果你?(?:愿意|需要|想要?)[，,]?我(?:可以|还可以|能)|원하시면|필요하시면|必要であれば|ご希望であれば'
  ].join('|')})`
)

/** The same of what stands alone, as no question for study is put: *Хочешь больше?* */
const alone = caseless(
  `^\\P{L}*(?:${[
    always,
    '(?:would you like|do you want|want) me to|(?:would you like|want)(?: to (?:go further|see|know|learn))? more\\P{L}*$|(?:ready|want) to go further\\P{L}*$',
    '¿?(?:te gustaría|quieres) que (?:te )?(?:muestre|explique|prepare|haga)|¿?quieres (?:saber )?más\\P{L}*$|quer (?:saber )?mais\\P{L}*$',
    'soll ich dir|möchtest du mehr|vuoi che (?:ti|io)|vuoi saperne di più',
    '(?:хочешь|хотите)(?:\\P{L}*$|,|\\s+(?:я|ещ[её]|чтобы?|больше|пример|узнать|увидеть|посмотреть|расширить|добавить|продолжить|бонус|\\p{L}+-(?:верси|пример)))'
  ].join('|')})`
)

/** The block leads in what is offered, or what it offers is said in its words alone. */
export function offersMore(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && led.test(toString(block))
}

/** The first of its items offers, and the others go on. */
export function listsOffers({children: [item]}: List): boolean {
  const [first] = item?.children ?? []
  return first?.type === 'paragraph' && offers(toString(first))
}

/** A title or an item that offers. */
export function offers(text: string): boolean {
  return alone.test(text)
}
