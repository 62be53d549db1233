/** `npm run test:anki`: the packages we make, imported by the real Anki. Needs Python 3 and pip. */
import {defineConfig} from 'vitest/config'
import base from './vitest.config.ts'

export default defineConfig({
  ...base,
  test: {
    include: ['test/anki/*.test.ts'],
    globalSetup: ['test/anki/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000
  }
})
