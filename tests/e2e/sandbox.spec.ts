import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './support/test.ts'

const program = (code: string) => ({ platform: 'web', files: { 'main.ts': code } })

test('a loop that never ends leaves the page alive and is stopped at once', async ({
  playground,
  page,
}) => {
  await playground.openScenario(program("console.log('looping')\nwhile (true) {}"))
  await playground.run()
  await expect(playground.state).toHaveText('running')
  // A page that shares the loop's thread would never answer.
  const answers = await page.evaluate(async () => {
    for (let tick = 0; tick < 20; tick++) await new Promise((resolve) => setTimeout(resolve, 5))
    return 20
  })
  expect(answers).toBe(20)
  await playground.button('Stop').click()
  await expect(playground.state).toHaveText('stopped')
  await expect(page.locator('iframe[sandbox]')).toHaveCount(1)

  await playground.openScenario(program("console.log('after')"))
  await playground.runToEnd()
  await expect.poll(() => playground.lines()).toEqual(['log: after'])
})

test('simulated code reaches no network, by any verb', async ({ playground }) => {
  const reached: string[] = []
  const canary = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*').end('reached')
  })
  canary.on('upgrade', (request, socket) => {
    reached.push(`upgrade ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(canary.address() as AddressInfo).port}`
  await playground.openScenario(
    program(`
      const attempt = async (name: string, go: () => unknown) => {
        try { await go(); console.log(name, 'went through') }
        catch (error) { console.log(name, 'refused') }
      }
      const world = globalThis as any
      await attempt('fetch', () => world.fetch('http://${host}/fetch'))
      await attempt('XMLHttpRequest', () => new Promise((resolve, reject) => {
        const request = new world.XMLHttpRequest()
        request.onload = resolve
        request.onerror = reject
        request.open('GET', 'http://${host}/xhr')
        request.send()
      }))
      await attempt('importScripts', () => world.importScripts('http://${host}/scripts'))
      await attempt('import', () => (0, new Function('return import("http://${host}/import")'))())
      await attempt('EventSource', () => new world.EventSource('http://${host}/events'))
      await attempt('Worker', () => new world.Worker('http://${host}/worker'))
      const socket = new WebSocket('ws://${host}/socket')
      await new Promise((resolve) => { socket.onopen = resolve })
      console.log('the simulated socket is open')
      socket.close()
    `),
  )
  await playground.runToEnd()
  await expect
    .poll(() => playground.lines())
    .toEqual([
      'note: program.not-simulated',
      'log: fetch refused',
      'note: program.not-simulated',
      'log: XMLHttpRequest refused',
      'log: importScripts refused',
      'log: import refused',
      'log: EventSource refused',
      'log: Worker refused',
      'log: the simulated socket is open',
    ])
  expect(reached).toEqual([])
  await new Promise((resolve) => canary.close(resolve))
})

test('code sees neither the page nor its storage', async ({ playground, page }) => {
  await playground.open()
  await page.evaluate(() => {
    localStorage.setItem('secret', 'kept')
    document.cookie = 'secret=kept'
  })
  await playground.openScenario(
    program(`
      const world = globalThis as any
      for (const name of ['indexedDB', 'caches', 'cookieStore', 'parent', 'top', 'document', 'opener']) {
        let found
        try { found = world[name] } catch { found = undefined }
        console.log(name, found == null ? 'absent' : 'present')
      }
      localStorage.setItem('mine', '1')
      console.log('storage', localStorage.getItem('secret'), localStorage.length)
      console.log(world.origin)
    `),
  )
  await playground.runToEnd()
  const lines = await playground.lines()
  expect(lines.filter((line) => line.endsWith('present'))).toEqual([])
  expect(lines.slice(-2)).toEqual(['log: storage null 1', 'log: null'])
  expect(
    await page.evaluate(() => [localStorage.getItem('secret'), localStorage.getItem('mine')]),
  ).toEqual(['kept', null])
})

test('a flood of 200,000 lines is bounded and what was left out is counted', async ({
  playground,
  page,
}) => {
  await playground.openScenario(program('for (let i = 0; i < 200_000; i++) console.log(i)'))
  await playground.runToEnd()
  await expect(playground.page.getByText(/19\d,\d{3}/)).toBeVisible()
  expect(await page.locator('[data-level]').count()).toBeLessThanOrEqual(5_000)
})
