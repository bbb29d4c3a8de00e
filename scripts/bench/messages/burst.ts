import { startStopwatch, type Elapsed } from '../support/stopwatch.ts'
import type { StartEndpoint } from './endpoint.ts'

/** Messages sent before the clock starts, so that the engine has finished compiling. */
const WARM_UP = 500

/**
 * Sends messages as fast as the endpoint accepts messages and waits until all are back.
 *
 * @returns Time from the first send to the last receipt.
 */
export async function burst(start: StartEndpoint, count: number, text: string): Promise<Elapsed> {
  const endpoint = await start()
  let left = 0
  let done = () => {}
  const connection = await endpoint.open(() => {
    if (--left === 0) done()
  })
  const round = async (messages: number) => {
    left = messages
    const back = new Promise<void>((resolve) => (done = resolve))
    const elapsed = startStopwatch()
    for (let sent = 0; sent < messages; sent++) connection.send(text)
    await back
    return elapsed()
  }
  await round(Math.min(WARM_UP, count))
  const took = await round(count)
  connection.close()
  await endpoint.stop()
  return took
}
