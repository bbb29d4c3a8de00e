import type { TestProject } from 'vitest/node'
import { startLiveServer } from '../../src/network/live/index.ts'
import { handlers } from '../conformance/handlers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the project's scenarios on a real server, e.g. `ws://127.0.0.1:40000/live/`. */
    liveServer: string
    /** Address of the conformance suite's own servers on another live server. */
    conformanceServer: string
  }
}

/**
 * Starts real WebSocket servers on free ports for the duration of the tests: Vitest's global
 * set-up.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const live = await startLiveServer()
  // Cases about draining send more than a page would.
  const conformance = await startLiveServer({ scenarios: handlers, maxMessage: 2 ** 30 })
  project.provide('liveServer', live.url)
  project.provide('conformanceServer', conformance.url)
  return async () => {
    await Promise.all([live.close(), conformance.close()])
  }
}
