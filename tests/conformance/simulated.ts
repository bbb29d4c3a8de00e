import { createSimulatedNetwork } from '../../src/network/simulated/index.ts'
import type { Implementation } from './env.ts'
import { everyHandler } from './handlers.ts'

const base = 'http://page.example/folder/page.html'

/** A simulated network of its own for each sub-test, with the suite's servers in it. */
export function simulated(): Implementation {
  const { WebSocket, dispose } = createSimulatedNetwork({ scenario: everyHandler, baseUrl: base })
  return { WebSocket, base, server: 'ws://server.example/live/', dispose }
}

/** What no class written in JavaScript can do, in whatever engine. */
export const unattainable = {
  'trusted events': 'only the engine itself can make a trusted event',
}
