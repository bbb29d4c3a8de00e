import webSocket from '@ohos.net.webSocket'

/**
 * Sends a greeting to a server and gathers the messages until the goodbye; an OpenHarmony module.
 */
export function converse(url: string, greeting: string): Promise<string[]> {
  const heard: string[] = []
  const socket = webSocket.createWebSocket()
  return new Promise((resolve, reject) => {
    socket.on('open', () => void socket.send(greeting))
    socket.on('message', (_error, message) => {
      heard.push(String(message))
      if (message === 'bye') void socket.close()
    })
    socket.on('close', () => resolve(heard))
    socket.on('error', (error) => reject(new Error(`refused: ${error.code}`)))
    socket.connect(url).catch(reject)
  })
}
