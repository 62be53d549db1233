/** What each evidence counts, in logits of one note against another; made by `bench/pairing/train.ts`. */
export const weights: Readonly<Record<string, number>> = {
  cover: 2.49,
  density: 3.83,
  rarest: 0.16,
  phrase: 0.71,
  focus: 2.83,
  opening: 1.73,
  strong: 0.79,
  definition: 1.37,
  heading: 0.03,
  expansion: 0.5,
  expected: 0.27,
  restatement: 0.07,
  fit: 1,
  order: 2
}
