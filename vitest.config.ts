/** Tests run from source, through the export condition that the packages share. */
import {defineConfig} from 'vitest/config'

const conditions = ['studymark-source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions, externalConditions: conditions}},
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    // Needs Python and a package from its registry: `npm run test:anki`.
    exclude: ['**/node_modules/**', 'test/anki/**'],
    testTimeout: 60_000
  }
})
