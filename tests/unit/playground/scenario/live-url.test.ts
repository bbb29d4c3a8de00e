import { describe, expect, test } from 'vitest'
import { isLoopback, suggestLiveUrl } from '../../../../playground/scenario/live-url.ts'

const page = (url: string) => new URL(url)

describe('the live URL that is offered', () => {
  test('is beside a site on this machine', () => {
    expect(suggestLiveUrl(page('http://localhost:5173/playground/'), '/', 'echo')).toBe(
      'ws://localhost:5173/live/echo',
    )
  })

  test('respects the base path and https', () => {
    expect(suggestLiveUrl(page('https://127.0.0.1:8443/sub/playground/'), '/sub/', 'drop')).toBe(
      'wss://127.0.0.1:8443/sub/live/drop',
    )
  })

  test('is none on a hosted site, which has no live server', () => {
    expect(suggestLiveUrl(page('https://docs.example/playground/'), '/', 'echo')).toBe('')
  })

  test('is none for a server script of the user’s own', () => {
    expect(suggestLiveUrl(page('http://localhost/'), '/', 'custom')).toBe('')
  })

  test.each([
    ['localhost', true],
    ['site.localhost', true],
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['[::1]', true],
    ['localhost.example', false],
    ['127.0.0.1.example', false],
    ['192.168.0.1', false],
  ])('%s is this machine: %s', (host, loopback) => {
    expect(isLoopback(host)).toBe(loopback)
  })
})
