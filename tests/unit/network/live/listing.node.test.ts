import { expect, it } from 'vitest'
import { live, scenario } from './support.ts'

const scenarios = [scenario('echo'), scenario('silent')]

async function get(path: string, method = 'GET') {
  const { url } = await live({ scenarios })
  return fetch(new URL(path, url.replace('ws:', 'http:')), { method })
}

it('names the scenarios to a person who opens the folder', async () => {
  const response = await get('/live/')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const text = await response.text()
  expect(text).toContain('echo')
  expect(text).toContain('silent')
})

it('says at a scenario that it speaks another protocol', async () => {
  const response = await get('/live/echo')
  expect(response.status).toBe(426)
  expect(response.headers.get('upgrade')).toBe('websocket')
})

it.each(['/live/unknown', '/', '/elsewhere'])('has nothing at %s', async (path) => {
  expect((await get(path)).status).toBe(404)
})

it('answers nothing but GET', async () => {
  expect((await get('/live/', 'POST')).status).toBe(404)
})
