/**
 * Opens and closes some connections, one after the other. Chromium slows down new connections by
 * the share of those that failed before; specifications with failing connections begin with this.
 *
 * @param url Of a real server that accepts every connection.
 */
export async function warmUp(url: string): Promise<void> {
  for (let count = 0; count < 10; count++) {
    const socket = new WebSocket(url)
    await new Promise((resolve, reject) => {
      socket.onopen = resolve
      socket.onclose = () => reject(new Error(`cannot connect to ${url}`))
    })
    socket.close()
  }
}
