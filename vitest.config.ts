import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { sandboxScripts } from './.vitepress/plugins/sandbox-scripts.ts'
import { headlessChromiumPath } from './tests/support/chromium.ts'

/** The same specifications run twice: in Node and in a real Chromium. */
export default defineConfig({
  test: {
    // Not a budget: a machine that does other things as well takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Specifications wait for timers more than they reckon, so that both processors serve them.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Loading the same modules for each of 165 files takes longer than the specifications.
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/conformance/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [sandboxScripts()],
        // Named here because one found in mid-run reloads the page, and its tests run twice.
        optimizeDeps: {
          include: [
            '@babel/parser',
            '@jridgewell/trace-mapping',
            '@vue/compiler-core/dist/compiler-core.cjs.prod.js',
            'postcss/lib/parse',
            '@vue/runtime-core',
            'sucrase/dist/CJSImportProcessor.js',
            'sucrase/dist/HelperManager.js',
            'sucrase/dist/NameManager.js',
            'sucrase/dist/TokenProcessor.js',
            'sucrase/dist/computeSourceMap.js',
            'sucrase/dist/index.js',
            'sucrase/dist/parser/index.js',
            'sucrase/dist/parser/tokenizer/index.js',
            'sucrase/dist/parser/tokenizer/types.js',
            'sucrase/dist/transformers/RootTransformer.js',
          ],
        },
        test: {
          name: 'browser',
          globalSetup: [
            'tests/support/live-server.ts',
            'tests/support/sandbox-scripts.ts',
            'tests/unit/sandbox/canary.ts',
          ],
          include: ['tests/unit/**/*.test.ts', 'tests/conformance/**/*.test.ts'],
          exclude: ['**/*.node.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: headlessChromiumPath(),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
