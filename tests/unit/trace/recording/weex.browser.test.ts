import { describe, expect, it } from 'vitest'
import { scenarioServer, traceOf } from './support.ts'

const files = `const ws = weex.requireModule('webSocket')
ws.WebSocket('wss://a.example/')
ws.onopen = () => ws.send('hello')
ws.onmessage = ({ data }) => {
  console.log(data)
  ws.close(1000, 'done')
}
ws.onerror = () => console.log('error')
ws.onclose = ({ code }) => console.log(code)`

const on = (scenario: string) => ({ platform: 'weex', files, server: scenarioServer(scenario) })

describe('the trace of a program on Weex', () => {
  it('ties a round trip together', async () => {
    expect(await traceOf(on('echo'))).toEqual([
      "1 call weex.requireModule('webSocket') :1",
      "2 call webSocket.WebSocket('wss://a.example/') :2",
      '3 wire connect #1 :2 < 2',
      '4 server handshake accepted #1 < 3',
      '5 wire open #1 < 4',
      '6 callback webSocket.onopen({}) #1 < 5',
      "7 call webSocket.send('hello') #1 :3 < 6",
      '8 wire send hello #1 :3 < 7',
      '9 server message hello #1 < 8',
      '10 server send hello #1 < 9',
      '11 wire message hello #1 < 10',
      "12 callback webSocket.onmessage({data: 'hello'}) #1 < 11",
      '13 console hello :5 < 12',
      "14 call webSocket.close(1000, 'done') #1 :6 < 12",
      '15 wire closing 1000 #1 :6 < 14',
      '16 server closing 1000 #1 < 15',
      '17 server closed 1000 #1 < 16',
      '18 wire close 1000 #1 < 17',
      "19 callback webSocket.onclose({code: 1000, reason: 'done', wasClean: true}) #1 < 18",
      '20 console 1000 :9 < 19',
    ])
  })

  it('ties a refusal to what the program is told', async () => {
    expect(await traceOf(on('refuse'))).toEqual([
      "1 call weex.requireModule('webSocket') :1",
      "2 call webSocket.WebSocket('wss://a.example/') :2",
      '3 wire connect #1 :2 < 2',
      '4 server handshake refused 403 #1 < 3',
      '5 wire error #1 < 4',
      "6 callback webSocket.onerror({data: 'WebSocket connection to \\'wss://a.example/\\' failed'}) #1 < 5",
      '7 console error :8 < 6',
      '8 wire close 1006 #1 < 4',
      "9 callback webSocket.onclose({code: 1006, reason: '', wasClean: false}) #1 < 8",
      '10 console 1006 :9 < 9',
    ])
  })

  it('ties a server’s closing to what the program is told', async () => {
    expect(await traceOf(on('close'))).toEqual([
      "1 call weex.requireModule('webSocket') :1",
      "2 call webSocket.WebSocket('wss://a.example/') :2",
      '3 wire connect #1 :2 < 2',
      '4 server handshake accepted #1 < 3',
      '5 wire open #1 < 4',
      '6 callback webSocket.onopen({}) #1 < 5',
      "7 call webSocket.send('hello') #1 :3 < 6",
      '8 wire send hello #1 :3 < 7',
      '9 server message hello #1 < 8',
      '10 server closing 4000 #1 < 9',
      '11 server closing 4000 #1 < 10',
      '12 server closed 4000 #1 < 11',
      '13 wire close 4000 #1 < 12',
      "14 callback webSocket.onclose({code: 4000, reason: 'closed by the server', wasClean: true}) #1 < 13",
      '15 console 4000 :9 < 14',
    ])
  })
})
