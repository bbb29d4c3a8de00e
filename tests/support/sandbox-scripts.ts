import type { TestProject } from 'vitest/node'
import { pageFormats } from '../../src/platforms/lists/page-formats.ts'

/** Bundles the scripts of the sandbox ahead of the tests, so that no test waits for the bundling. */
export default async function setup({ vite }: TestProject): Promise<void> {
  await vite.transformRequest('virtual:sandbox-runtime')
  for (const id of Object.keys(pageFormats)) {
    await vite.transformRequest(`virtual:page-framework-${id}`)
  }
}
