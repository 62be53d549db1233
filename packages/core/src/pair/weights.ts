/** What each evidence counts, in logits of one note against another; made by `bench/pairing/train.ts`. */
export const weights: Readonly<Record<string, number>> = {
  cover: 5,
  density: 4,
  rarest: 0.6,
  phrase: 3,
  focus: 2,
  opening: 1.5,
  strong: 0.5,
  definition: 2.5,
  heading: 1.5,
  expansion: 2,
  expected: 0.4,
  restatement: 1,
  order: 2
}
