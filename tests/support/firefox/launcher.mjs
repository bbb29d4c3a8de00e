#!/usr/bin/env node
/*
 * Stands in for the Firefox program that Playwright starts: starts the real one (FIREFOX) with the
 * same arguments and relays WebDriver BiDi between the two. An extended-support Firefox lacks some
 * of the commands by which Playwright prepares every context; they only emulate a device, and are
 * answered here as if done.
 */
import { spawn } from 'node:child_process'
import { WebSocketServer, WebSocket } from 'ws'

const LACKING = new Set([
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenSettingsOverride',
  'emulation.setTouchOverride',
])

const firefox = spawn(process.env.FIREFOX ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
})
firefox.once('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal))

let told = ''
firefox.stderr.on('data', (data) => {
  told += data
  const line = /WebDriver BiDi listening on (ws:\/\/\S+)\s/.exec(told)
  if (line) {
    told = ''
    relay(line[1])
  }
})

/** Offers another address that leads to Firefox's own. */
function relay(target) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    const { port } = server.address()
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`)
  })
  server.on('connection', (client, { url }) => {
    const browser = new WebSocket(new URL(target).origin + url, { perMessageDeflate: false })
    const waiting = []
    browser.on('open', () => waiting.splice(0).forEach((text) => browser.send(text)))
    browser.on('message', (data) => client.send(String(data)))
    browser.on('close', () => client.close())
    client.on('close', () => browser.close())
    client.on('message', (data) => {
      const text = String(data)
      const { id, method } = JSON.parse(text)
      if (LACKING.has(method)) client.send(JSON.stringify({ type: 'success', id, result: {} }))
      else if (browser.readyState === WebSocket.OPEN) browser.send(text)
      else waiting.push(text)
    })
  })
}
