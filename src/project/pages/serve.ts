import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { env } from 'node:process'
import { WebSocketServer } from 'ws'
import type { Locale, Text } from '../../text.ts'
import { runThread } from './thread.ts'

/** Default port; `PORT` overrides the default. */
const USUAL_PORT = 5180

/** Path of the connection between the screen's document and the program. */
const CHANNEL = '/channel'

/** Folder of a project's screen, relative to the project's main module. */
const FOLDER = './polysocket/screen/'

/** Files of the screen, by path. */
const FILES: Readonly<Record<string, { readonly name: string; readonly type: string }>> = {
  '/': { name: 'index.html', type: 'text/html' },
  '/device': { name: 'device.html', type: 'text/html' },
  '/device.js': { name: 'device.js', type: 'text/javascript' },
}

const ADDRESS: Text = {
  en: 'Open {url} to show the screen. Each reload runs the program again. Press Ctrl+C to stop.',
  zh: '请打开 {url} 查看屏幕。每次刷新都会重新运行程序。按 Ctrl+C 停止。',
}

/**
 * Serves a program's screen on the local machine: every visitor gets a separate run.
 *
 * @param main Module that runs the program in a thread.
 */
export async function serveScreens(main: URL, locale: Locale): Promise<void> {
  const server = createServer((request, response) => {
    const file = isOwn(request) ? FILES[request.url ?? ''] : undefined
    if (!file) return response.writeHead(404).end()
    const reading = readFile(new URL(FOLDER + file.name, main))
    reading.then(
      (content) =>
        response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` }).end(content),
      () => response.writeHead(500).end(),
    )
    return
  })
  const channels = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, socket, head) => {
    const { origin, host } = request.headers
    const isFromScreen = isOwn(request) && origin === `http://${host}` && request.url === CHANNEL
    if (!isFromScreen) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    return channels.handleUpgrade(request, socket, head, (channel) => runThread(main, channel))
  })
  const port = await listen(server)
  console.log(ADDRESS[locale].replace('{url}', `http://localhost:${port}/`))
}

/**
 * Returns whether a request names the local machine as host, so that pages of other sites get no
 * access.
 */
function isOwn({ headers }: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1):\d+$/.test(headers.host ?? '')
}

/**
 * Listens on the usual port, or on a free port if the usual port is taken.
 *
 * @returns The port.
 */
async function listen(server: Server): Promise<number> {
  const { PORT } = env
  try {
    server.listen(Number(PORT ?? USUAL_PORT), '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    if (PORT !== undefined || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  return (server.address() as AddressInfo).port
}
