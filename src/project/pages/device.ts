import { openScreen } from '../../platforms/weex/page/screen/screen.ts'

/*
 * The script of the document that is a project's screen: draws what comes from the program's thread
 * and sends it what the person does. The page around it is told how the program is.
 */

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
