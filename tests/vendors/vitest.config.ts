import { defineConfig } from 'vitest/config'

/** Published code and types of vendors beside this project, call by call and name by name. */
export default defineConfig({
  test: {
    name: 'vendors beside ours',
    environment: 'node',
    testTimeout: 60_000,
    include: ['tests/vendors/*/*.test.ts'],
  },
})
