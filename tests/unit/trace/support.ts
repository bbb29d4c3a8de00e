import { transform } from 'sucrase/dist/index.js'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import type { ServerEntry, WireEntry, WireEvent } from '../../../src/runtime/entries.ts'
import type { RecordedData } from '../../../src/trace/recording.ts'
import { testSchedule } from '../../support/virtual-time.ts'

/** Creates a network event, a second after the previous event. */
export const wire = (seq: number, event: WireEvent, more: Partial<WireEntry> = {}): WireEntry => ({
  kind: 'wire',
  seq,
  time: seq * 1000,
  socket: 1,
  event,
  ...more,
})

export const server = (seq: number, event: ServerEntry['event'], parent?: number): ServerEntry => ({
  kind: 'server',
  seq,
  time: seq * 1000,
  socket: 1,
  event,
  parent,
})

export const text = (value: string) => ({ type: 'text', text: value, size: value.length }) as const
export const binary = (base64: string, size: number) => ({ type: 'binary', base64, size }) as const

export const connect = (url = 'wss://a.example/chat?room=1'): WireEvent => ({
  type: 'connect',
  url,
  protocols: [],
  headers: {},
})

/** Sent and received messages of a replayed server's client, in order. */
export interface Heard {
  readonly type: 'send' | 'receive'
  readonly data: RecordedData
}

/**
 * Runs a replay's script on a simulated network with a client sending the recorded client's
 * messages, each as soon as all earlier messages have arrived.
 *
 * @param steps The recorded messages.
 * @returns Among others, the milliseconds from the opening to the end.
 */
export async function replay(
  code: string,
  url: string,
  steps: readonly Heard[],
): Promise<{ heard: Heard[]; protocol: string; time: number; end: Promise<CloseEvent> }> {
  const network = createSimulatedNetwork({ schedule: testSchedule() })
  const { code: script } = transform(code, { transforms: ['typescript', 'imports'] })
  new Function('require', 'exports', script)(() => network.servers, {})
  const heard: Heard[] = []
  let opened = 0
  const socket = new network.WebSocket(url, [])
  socket.binaryType = 'arraybuffer'
  const end = new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve))
  await new Promise<void>((resolve, reject) => {
    const go = () => {
      while (steps[heard.length]?.type === 'send') {
        const step = steps[heard.length]!
        socket.send(typeof step.data === 'string' ? step.data : decode(step.data.base64))
        heard.push(step)
      }
      if (heard.length >= steps.length) resolve()
    }
    socket.addEventListener('open', () => {
      opened = network.now()
      go()
    })
    socket.addEventListener('close', () => resolve())
    socket.addEventListener('error', () => reject(new Error('refused')))
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      heard.push({ type: 'receive', data: typeof data === 'string' ? data : encode(data) })
      go()
    })
  })
  return { heard, protocol: socket.protocol, time: network.now() - opened, end }
}

const decode = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
const encode = (data: ArrayBuffer) => ({
  base64: btoa(String.fromCharCode(...new Uint8Array(data))),
})
