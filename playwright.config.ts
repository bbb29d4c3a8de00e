import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { headlessChromiumPath } from './tests/support/chromium.ts'
import { firefoxPath } from './tests/support/firefox/path.ts'

const launcher = fileURLToPath(new URL('tests/support/firefox/launcher.mjs', import.meta.url))

/**
 * End-to-end specifications, feature by feature, and journeys across the features: the built site,
 * served as plain files, in the system's Chromium and in the stock Firefox, driven by Playwright
 * over WebDriver BiDi.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'journeys/**/*.spec.ts'],
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/support/servers.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // No budgets: what is asserted is seen at once, except on a machine that does other things as well.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['dot'], ['json']] : [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // Else every specification would fetch the whole site for a visit that never comes.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: headlessChromiumPath(),
          args: ['--no-sandbox', '--disable-background-networking'],
        },
      },
    },
    {
      name: 'firefox',
      grepInvert: /@chromium/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: launcher,
          env: { ...process.env, FIREFOX: firefoxPath() ?? '' } as Record<string, string>,
        },
      },
    },
  ],
})
