import { natives } from './natives.ts'

/** A source that calls back once, in a new task of the event loop, per wake-up. */
export interface TaskSource {
  wake(): void
  dispose(): void
}

/**
 * Creates a source of tasks without delay: the runtime's fastest without timer clamping,
 * `setImmediate` in Node, a message channel elsewhere.
 */
export function createTaskSource(run: () => void): TaskSource {
  return natives.setImmediate ? immediates(run) : channel(run)
}

function immediates(run: () => void): TaskSource {
  const { setImmediate } = natives
  return { wake: () => void setImmediate?.(run), dispose: () => {} }
}

function channel(run: () => void): TaskSource {
  const { port1, port2 } = new natives.MessageChannel()
  const postMessage = port2.postMessage.bind(port2)
  const close = port1.close.bind(port1)
  port1.onmessage = run
  return { wake: () => postMessage(null), dispose: close }
}
