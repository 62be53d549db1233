/** Words that show what kind of thing a text says: a number, a reason, a contrast, a denial. */

/** Kinds of cue, as bits, so that a note's cues are one number. */
export const cue = {
  number: 1,
  date: 2,
  reason: 4,
  contrast: 8,
  example: 16,
  denial: 32,
  means: 64,
  purpose: 128
} as const

const byWord: ReadonlyMap<string, number> = new Map(
  Object.entries({
    [cue.number]:
      'one two three four five six seven eight nine ten dozen hundred thousand million billion unlimited once twice single multiple eins zwei drei vier fünf sechs sieben acht neun zehn zwölf hundert tausend',
    [cue.date]:
      'january february march april june july august september october november december century year years day days hours minutes seconds when whenever after before during until once januar februar märz mai juni juli oktober dezember jahr jahre jahrhundert wenn sobald 年 月 日 世纪 时',
    [cue.reason]:
      'because since therefore thus hence due reason reasons so allows prevents prevent avoid ensures makes weil denn daher deshalb damit dadurch 因为 由于 因此 所以',
    [cue.contrast]:
      'whereas while but however unlike contrast rather instead than difference differences differ differs other both hand sondern während dagegen hingegen anders jedoch unterschied 而 但 但是 不同 区别 相比 则',
    [cue.example]:
      'example examples instance such like including include includes eg beispiel beispielsweise etwa 例如 比如 如 譬如',
    [cue.denial]:
      'no not never cannot only nor without isn doesn don can’t nicht kein keine nie nur 不 没有 无 不能',
    [cue.means]:
      'by using use used via through you step steps first create run command call method function set mithilfe durch indem mittels 通过 使用 利用 采用',
    [cue.purpose]:
      'allows enables provides helps lets used useful purpose ensures responsible dient ermöglicht erlaubt 用于 提供 允许'
  })
    .flatMap(([bit, words]) => words.split(' ').map((word) => [word, Number(bit)] as const))
    .reduce(
      (bits, [word, bit]) => bits.set(word, (bits.get(word) ?? 0) | bit),
      new Map<string, number>()
    )
)

/** The cues of one lower-case word. */
export function cuesOf(word: string): number {
  const bits = byWord.get(word) ?? 0
  if (!/\p{N}/u.test(word)) return bits
  return bits | cue.number | (/^(?:1\d|20)\d\ds?$/.test(word) ? cue.date : 0)
}
