import { expect, it } from 'vitest'
import { install, notesOf, record, refusing, server, URL } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

it('calls onopen with an empty object, onmessage with the text, onclose with how it ended', async () => {
  const scenario = server({
    connection(socket) {
      socket.send('welcome')
      socket.close({ code: 4002, reason: 'maintenance' })
    },
  })
  const { ws } = install({ scenario })
  ws.WebSocket(URL)
  const log = record(ws)
  await until(() => log.length === 3)
  expect(log).toEqual([
    ['onopen', {}],
    ['onmessage', { data: 'welcome' }],
    ['onclose', { code: 4002, reason: 'maintenance', wasClean: true }],
  ])
})

it('calls onerror with a text and then onclose when the server refuses', async () => {
  const installed = install({ scenario: refusing })
  installed.ws.WebSocket(URL)
  const log = record(installed.ws)
  await until(() => log.length === 2)
  expect(log).toEqual([
    ['onerror', { data: `WebSocket connection to '${URL}' failed` }],
    ['onclose', { code: 1006, reason: '', wasClean: false }],
  ])
  expect(notesOf(installed)).toEqual(['weex.error-only'])
})

it('calls onclose alone when an open connection is lost', async () => {
  const scenario = server({
    connection: (socket) => socket.on('message', () => socket.terminate()),
  })
  const installed = install({ scenario })
  const { ws } = installed
  ws.WebSocket(URL)
  const log = record(ws)
  await until(() => log.length === 1)
  ws.send('x')
  await until(() => log.length === 2)
  expect(log).toEqual([
    ['onopen', {}],
    ['onclose', { code: 1006, reason: '', wasClean: false }],
  ])
  expect(notesOf(installed)).toEqual(['weex.error-only'])
})

it('leaves out binary messages, which the document has no word for', async () => {
  const scenario = server({
    connection(socket) {
      socket.send(new Uint8Array([1]).buffer)
      socket.send('text')
    },
  })
  const installed = install({ scenario })
  installed.ws.WebSocket(URL)
  const log = record(installed.ws)
  await until(() => log.length === 2)
  expect(log).toEqual([
    ['onopen', {}],
    ['onmessage', { data: 'text' }],
  ])
  expect(notesOf(installed)).toEqual(['weex.binary-message'])
})
