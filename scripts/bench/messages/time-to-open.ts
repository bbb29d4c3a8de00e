import type { StartEndpoint } from './endpoint.ts'

/**
 * Opens connections one after the other, each with an endpoint of its own: some platforms have one
 * connection only.
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
