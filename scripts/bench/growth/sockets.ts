import { startFacade } from '../messages/clients/simulated.ts'
import { startStopwatch } from '../support/stopwatch.ts'
import type { Series } from './series.ts'

/** Messages sent per connection; all must be echoed. */
const MESSAGES = 10

/** Increasing numbers of connections in a single network, all open at the same time. */
export const sockets: Series = {
  name: 'Sockets open at once',
  per: 'socket, with ten messages there and back',
  sizes: [1, 10, 100, 1_000],
  unit: 'µs',
  async cost(count) {
    const endpoint = startFacade()
    let left = count * MESSAGES
    let done = () => {}
    const back = new Promise<void>((resolve) => (done = resolve))
    const receive = () => {
      if (--left === 0) done()
    }
    const elapsed = startStopwatch()
    const connections = await Promise.all(
      Array.from({ length: count }, () => endpoint.open(receive)),
    )
    for (let sent = 0; sent < MESSAGES; sent++) {
      for (const connection of connections) connection.send('x')
    }
    await back
    const { processor } = elapsed()
    for (const connection of connections) connection.close()
    await endpoint.stop()
    return processor
  },
}
