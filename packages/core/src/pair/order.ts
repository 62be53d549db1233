/** Evidence from order: notes that follow each other as the questions do. */

/** Where a question's likeliest note stands, and how likely it is. */
export interface Anchor {
  at: number
  share: number
}

const reach = 4

/** How far the notes follow the order of the questions, 0 to 1; chance gives little. */
export function orderliness(anchors: ReadonlyArray<Anchor | undefined>): number {
  let all = 0
  let agreed = 0
  let count = 0
  for (const [index, anchor] of anchors.entries()) {
    if (!anchor) continue
    for (let next = index + 1; next <= index + reach && next < anchors.length; next++) {
      const other = anchors[next]
      if (!other || other.at === anchor.at) continue
      const weight = anchor.share * other.share
      all += weight
      count++
      if (other.at > anchor.at) agreed += weight
    }
  }
  if (count < 3) return 0
  const agreement = (2 * agreed) / all - 1
  return Math.max(0, (agreement - 0.3) / 0.7) ** 2
}

/** Where the anchors around a question let its note be expected. */
export function expectedAt(
  anchors: ReadonlyArray<Anchor | undefined>,
  index: number,
  slope: number
): number | undefined {
  let sum = 0
  let weights = 0
  for (let other = Math.max(0, index - reach); other <= index + reach; other++) {
    const anchor = anchors[other]
    if (!anchor || other === index) continue
    const weight = anchor.share ** 2 / Math.abs(other - index)
    sum += weight * (anchor.at + (index - other) * slope)
    weights += weight
  }
  return weights > 0.2 ? sum / weights : undefined
}
