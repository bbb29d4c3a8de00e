import { describe, expect, inject, it } from 'vitest'
import type { RunEntry } from '../../../../src/runtime/entries.ts'
import { runToEnd } from '../../sandbox/support.ts'
import { scenarioServer, tell, traceOf } from './support.ts'

const live = inject('liveServer')

/** Returns the lines of a trace about a kind, without line numbers. */
const of = (kind: string, lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => /^\d+ (.*)$/.exec(line)?.[1] ?? [])
    .filter((line) => line.startsWith(kind))

describe('what comes of a callback', () => {
  it('is what an async callback does after it has waited for a promise', async () => {
    const lines = await traceOf({
      files: `const ws = new WebSocket('wss://a.example/')
        ws.onopen = async () => {
          await null
          await (async () => {})()
          console.log('later')
          ws.close()
        }`,
    })
    const callback = lines.findIndex((line) => line.includes('onopen')) + 1
    expect(of('console', lines)).toEqual([`console later :5 < ${callback}`])
    expect(of('call WebSocket.close', lines)).toEqual([
      `call WebSocket.close() #1 :6 < ${callback}`,
    ])
  })

  it('is an exception in it', async () => {
    const lines = await traceOf({
      files: `const ws = new WebSocket('wss://a.example/')
        ws.onopen = () => {
          ws.close()
          throw new Error('no')
        }`,
    })
    const callback = lines.findIndex((line) => line.includes('onopen')) + 1
    expect(of('error', lines)).toEqual([`error Error: no :4 < ${callback}`])
  })

  it('is nothing that a timer does, nor what a program does by itself', async () => {
    const lines = await traceOf({
      files: `const ws = new WebSocket('wss://a.example/')
        ws.onopen = () => setTimeout(() => {
          console.log('timer')
          ws.close()
        }, 20)
        console.log('by itself')`,
    })
    expect(of('console', lines)).toEqual(['console by itself :6', 'console timer :3'])
    expect(of('call WebSocket.close', lines)).toEqual(['call WebSocket.close() #1 :4'])
  })
})

describe('what goes over the wire', () => {
  it('comes of the call that a platform kept until the connection was open', async () => {
    const lines = await traceOf({
      platform: 'ohos',
      files: `import webSocket from '@ohos.net.webSocket'
const ws = webSocket.createWebSocket()
ws.connect('wss://a.example/')
ws.send('early')
ws.on('message', () => ws.close())`,
    })
    const call = lines.findIndex((line) => line.includes("send('early')")) + 1
    expect(of('wire send', lines)).toEqual([`wire send early #1 :4 < ${call}`])
  })

  it('is told by socket, each connection by itself', async () => {
    const lines = await traceOf({
      files: `for (const name of ['a', 'b']) {
          const ws = new WebSocket('wss://' + name + '.example/')
          ws.onopen = () => ws.send(name)
          ws.onmessage = () => ws.close()
        }`,
    })
    for (const socket of [1, 2]) {
      const seen = lines.filter((line) => line.includes(`#${socket}`))
      const kinds = seen.map((line) => line.split(' ').slice(1, 3).join(' '))
      expect(kinds).toEqual([
        'wire connect',
        'server handshake',
        'wire open',
        'callback WebSocket.onopen(Event',
        `call WebSocket.send('${'ab'[socket - 1]}')`,
        'wire send',
        'server message',
        'server send',
        'wire message',
        'callback WebSocket.onmessage(MessageEvent',
        'call WebSocket.close()',
        'wire closing',
        'server closing',
        'server closed',
        'wire close',
      ])
    }
  })
})

describe('a live run', () => {
  it('leaves the trace of a simulated one, but for the server', async () => {
    const files = `import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://a.example/' })
task.onOpen(() => task.send({ data: 'hello' }))
task.onMessage(() => task.close())
task.onClose(({ code }) => console.log(code))`
    const kept = (entries: readonly RunEntry[]) => {
      const lines = tell(entries.filter(({ kind }) => kind !== 'server'))
      // What the server did is not there to come of.
      return lines.map((line) =>
        / wire (open|message|close) /.test(line) ? line.split(' < ')[0] : line,
      )
    }
    const trace = async (
      server: ReturnType<typeof scenarioServer> | { mode: 'live'; scenario: string; url: string },
    ) => kept((await runToEnd({ platform: 'taro', server, files })).entries)
    const simulated = await trace(scenarioServer('echo'))
    expect(simulated).toHaveLength(19)
    expect(await trace({ mode: 'live', scenario: 'echo', url: `${live}echo` })).toEqual(simulated)
  })
})
