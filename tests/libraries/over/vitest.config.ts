import { defineConfig } from 'vitest/config'

/** Sessions of client libraries over the API of each platform, in Node and in virtual time. */
export default defineConfig({
  test: {
    name: 'libraries over platforms',
    environment: 'node',
    testTimeout: 60_000,
    include: ['tests/libraries/over/*.test.ts'],
  },
})
