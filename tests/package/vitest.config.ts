import { defineConfig } from 'vitest/config'
import { exportBundles } from '../../.vitepress/plugins/export-bundles.ts'

/**
 * Distributed artifacts as received by users: the package packed and installed, and the exports.
 */
export default defineConfig({
  plugins: [exportBundles()],
  test: {
    environment: 'node',
    include: ['tests/package/*.test.ts'],
    globalSetup: ['tests/package/support/install.ts'],
    testTimeout: 120_000,
  },
})
