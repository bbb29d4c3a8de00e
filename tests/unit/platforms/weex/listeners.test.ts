import { describe, expect, it, vi } from 'vitest'
import { closed, install, notesOf, opened, URL } from './support.ts'

/** The two forms of setting a listener in documents and apps. */
const forms = [
  ['assigned', (ws: weex.webSocket, f: () => void) => (ws.onopen = f)],
  ['handed over in a call', (ws: weex.webSocket, f: () => void) => ws.onopen(f)],
] as const

describe.each(forms)('a listener that is %s', (_, set) => {
  it('works after WebSocket()', async () => {
    const { ws } = install()
    ws.WebSocket(URL)
    await new Promise<void>((resolve) => set(ws, resolve))
  })

  it('works before WebSocket(), with a note that it would not everywhere', async () => {
    const installed = install()
    const open = new Promise<void>((resolve) => set(installed.ws, resolve))
    installed.ws.WebSocket(URL)
    await open
    expect(notesOf(installed)).toEqual(['weex.listener-before-connect'])
  })

  it('takes the place of the one before, in whichever form that was set', async () => {
    const { ws } = install()
    ws.WebSocket(URL)
    const replaced = vi.fn()
    ws.onopen = replaced
    ws.onopen(replaced)
    await new Promise<void>((resolve) => set(ws, resolve))
    expect(replaced).not.toHaveBeenCalled()
  })
})

it('notes each form once, because each fails on some platform', () => {
  const { ws, notes } = install()
  ws.WebSocket(URL)
  ws.onopen = () => {}
  ws.onclose = () => {}
  ws.onmessage(() => {})
  ws.onerror(() => {})
  expect(notes).toEqual(['weex.assignment-native-vue', 'weex.call-form-web'])
})

it('W6: of two onmessage listeners, only the last is called', async () => {
  const { ws } = install()
  ws.WebSocket(URL)
  await opened(ws)
  const first = vi.fn()
  ws.onmessage = first
  const message = new Promise((resolve) => (ws.onmessage = resolve))
  ws.send('x')
  expect(await message).toEqual({ data: 'x' })
  expect(first).not.toHaveBeenCalled()
})

it.each([null, undefined])('is taken away by %s', async (nothing) => {
  const { ws } = install()
  ws.WebSocket(URL)
  const listener = vi.fn()
  ws.onmessage = listener
  ws.onmessage = nothing
  await opened(ws)
  ws.send('x')
  ws.close()
  await closed(ws)
  expect(listener).not.toHaveBeenCalled()
})

it.each([
  ['assigned', (ws: weex.webSocket) => (ws.onopen = 'x' as never)],
  ['handed over', (ws: weex.webSocket) => ws.onopen('x' as never)],
])('keeps the listener before when something else is %s, and says so', async (_, set) => {
  const { ws, lines } = install()
  ws.WebSocket(URL)
  const open = opened(ws)
  set(ws)
  expect(lines).toEqual(['error: [JS Framework] webSocket.onopen must be assigned as a function.'])
  await open
})

it('always reads as a function that sets the listener', () => {
  const { ws } = install()
  const { onopen } = ws
  ws.onopen = () => {}
  expect(ws.onopen).toBe(onopen)
  ws.onopen = null
  expect(ws.onopen).toBe(onopen)
})

it('is not called for a connection that was open before, and a note says so', async () => {
  const installed = install()
  const { ws } = installed
  ws.WebSocket(URL)
  await opened(ws)
  const late = vi.fn()
  ws.onopen = late
  ws.close()
  await closed(ws)
  expect(late).not.toHaveBeenCalled()
  expect(notesOf(installed)).toEqual(['weex.late-open', 'weex.client-close'])
})
