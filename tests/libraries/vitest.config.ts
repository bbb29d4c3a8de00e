import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { sandboxScripts } from '../../.vitepress/plugins/sandbox-scripts.ts'
import { headlessChromiumPath } from '../support/chromium.ts'
import { sessionBundles } from './support/bundles.ts'
import { startRealServers } from './support/real-servers.ts'
import { libraries } from './table.ts'

/** The sessions of client libraries, all in a single page: see `table.ts`. */
export default defineConfig(async () => {
  const port = await startRealServers(libraries.map(({ session }) => session))
  return {
    plugins: [sandboxScripts(), sessionBundles()],
    test: {
      name: 'libraries',
      testTimeout: 90_000,
      include: ['tests/libraries/*.test.ts'],
      globalSetup: ['tests/support/sandbox-scripts.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            executablePath: headlessChromiumPath(),
            args: [
              '--no-sandbox',
              '--disable-background-networking',
              `--host-resolver-rules=MAP *.example 127.0.0.1:${port}`,
            ],
          },
        }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  }
})
