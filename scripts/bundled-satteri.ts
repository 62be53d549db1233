/**
 * Puts the JavaScript of satteri in the bundle, as `#satteri`: loading its thirty files takes longer than reading a note.
 * Its native part stays where npm has put it, and is handed to `useBinding` before the first call.
 */
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'esbuild'

const dist = dirname(fileURLToPath(import.meta.resolve('satteri')))
const namespace = 'satteri'

/** The plugin. */
export const bundledSatteri: Plugin = {
  name: 'bundled-satteri',
  setup(build) {
    build.onResolve({filter: /^#(?:satteri|binding)$/}, ({path}) => ({path, namespace}))
    build.onLoad({filter: /^#satteri$/, namespace}, () => ({
      contents: `export {markdownToMdast} from './compile.js'; export {useBinding} from '#binding'`,
      resolveDir: dist
    }))
    build.onLoad({filter: /^#binding$/, namespace}, () => ({contents: binding()}))
  }
}

/** What satteri imports of its native part, each looked up when it is called. */
function binding(): string {
  const [, names = ''] = /\{([^}]*)\}/u.exec(readFileSync(join(dist, 'binding.js'), 'utf8')) ?? []
  const calls = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => `export const ${name} = (...given) => native.${name}(...given)`)
  return [
    'let native',
    'export const useBinding = (found) => void (native = found)',
    ...calls
  ].join('\n')
}
