/**
 * Opens and closes some connections, in sequence. Chromium slows down new connections by the share
 * of earlier failures; specifications with failing connections begin with this call.
 *
 * @param url Address of a real server accepting every connection.
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
