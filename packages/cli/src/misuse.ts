/** The command was asked for something it cannot do; its message is all the person needs. */
export class Misuse extends Error {
  override name = 'Misuse'
}
