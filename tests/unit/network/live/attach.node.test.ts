import { once } from 'node:events'
import { request } from 'node:http'
import { expect, it } from 'vitest'
import { attachLiveServer, readOrigins } from '../../../../src/network/live/index.ts'
import { client, host, refusal, scenario } from './support.ts'

const echo = scenario('echo', {
  connection: (socket) => socket.on('message', (data) => socket.send(data)),
})

it('answers below its path and leaves every other upgrade to the host', async () => {
  const { server, origin } = await host()
  attachLiveServer(server, { path: '/sub/live/', scenarios: [echo] })
  const others: string[] = []
  server.on('upgrade', (request, socket) => {
    if (request.url?.startsWith('/sub/live/')) return
    others.push(request.url ?? '')
    socket.end('HTTP/1.1 418 Teapot\r\n\r\n')
  })

  await once(client(`ws://${origin}/sub/live/echo`), 'open')
  expect(await refusal(`ws://${origin}/live/echo`)).toBe(418)
  expect(await refusal(`ws://${origin}/?token=1`)).toBe(418)
  expect(others).toEqual(['/live/echo', '/?token=1'])
})

it('answers an unknown scenario, or none, with 404', async () => {
  const { server, origin } = await host()
  attachLiveServer(server, { scenarios: [echo] })
  expect(await refusal(`ws://${origin}/live/unknown`)).toBe(404)
  expect(await refusal(`ws://${origin}/live/`)).toBe(404)
  expect(await refusal(`ws://${origin}/live`)).toBe(404)
  expect(await refusal(`ws://${origin}/live/echo/more`)).toBe(404)
})

it('takes a query behind the scenario', async () => {
  const { server, origin } = await host()
  attachLiveServer(server, { scenarios: [echo] })
  await once(client(`ws://${origin}/live/echo?code=4000&reason=/x`), 'open')
})

it('lives through addresses that are none', async () => {
  const { server, origin } = await host()
  attachLiveServer(server, { scenarios: [echo] })
  server.on('upgrade', (request, socket) => {
    if (!request.url?.startsWith('/live/')) socket.end('HTTP/1.1 418 Teapot\r\n\r\n')
  })
  expect(await refusal(`ws://${origin}//`)).toBe(418)
  expect(await refusal(`ws://${origin}/live/%E0%A4%A`)).toBe(404)
  await once(client(`ws://${origin}/live/echo`), 'open')
})

it('refuses a request that is no WebSocket handshake', async () => {
  const { server, origin } = await host()
  attachLiveServer(server, { scenarios: [echo] })
  const asked = request(`http://${origin}/live/echo`, {
    headers: { Connection: 'Upgrade', Upgrade: 'websocket' },
  })
  asked.end()
  const [response] = await once(asked, 'response')
  expect(response.statusCode).toBe(400)
})

it('cuts its connections when it is closed, and leaves the host running', async () => {
  const { server, origin } = await host()
  const attached = attachLiveServer(server, { scenarios: [echo] })
  const socket = client(`ws://${origin}/live/echo`)
  await once(socket, 'open')
  attached.close()
  const [code] = await once(socket, 'close')
  expect(code).toBe(1006)
  expect(server.listenerCount('upgrade')).toBe(0)
  expect(await (await fetch(`http://${origin}/`)).text()).toBe('the host')
})

const FOREIGN = [
  'https://evil.example',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example',
  'chrome-extension://abc',
]

it.each(FOREIGN)('refuses a page of %s', async (origin) => {
  const { server, origin: own } = await host()
  attachLiveServer(server, { scenarios: [echo] })
  expect(await refusal(`ws://${own}/live/echo`, { Origin: origin })).toBe(403)
})

it('refuses a page whose name leads to this machine, which is no origin of its own', async () => {
  const { server, origin: own } = await host()
  attachLiveServer(server, { scenarios: [echo] })
  for (const origin of ['http://evil.example', 'null']) {
    const headers = { Origin: origin, Host: 'evil.example' }
    expect(await refusal(`ws://${own}/live/echo`, headers)).toBe(403)
  }
})

it('takes the sandbox, pages of this machine, and what is no page', async () => {
  const { server, origin: own } = await host()
  attachLiveServer(server, { scenarios: [echo] })
  for (const origin of ['null', `http://${own}`, 'http://localhost:5173', 'http://[::1]:80']) {
    await once(client(`ws://${own}/live/echo`, [], { Origin: origin }), 'open')
  }
  await once(client(`ws://${own}/live/echo`), 'open')
})

it.each(['*', 'https://friend.example/, https://other.example'])(
  'takes further origins that were asked for: %s',
  async (list) => {
    const { server, origin: own } = await host()
    attachLiveServer(server, { scenarios: [echo], origins: readOrigins(list) })
    await once(client(`ws://${own}/live/echo`, [], { Origin: 'https://friend.example' }), 'open')
  },
)

it('ends a connection whose message is larger than it takes, and no other', async () => {
  const { server, origin: own } = await host()
  attachLiveServer(server, { scenarios: [echo], maxMessage: 1000 })
  const [large, small] = [client(`ws://${own}/live/echo`), client(`ws://${own}/live/echo`)]
  await Promise.all([once(large, 'open'), once(small, 'open')])
  large.send('a'.repeat(1001))
  const [code] = await once(large, 'close')
  expect(code).toBe(1009)
  small.send('a'.repeat(1000))
  const [data] = await once(small, 'message')
  expect(String(data)).toHaveLength(1000)
})
