/** Tests run from source, through the export condition that the packages share. */
import {defineConfig} from 'vitest/config'

const conditions = ['studymark-source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions, externalConditions: conditions}},
  test: {
    // What never ends fails; a slow or busy machine does not.
    testTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            'packages/cli/test/**',
            // Needs Python and a package from its registry: `npm run test:anki`.
            'test/anki/**',
            // Needs what is published: `npm run test:packages`.
            'test/packages/**'
          ]
        }
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: ['packages/cli/test/**/*.test.ts'],
          globalSetup: ['packages/cli/test/build-once.ts']
        }
      }
    ]
  }
})
