import type { TestProject } from 'vitest/node'
import { frameworkFolders } from '../../src/platforms/page-formats.ts'

/** Bundles the scripts of the sandbox ahead of the tests, so that no test waits for the bundling. */
export default async function setup({ vite }: TestProject): Promise<void> {
  await vite.transformRequest('virtual:sandbox-runtime')
  for (const name of Object.keys(frameworkFolders)) {
    await vite.transformRequest(`virtual:page-framework-${name}`)
  }
}
