import type { IncomingMessage, ServerResponse } from 'node:http'
import { route, type LiveRoutes } from './route.ts'

/**
 * Answers a plain GET below the live server's path with a text that names the scenarios, for a
 * person opening the address in a browser.
 *
 * @returns Whether the request was the live server's; if not, nothing has been written.
 */
export function serveListing(
  request: IncomingMessage,
  response: ServerResponse,
  routes: LiveRoutes,
): boolean {
  const found = route(request.url ?? '/', routes)
  if (!found || request.method !== 'GET') return false
  // What RFC 9110 has for a resource that speaks another protocol.
  const status = found.folder ? 200 : found.scenario ? 426 : 404
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    ...(status === 426 && { Upgrade: 'websocket', Connection: 'Upgrade' }),
  })
  response.end(listing(routes))
  return true
}

function listing({ scenarios }: LiveRoutes): string {
  const lines = scenarios.map(
    ({ id, title, summary }) =>
      `${id}\n  ${title.en}: ${summary.en}\n  ${title.zh}：${summary.zh}\n`,
  )
  return `WebSocket scenarios · WebSocket 场景\n\n${lines.join('\n')}`
}
