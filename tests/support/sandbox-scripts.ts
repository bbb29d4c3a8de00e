import type { TestProject } from 'vitest/node'

/** Bundles the scripts of the sandbox ahead of the tests, so that no test waits for the bundling. */
export default async function setup({ vite }: TestProject): Promise<void> {
  await vite.transformRequest('virtual:sandbox-runtime')
  await vite.transformRequest('virtual:page-framework')
}
