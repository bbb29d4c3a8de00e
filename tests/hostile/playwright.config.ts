import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import common from '../../playwright.config.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The hostile suite: the same site, servers and browsers as the end-to-end specifications. */
export default defineConfig(common, {
  testDir: here('.'),
  testMatch: '*.spec.ts',
  outputDir: here('../../test-results/hostile'),
  timeout: 300_000,
  globalSetup: here('../e2e/support/servers.ts'),
})
