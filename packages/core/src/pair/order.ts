/** Evidence from order: notes that follow each other as the questions do. */

/** Where a question's likeliest note stands, and how likely it is. */
export interface Anchor {
  at: number
  share: number
}

/** How often anchors that follow each other stand in order, weighted by how sure they are. */
export interface Agreement {
  agreed: number
  all: number
}

/** How many questions before and after are looked at. */
const reach = 4

/** Compares the order of anchors with that of their questions. */
export function agreementOf(anchors: ReadonlyArray<Anchor | undefined>): Agreement {
  let all = 0
  let agreed = 0
  for (const [index, anchor] of anchors.entries()) {
    if (!anchor) continue
    for (let next = index + 1; next <= index + reach && next < anchors.length; next++) {
      const other = anchors[next]
      if (!other || other.at === anchor.at) continue
      const weight = (anchor.share * other.share) ** 2
      all += weight
      if (other.at > anchor.at) agreed += weight
    }
  }
  return {agreed, all}
}

/** What the rest of a file counts for a section, in pairs of questions. */
const prior = 6

/** How far order is to be trusted in a section, 0 to 1: authors keep their habits. */
export function trustIn(section: Agreement, file: Agreement): number {
  // Order by chance is agreed to by half; a few pairs of no consequence keep small files unsure.
  const habit = (file.agreed + 2) / (file.all + 4)
  const rate = (section.agreed + prior * habit) / (section.all + prior)
  return Math.max(0, (2 * rate - 1 - least) / (1 - least))
}

/** What order by chance easily reaches. */
const least = 0.25

/** Where the anchors around a question let its note be expected. */
export function expectedAt(
  anchors: ReadonlyArray<Anchor | undefined>,
  index: number,
  slope: number
): number | undefined {
  let sum = 0
  let weights = 0
  for (let other = index - reach; other <= index + reach; other++) {
    const anchor =
      other === index ? undefined : (anchors[other] ?? edgeAt(other, anchors.length, slope))
    if (!anchor) continue
    const weight = anchor.share ** 2 / Math.abs(other - index)
    sum += weight * (anchor.at + (index - other) * slope)
    weights += weight
  }
  return weights > 0.2 ? sum / weights : undefined
}

/** The lists begin together and end together, more or less. */
function edgeAt(index: number, length: number, slope: number): Anchor | undefined {
  if (index === -1) return {at: -slope, share: edgeShare}
  return index === length ? {at: length * slope, share: edgeShare} : undefined
}

const edgeShare = 0.5

/** How near a note stands to where it is expected, 0 to 1. */
export function nearness(distance: number, slope: number): number {
  return Math.exp(-((distance / (width * (1 + slope))) ** 2))
}

/** In steps from one question to the next. */
const width = 0.8
