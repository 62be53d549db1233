/** Checks what would be published: `npm run test:packages`. */
import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/packages/**/*.test.ts'],
    globalSetup: ['test/packages/pack.ts'],
    testTimeout: 60_000
  }
})
