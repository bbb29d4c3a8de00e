import type { Sandbox } from '../../src/sandbox/index.ts'

/** A sandbox that is made when it is first needed. */
export interface SandboxSource {
  /** Fetches the sandbox's code and makes it; after a failure the next call tries again. */
  get(): Promise<Sandbox>
  /** Ends whatever runs and takes the frames away; a later `get` makes a new sandbox. */
  dispose(): Promise<void>
}

/** Fetches the text of the sandbox's worker. */
export async function fetchRuntime(): Promise<string> {
  return (await import('virtual:sandbox-runtime')).default
}

/** Fetches the text of what draws a page's screen, in the frame. */
export async function fetchScreen(): Promise<string> {
  return (await import('virtual:page-screen')).default
}

/** Fetches the text of what a page stands on, in the worker. */
export async function fetchFramework(): Promise<string> {
  return (await import('virtual:page-framework')).default
}

/** Fetches the page's side of the sandbox. */
export function fetchSandbox(): Promise<typeof import('../../src/sandbox/index.ts')> {
  return import('../../src/sandbox/index.ts')
}

/**
 * Makes a sandbox after the page has been drawn, so that the page need not wait for its code.
 *
 * @param container Where its frames go; asked for with the first `get`.
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
