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
  return Math.min(most, Math.max(0, (2 * rate - 1 - chance) / (1 - chance)))
}

/** What order by chance easily reaches. */
const chance = 0.25
/** Even those who keep an order now and then leave it. */
const most = 0.95
/** How far a step may be off, in notes and in steps. */
const least = {width: 0.4, share: 0.5}

/** A note that a question may have, and how likely what it says makes it. */
export interface Place {
  at: number
  likelihood: number
}

/** What the neighbours of each question say of its places, in logits: above 0 where they favour it. */
export function orderOf(
  rows: ReadonlyArray<readonly Place[]>,
  trust: number,
  notes: number
): number[][] {
  const slope = notes / Math.max(1, rows.length)
  const step = stepping(slope, trust, notes)
  const before = messages(
    rows,
    (from, to) => step(to - from),
    (at) => step(at + slope)
  )
  const after = messages(
    [...rows].reverse(),
    (from, to) => step(from - to),
    (at) => step(notes - at - 1 + slope)
  ).reverse()
  return rows.map((row, index) => {
    const sums = row.map((_, at) => (before[index]?.[at] ?? 1) * (after[index]?.[at] ?? 1))
    const mean = sums.reduce((all, sum) => all + sum, 0) / Math.max(1, sums.length)
    return sums.map((sum) => Math.log(sum / mean))
  })
}

/** How likely a step from the note of one question to that of the next is. */
function stepping(slope: number, trust: number, notes: number): (distance: number) => number {
  const width = Math.max(least.width, slope * least.share)
  const chance = (1 - trust) / notes
  return (distance) => {
    const back = distance < 0 ? backward : 1
    return chance + (trust * back * Math.exp(-Math.abs(distance - slope) / width)) / (2 * width)
  }
}

const backward = 0.4

/** What the questions on one side say of each place, passed on from one to the next. */
function messages(
  rows: ReadonlyArray<readonly Place[]>,
  step: (from: number, to: number) => number,
  first: (at: number) => number
): number[][] {
  let known: Place[] = []
  return rows.map((row) => {
    const sums = row.map(({at}) =>
      known.length === 0
        ? first(at)
        : known.reduce((sum, from) => sum + from.likelihood * step(from.at, at), 0)
    )
    const next = row.map(({at, likelihood}, index) => ({
      at,
      likelihood: likelihood * (sums[index] ?? 1)
    }))
    const all = next.reduce((sum, {likelihood}) => sum + likelihood, 0)
    if (all > 0) known = next.map(({at, likelihood}) => ({at, likelihood: likelihood / all}))
    return sums
  })
}
