/** What a message expects in place of a name that there is not. */

/** The name that was nearly given, else all there are, else `otherwise`. */
export async function expectedName(
  given: string,
  names: readonly string[],
  otherwise?: string
): Promise<string> {
  // Only a slip needs core here: help and flags are quick without it.
  const {alternatives, nearest} = await import('./near.ts')
  const near = nearest(given, names)
  if (near !== undefined) return alternatives([near])
  return otherwise ?? alternatives(names)
}
