/** What each evidence counts, in logits of one note against another; made by `bench/pairing/train.ts`. */
export const weights: Readonly<Record<string, number>> = {
  density: 2.44,
  amount: 6.35,
  sole: 1.62,
  grams: 0.88,
  rarest: 0.2,
  focus: 0.96,
  opening: 2.81,
  strong: 0.71,
  opposed: 1.65,
  definition: 1.13,
  expansion: 1.7,
  expected: 0.42,
  measure: 1.26,
  fit: 1,
  shape: 1,
  order: 1
}
