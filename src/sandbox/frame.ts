import type { OpenScreen, StartMessage } from './messages.ts'

/**
 * Runs as the frame's whole script; sent as text, so the function must not refer to anything
 * outside.
 *
 * The frame is only a barrier: the script starts the worker, passes the page's channel on, and
 * listens to neither. Messages posted by the worker in other ways end here. The frame has a
 * separate channel to the page, for the page's check that the frame is alive. If the program has a
 * screen, the screen gets a separate channel to the worker.
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
