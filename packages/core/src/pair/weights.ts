/** What each evidence counts, in logits of one note against another; made by `bench/pairing/train.ts`. */
export const weights: Readonly<Record<string, number>> = {
  density: 1.77,
  amount: 6.13,
  sole: 1.87,
  grams: 1.02,
  rarest: 0.42,
  focus: 0.87,
  opening: 2.65,
  strong: 0.67,
  definition: 1.06,
  expansion: 1.96,
  expected: 0.48,
  fit: 1,
  shape: 1,
  order: 1
}
