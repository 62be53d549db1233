/** Builds the three packages: libraries as ESM with types, the command as one bundle. */
import {fileURLToPath} from 'node:url'
import type {BuildOptions} from 'esbuild'
import {defineConfig, type Options} from 'tsup'
import {bundledSatteri} from './scripts/bundled-satteri.ts'
import {forScript} from './scripts/for-script.ts'
import {pastIndex} from './scripts/past-index.ts'
import {spellClasses} from './scripts/spell-classes.ts'

const common = {
  format: 'esm',
  target: 'node20',
  clean: true,
  plugins: [{name: 'spell-classes', renderChunk: (code: string) => ({code: spellClasses(code)})}],
  esbuildOptions: keepPatterns
} satisfies Options

/** Node has had such patterns since 10, and makes a literal once; esbuild would have them made at each use. */
function keepPatterns(options: BuildOptions): void {
  options.supported = {'regexp-unicode-property-escapes': true}
}

/** Packages of ours find each other's source by this condition; published code uses `dist`. */
const source = ['studymark-source']

export default defineConfig([
  {
    ...common,
    entry: ['packages/core/src/index.ts'],
    outDir: 'packages/core/dist',
    // What core depends on is installed beside it.
    external: [/^[^./]/],
    dts: true
  },
  {
    ...common,
    // Rules and presets have a subpath each, for `.remarkrc`; what they share is in common files.
    entry: ['index', 'tester', 'rules/*', 'presets/*'].map(
      (name) => `packages/lint-rules/src/${name}.ts`
    ),
    splitting: true,
    outDir: 'packages/lint-rules/dist',
    external: [/^[^./]/],
    dts: true
  },
  {
    ...common,
    entry: {
      index: 'packages/cli/src/index.ts',
      'lint-worker': 'packages/cli/src/lint-worker.ts'
    },
    // CommonJS starts sooner: Node looks up all that a module of its own has before it hands one name to ESM.
    format: 'cjs',
    outDir: 'packages/cli/dist',
    noExternal: [/./],
    minify: true
  },
  {
    ...common,
    // CommonJS, as V8 compiles no other script from what it compiled before.
    format: 'cjs',
    entry: {script: 'packages/cli/src/script.ts'},
    outDir: 'packages/cli/dist',
    clean: false,
    // What reads files beside its own (WebAssembly, a compiler, threads) is installed; the rest is
    // bundled.
    external: ['sql.js', 'jiti', 'tinypool', 'satteri'],
    noExternal: [/^(?!sql\.js|jiti|tinypool|satteri)/],
    splitting: false,
    shims: true,
    esbuildPlugins: [
      bundledSatteri,
      pastIndex(fileURLToPath(new URL('packages', import.meta.url)))
    ],
    plugins: [
      ...common.plugins,
      {name: 'for-script', renderChunk: (code) => ({code: forScript(code)})}
    ],
    minify: true,
    esbuildOptions(options) {
      keepPatterns(options)
      options.conditions = source
      // Help is plain text; the tables of emoji and wide letters take a fifth of the start.
      options.alias = {
        'string-width': fileURLToPath(new URL('scripts/plain-width.ts', import.meta.url))
      }
    }
  }
])
