import type { TestProject } from 'vitest/node'
import { startLiveServer } from '../../src/network/live/index.ts'
import { handlers } from '../conformance/handlers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the real server's scenarios, e.g. `ws://127.0.0.1:40000/live/`. */
    liveServer: string
  }
}

/**
 * Vitest's global set-up: a real WebSocket server with the servers of the conformance suite, on a
 * free port for as long as the tests run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startLiveServer({ scenarios: handlers })
  project.provide('liveServer', server.url)
  return () => server.close()
}
