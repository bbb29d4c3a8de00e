import type { StartEndpoint } from './endpoint.ts'

/**
 * Sends a message, and the next one each time it is back.
 *
 * @param duration Milliseconds after which no more is sent.
 * @returns Round trips in a second.
 */
export async function pingPong(
  start: StartEndpoint,
  duration: number,
  text: string,
): Promise<number> {
  const endpoint = await start()
  let trips = 0
  let next = () => {}
  const connection = await endpoint.open(() => next())
  const rate = await new Promise<number>((resolve) => {
    const begun = performance.now()
    next = () => {
      trips++
      const passed = performance.now() - begun
      if (passed < duration) connection.send(text)
      else resolve((trips * 1000) / passed)
    }
    connection.send(text)
  })
  connection.close()
  await endpoint.stop()
  return rate
}
