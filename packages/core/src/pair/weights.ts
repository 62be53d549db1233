/** What each evidence counts, in logits of one note against another; made by `bench/pairing/train.ts`. */
export const weights: Readonly<Record<string, number>> = {
  density: 2.54,
  amount: 6.4,
  sole: 1.63,
  grams: 0.85,
  rarest: 0.19,
  focus: 0.89,
  opening: 2.8,
  strong: 0.7,
  opposed: 1.67,
  definition: 1.07,
  expansion: 1.69,
  expected: 0.43,
  measure: 1.18,
  fit: 1,
  shape: 1,
  order: 1
}
