import { createShimHost } from '../../../tests/support/shim-host.ts'
import { ADDRESS } from '../messages/endpoint.ts'
import { startStopwatch } from '../support/stopwatch.ts'
import type { Series } from './series.ts'

const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000]
/** Messages per sample: a single message takes less than the clock's resolution. */
const MESSAGES = 50

/** Text messages of increasing length, counted in bytes when sent. */
export const text = payload('text', (size) => 'x'.repeat(size))

/** Binary messages of increasing length, copied when sent. */
export const binary = payload('binary', (size) => new Uint8Array(size))

function payload(kind: string, make: (size: number) => string | Uint8Array<ArrayBuffer>): Series {
  return {
    name: `Payload, ${kind}`,
    per: `byte, ${MESSAGES} times there and back`,
    sizes: SIZES,
    unit: 'µs',
    async cost(size) {
      const data = make(size)
      const { host, network } = createShimHost({
        shim: () => ({ modules: {} }),
        settings: { connectDelay: 0, latency: 0 },
      })
      const socket = new host.WebSocket(ADDRESS)
      socket.binaryType = 'arraybuffer'
      await new Promise((resolve) => (socket.onopen = resolve))
      let left = MESSAGES
      const back = new Promise<void>((resolve) => {
        socket.onmessage = () => {
          if (--left === 0) resolve()
        }
      })
      const elapsed = startStopwatch()
      for (let sent = 0; sent < MESSAGES; sent++) socket.send(data)
      await back
      const { processor } = elapsed()
      network.dispose()
      return processor
    },
  }
}
