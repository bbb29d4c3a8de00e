import type { OpenScreen, StartMessage } from './messages.ts'

/**
 * Runs as the frame's whole script; sent as text, so the function must not refer to anything
 * outside.
 *
 * The frame is only a barrier: the script starts the worker and the gate, passes the page's channel
 * on to the gate, and listens to neither. Messages posted by the worker in other ways end here. The
 * frame has a separate channel to the page, for the page's check that the frame is alive. If the
 * program has a screen, the screen and the worker are connected through the gate, too.
 *
 * @param gateSource Source of the gate.
 */
export function frameScript(gateSource: string): void {
  addEventListener('message', (event: MessageEvent<StartMessage>) => {
    const [port, pulse] = event.ports
    if (event.source !== parent || !port || !pulse) return
    pulse.onmessage = () => pulse.postMessage(null)
    const { runtime, page } = event.data
    const start = (source: Blob): Worker => new Worker(URL.createObjectURL(source))
    const gate = start(new Blob([gateSource], { type: 'text/javascript' }))
    const worker = start(runtime)
    const messages = new MessageChannel()
    if (!page) {
      gate.postMessage(null, [port, messages.port1])
      return worker.postMessage(null, [messages.port2])
    }
    const operations = new MessageChannel()
    const drawn = new MessageChannel()
    gate.postMessage(null, [port, messages.port1, drawn.port1, operations.port1])
    worker.postMessage(page.framework, [messages.port2, operations.port2])
    const script = document.createElement('script')
    script.src = URL.createObjectURL(page.screen)
    script.onload = () => (globalThis as { __openScreen?: OpenScreen }).__openScreen?.(drawn.port2)
    document.head.append(script)
  })
}
