import { natives } from './natives.ts'

/** Something that calls back once, in a new task of the event loop, each time that it is woken. */
export interface TaskSource {
  wake(): void
  dispose(): void
}

/**
 * Makes a source of tasks without delay: the fastest one of the runtime that no timer clamping
 * applies to, `setImmediate` in Node, a message channel elsewhere.
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
