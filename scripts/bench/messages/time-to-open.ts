import type { StartEndpoint } from './endpoint.ts'

/**
 * Opens connections in sequence, each with a separate endpoint, because some platforms have only a
 * single connection.
 *
 * @returns Milliseconds from the call to the callback, on average.
 */
export async function timeToOpen(start: StartEndpoint, count: number): Promise<number> {
  let total = 0
  for (let opened = 0; opened < count; opened++) {
    const endpoint = await start()
    const begun = performance.now()
    const connection = await endpoint.open(() => {})
    total += performance.now() - begun
    connection.close()
    await endpoint.stop()
  }
  return total / count
}
