/** What each evidence counts, in logits of one note against another; made by `bench/pairing/train.ts`. */
export const weights: Readonly<Record<string, number>> = {
  cover: 1.63,
  density: 5.65,
  rarest: 0.17,
  phrase: 0.62,
  focus: 3.46,
  opening: 1.51,
  strong: 0.84,
  definition: 1.52,
  heading: 0.21,
  expansion: 3,
  expected: 0.28,
  restatement: 0.22,
  fit: 1,
  order: 4
}
