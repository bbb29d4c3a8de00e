import { once } from 'node:events'
import { request } from 'node:http'
import { expect, it } from 'vitest'
import { attachLiveServer } from '../../../src/network/live/index.ts'
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
