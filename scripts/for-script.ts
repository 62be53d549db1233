/** Makes the bundle of the command one that V8 takes as it was compiled before. */
import {parse, type Token} from 'acorn'

/**
 * A script from a cache has no `import()` of its own, and calls the `importModule` that it is given. Where esbuild
 * leaves what is not ASCII (in patterns), it is escaped, so that V8 need not decode the script.
 */
export function forScript(code: string): string {
  const tokens: Token[] = []
  parse(code, {ecmaVersion: 'latest', onToken: tokens})
  let made = ''
  let at = 0
  for (const [index, {type, start, end}] of tokens.entries()) {
    if (type.keyword !== 'import' || tokens[index + 1]?.type.label !== '(') continue
    made += `${code.slice(at, start)}importModule`
    at = end
  }
  return `${made}${code.slice(at)}`.replace(
    /[^\x00-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
