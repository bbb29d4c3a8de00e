import { confine } from '../runtime/confinement.ts'
import { Outbox } from '../runtime/outbox.ts'
import { captureGetter, uncurry } from '../runtime/primordials.ts'
import { trackProxies } from '../runtime/proxies.ts'
import type { RunEnd, RunMessage } from '../runtime/request.ts'
import { run } from '../runtime/run.ts'
import { createScreenPort } from '../runtime/screen-port.ts'
import type { RunControl } from './control.ts'
import type { WorkerMessage } from './messages.ts'
import { readControl } from './read-control.ts'
import { TapeWriter } from './tape/write.ts'

/*
 * The worker's own script. All of it runs before any of the user's code: it takes what it needs,
 * takes the rest away, and waits for the one program that this worker will ever run.
 */

const scope = globalThis as typeof globalThis & { importScripts(url: string): void }
const importScripts = scope.importScripts.bind(scope)
const { WebSocket } = scope
const send = uncurry(MessagePort.prototype.postMessage) as (
  port: MessagePort,
  message: WorkerMessage,
) => void

/**
 * The event holds the port, which must stay out of the program's reach: a program could replace the
 * getter.
 */
const dataOf = captureGetter(MessageEvent.prototype, 'data')!

confine(scope)
const proxyTarget = trackProxies(scope)
// The runtime's and the platform's frames come first and must not push the user's out.
Object.assign(Error, { stackTraceLimit: 50 })

addEventListener(
  'message',
  // eslint-disable-next-line program/beside -- before the program
  ({ data: framework, ports: [port, screenPort] }: MessageEvent<Blob | null>) => {
    if (!port) return
    const page =
      screenPort && framework ? { screen: createScreenPort(screenPort), framework } : undefined
    port.onmessage = ({ data }: MessageEvent<RunMessage>) => {
      let take: ((control: RunControl) => void) | undefined
      port.onmessage = (event) => {
        const control = readControl(dataOf(event))
        if (control) take?.(control)
      }
      const onControl = (taker: typeof take): void => void (take = taker)
      const outbox = new Outbox(
        (entries, dropped) => send(port, { type: 'batch', entries, dropped }),
        () => new TapeWriter(),
      )
      const onEnd = (state: RunEnd): void => send(port, { type: 'end', state })
      void run(data, { importScripts, WebSocket, outbox, proxyTarget, page, onControl, onEnd })
    }
  },
  { once: true },
)
