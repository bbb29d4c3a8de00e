import { uses } from '../../src/over/uses.ts'
import { LIBRARY, OVER_FILE } from './names.ts'

/**
 * Returns the program with the library over a platform.
 *
 * @throws Error For a platform without a class.
 */
export function libraryProgram(platform: string): string {
  const use = uses[platform]
  if (!use) throw new Error(`there is no class over "${platform}"`)
  const { load, create, of } = use
  return `${load ? `${load}\n` : ''}import ReconnectingWebSocket from '${LIBRARY}'
import { ${create} } from './${OVER_FILE}'

const socket = new ReconnectingWebSocket('wss://host.example/', [], {
  WebSocket: ${create}(${of}),
  minReconnectionDelay: 500,
})
let opened = 0
socket.addEventListener('open', () => {
  console.log(\`open \${++opened}\`)
  if (opened === 1) socket.send('hello')
  else socket.close(1000, 'enough')
})
socket.addEventListener('close', ({ code, reason }) => {
  console.log(\`close \${code} \${reason}\`)
})
`
}
