import type { Sandbox } from '../../src/sandbox/index.ts'

/** A sandbox created on first use. */
export interface SandboxSource {
  /**
   * Fetches the sandbox's code and creates the sandbox; after a failure the next call tries again.
   */
  get(): Promise<Sandbox>
  /** Ends any run and removes the iframes; a later `get` creates a new sandbox. */
  dispose(): Promise<void>
}

/** Fetches the text of the sandbox's worker. */
export async function fetchRuntime(): Promise<string> {
  return (await import('virtual:sandbox-runtime')).default
}

/** Fetches the source of a platform's script for drawing a page's screen, in the iframe. */
export async function fetchScreen(platform: string): Promise<string> {
  const { screens } = await import('virtual:page-scripts')
  return (await screens[platform]!()).default
}

/** Fetches the source of a framework of pages by its name, for the worker. */
export async function fetchFramework(name: string): Promise<string> {
  const { frameworks } = await import('virtual:page-scripts')
  return (await frameworks[name]!()).default
}

/** Fetches the page's side of the sandbox. */
export function fetchSandbox(): Promise<typeof import('../../src/sandbox/index.ts')> {
  return import('../../src/sandbox/index.ts')
}

/**
 * Creates a sandbox after the page has been drawn, so the page need not wait for the sandbox's
 * code.
 *
 * @param container Container of the sandbox's iframes; called with the first `get`.
 */
export function createSandboxSource(container: () => HTMLElement): SandboxSource {
  let sandbox: Promise<Sandbox> | undefined

  return {
    get() {
      const attempt = (sandbox ??= fetchSandbox().then(
        ({ Sandbox }) =>
          new Sandbox({
            container: container(),
            loadRuntime: fetchRuntime,
            loadScreen: fetchScreen,
            loadFramework: fetchFramework,
          }),
      ))
      attempt.catch(() => (sandbox = undefined))
      return attempt
    },
    async dispose() {
      const made = sandbox
      sandbox = undefined
      ;(await made)?.dispose()
    },
  }
}
