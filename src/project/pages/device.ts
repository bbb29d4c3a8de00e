/** Changes a document into the screen of a page; see the screen of a platform. */
type OpenScreen = (document: Document, port: MessagePort, nonce: string) => void

/**
 * Runs in a project's screen document: draws the output of the program's thread, sends the user's
 * input to the thread, and reports the program's state to the surrounding page.
 */
export function openDevice(openScreen: OpenScreen): void {
  const address = new URL('channel', location.href)
  address.protocol = 'ws:'
  const socket = new WebSocket(address)
  const { port1: program, port2: screen } = new MessageChannel()

  program.onmessage = ({ data }) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(data))
  }
  socket.onmessage = ({ data }) => program.postMessage(JSON.parse(String(data)))
  socket.onopen = () => {
    openScreen(document, screen, '')
    parent.postMessage('running', '*')
  }
  socket.onclose = () => parent.postMessage('stopped', '*')
}
