/** Patterns as in `.gitignore`; the one place that meets the package for them. */
import ignore from 'ignore'

/** Says whether paths relative to a folder, written with `/`, match. */
export interface Patterns {
  /** Whether the last pattern that speaks of the path takes it; `undefined` where none does. */
  verdict: (path: string) => boolean | undefined
}

/** Compiles lines of a `.gitignore`, or single patterns. */
export function patternsOf(lines: string | readonly string[]): Patterns {
  // The package is CommonJS and carries itself as its own `default`.
  const rules = ignore.default().add(lines)
  return {
    verdict(path) {
      if (!ignore.default.isPathValid(path)) return undefined
      const {ignored, unignored} = rules.test(path)
      return ignored ? true : unignored ? false : undefined
    }
  }
}
