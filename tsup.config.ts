/** Builds the three packages: libraries as ESM with types, the command as one bundle. */
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'tsup'
import {pastIndex} from './scripts/past-index.ts'

const common = {format: 'esm', target: 'node20', clean: true} as const

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
      'lint-worker': 'packages/cli/src/lint/lint-worker.ts'
    },
    outDir: 'packages/cli/dist',
    // What reads files beside its own (WebAssembly, a compiler, threads) is installed; the rest is
    // bundled.
    external: ['sql.js', 'jiti', 'tinypool', 'satteri'],
    noExternal: [/^(?!sql\.js|jiti|tinypool|satteri)/],
    // A command loads what it uses alone, in as few bytes as can be.
    splitting: true,
    esbuildPlugins: [pastIndex(fileURLToPath(new URL('packages', import.meta.url)))],
    minify: true,
    // Packages in CommonJS ask for Node's own modules by `require`.
    banner: {
      js: `import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url)`
    },
    esbuildOptions(options) {
      options.conditions = source
      // Help is plain text; the tables of emoji and wide letters take a fifth of the start.
      options.alias = {
        'string-width': fileURLToPath(new URL('scripts/plain-width.ts', import.meta.url))
      }
    }
  }
])
