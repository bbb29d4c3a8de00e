import { startStopwatch, type Elapsed } from '../support/stopwatch.ts'
import type { StartEndpoint } from './endpoint.ts'

/**
 * Sends a message, and the next message after each echo.
 *
 * @param count Round trips.
 * @returns Elapsed time of all round trips.
 */
export async function pingPong(
  start: StartEndpoint,
  count: number,
  text: string,
): Promise<Elapsed> {
  const endpoint = await start()
  let left = count
  let next = () => {}
  const connection = await endpoint.open(() => next())
  const took = await new Promise<Elapsed>((resolve) => {
    const elapsed = startStopwatch()
    next = () => {
      if (--left > 0) connection.send(text)
      else resolve(elapsed())
    }
    connection.send(text)
  })
  connection.close()
  await endpoint.stop()
  return took
}
