/**
 * Flags of V8 for a command. A run meets much code a few thousand times, and V8 would spend as long on its best machine
 * code, with all that is called written into what calls it, as the run takes without; from 13 on, it has a cheaper kind.
 * So functions are compiled later, each alone; and patterns, which V8 compiles to bytecode first, to machine code at once.
 */

/** The flags for a major version of V8; a later one may not know them. */
export function sparingFlags(v8: number): string[] {
  if (v8 >= 15) return []
  if (v8 >= 13) return ['--no-regexp-tier-up']
  const later = v8 < 12 ? 'interrupt-budget=600000' : 'invocation-count-for-turbofan=15000'
  return ['--no-regexp-tier-up', '--max-inlined-bytecode-size-cumulative=0', `--${later}`]
}
