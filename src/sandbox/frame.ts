import type { StartMessage } from './messages.ts'

/**
 * The frame's whole script; it is sent as text, so it must not refer to anything outside itself.
 *
 * The frame is a wall and does nothing: it starts the worker, hands the page's channel on and
 * listens to neither. What the worker posts by other means ends here.
 */
export function frameScript(): void {
  addEventListener('message', (event: MessageEvent<StartMessage>) => {
    const [port] = event.ports
    if (event.source !== parent || !port) return
    const worker = new Worker(URL.createObjectURL(event.data.runtime))
    worker.postMessage(null, [port])
  })
}
