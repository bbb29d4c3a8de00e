import { once } from 'node:events'
import { expect, it } from 'vitest'
import { startLiveServer } from '../../../../src/network/live/index.ts'
import { scenarios } from '../../../../src/network/scenarios/index.ts'
import { client, live, refusal, scenario } from './support.ts'

it('listens on this machine alone, on a free port, with every scenario of the project', async () => {
  const { url } = await live({})
  expect(url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/live\/$/)
  const listing = await (await fetch(url.replace('ws:', 'http:'))).text()
  for (const { id } of scenarios) expect(listing).toContain(id)
})

it('serves below the path it is given', async () => {
  const { url } = await live({ path: '/a/b/', scenarios: [scenario('test')] })
  expect(url).toMatch(/\/a\/b\/$/)
  await once(client(`${url}test`), 'open')
})

it('refuses an upgrade for another path', async () => {
  const { url } = await live({ scenarios: [scenario('test')] })
  expect(await refusal(new URL('/other', url).href)).toBe(404)
})

it('rejects when the port is taken', async () => {
  const { url } = await live({ scenarios: [] })
  const port = Number(new URL(url).port)
  await expect(startLiveServer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

it('frees its port and cuts its connections when it is closed', async () => {
  const server = await startLiveServer({ scenarios: [scenario('test')] })
  const socket = client(`${server.url}test`)
  await once(socket, 'open')
  const closed = once(socket, 'close')
  await server.close()
  expect((await closed)[0]).toBe(1006)
  await live({ port: Number(new URL(server.url).port), scenarios: [] })
})
