import { defineConfig } from 'vitest/config'

/** The package as its users have it: packed, installed elsewhere, and used from there. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/package/*.test.ts'],
    globalSetup: ['tests/package/support/install.ts'],
    testTimeout: 120_000,
  },
})
