import type { ScenarioServer } from '../contract.ts'
import { bytesOf } from './bytes.ts'
import { queryNumber } from './query.ts'

const DEFAULT_RATE = 1000

/** A consumer too slow for the client, so the client's `bufferedAmount` rises. */
export const slow: ScenarioServer = {
  connection(socket) {
    const rate = queryNumber(socket.handshake, 'rate') || DEFAULT_RATE
    let read = 0
    socket.on('message', (data) => {
      const size = bytesOf(data).byteLength
      socket.pause()
      socket.after((size / rate) * 1000, () => {
        read += size
        socket.send(`read ${read}`)
        socket.resume()
      })
    })
    // From the beginning it takes no more than one message at a time.
    socket.pause()
    socket.resume()
  },
}
