import { pageFramework } from '../../../../../.vitepress/plugins/sandbox-scripts.ts'
import type { CreatePageFramework } from '../../../../../src/platforms/page-contract.ts'

/**
 * Returns the framework as on the site, where the built-ins of the framework's scripts are captured.
 */
export async function builtFramework(): Promise<CreatePageFramework> {
  const hook = '__createPageFramework'
  const code = await pageFramework('ohos')
  return new Function(
    `${code}\nconst made = globalThis.${hook}; delete globalThis.${hook}; return made`,
  )() as CreatePageFramework
}
