import type { OpenScreen, StartMessage } from './messages.ts'

/**
 * The frame's whole script; it is sent as text, so it must not refer to anything outside itself.
 *
 * The frame is a wall and does nothing: it starts the worker, hands the page's channel on and
 * listens to neither. What the worker posts by other means ends here. It has a channel of its own
 * to the page, which asks there whether it still lives. Where the program has a screen, that gets a
 * channel to the worker of its own.
 */
export function frameScript(): void {
  addEventListener('message', (event: MessageEvent<StartMessage>) => {
    const [port, pulse] = event.ports
    if (event.source !== parent || !port || !pulse) return
    pulse.onmessage = () => pulse.postMessage(null)
    const { runtime, page } = event.data
    const worker = new Worker(URL.createObjectURL(runtime))
    if (!page) return worker.postMessage(null, [port])
    const { port1, port2 } = new MessageChannel()
    worker.postMessage(page.framework, [port, port2])
    const script = document.createElement('script')
    script.src = URL.createObjectURL(page.screen)
    script.onload = () => (globalThis as { __openScreen?: OpenScreen }).__openScreen?.(port1)
    document.head.append(script)
  })
}
