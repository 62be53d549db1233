/** What each evidence counts, in logits of one note against another; made by `bench/pairing/train.ts`. */
export const weights: Readonly<Record<string, number>> = {
  density: 1.7,
  amount: 7,
  sole: 1.66,
  grams: 1.17,
  rarest: 0.49,
  phrase: 0.64,
  focus: 0.77,
  opening: 1.98,
  strong: 0.78,
  definition: 1.91,
  expansion: 3.33,
  expected: 0.54,
  fit: 1,
  shape: 1,
  order: 1
}
