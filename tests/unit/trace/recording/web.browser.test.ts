import { describe, expect, it } from 'vitest'
import { scenarioServer, traceOf } from './support.ts'

const files = `const ws = new WebSocket('wss://a.example/')
ws.onopen = () => ws.send('hello')
ws.onmessage = ({ data }) => {
  console.log(data)
  ws.close(1000, 'done')
}
ws.onerror = () => console.log('error')
ws.onclose = ({ code }) => console.log(code)`

const on = (scenario: string) => ({ platform: 'web', files, server: scenarioServer(scenario) })

describe('the trace of a program on the web', () => {
  it('ties a round trip together', async () => {
    expect(await traceOf(on('echo'))).toEqual([
      "1 call WebSocket('wss://a.example/') :1",
      '2 wire connect #1 :1 < 1',
      '3 server handshake accepted #1 < 2',
      '4 wire open #1 < 3',
      "5 callback WebSocket.onopen(Event {type: 'open'}) #1 < 4",
      "6 call WebSocket.send('hello') #1 :2 < 5",
      '7 wire send hello #1 :2 < 6',
      '8 server message hello #1 < 7',
      '9 server send hello #1 < 8',
      '10 wire message hello #1 < 9',
      "11 callback WebSocket.onmessage(MessageEvent {type: 'message', data: 'hello'}) #1 < 10",
      '12 console hello :4 < 11',
      "13 call WebSocket.close(1000, 'done') #1 :5 < 11",
      '14 wire closing 1000 #1 :5 < 13',
      '15 server closing 1000 #1 < 14',
      '16 server closed 1000 #1 < 15',
      '17 wire close 1000 #1 < 16',
      "18 callback WebSocket.onclose(CloseEvent {type: 'close', code: 1000, reason: 'done', wasClean: true}) #1 < 17",
      '19 console 1000 :8 < 18',
    ])
  })

  it('ties a refusal to what the program is told', async () => {
    expect(await traceOf(on('refuse'))).toEqual([
      "1 call WebSocket('wss://a.example/') :1",
      '2 wire connect #1 :1 < 1',
      '3 server handshake refused 403 #1 < 2',
      '4 wire error #1 < 3',
      "5 callback WebSocket.onerror(Event {type: 'error'}) #1 < 4",
      '6 console error :7 < 5',
      '7 wire close 1006 #1 < 3',
      "8 callback WebSocket.onclose(CloseEvent {type: 'close', code: 1006, reason: '', wasClean: false}) #1 < 7",
      '9 console 1006 :8 < 8',
    ])
  })

  it('ties a server’s closing to what the program is told', async () => {
    expect(await traceOf(on('close'))).toEqual([
      "1 call WebSocket('wss://a.example/') :1",
      '2 wire connect #1 :1 < 1',
      '3 server handshake accepted #1 < 2',
      '4 wire open #1 < 3',
      "5 callback WebSocket.onopen(Event {type: 'open'}) #1 < 4",
      "6 call WebSocket.send('hello') #1 :2 < 5",
      '7 wire send hello #1 :2 < 6',
      '8 server message hello #1 < 7',
      '9 server closing 4000 #1 < 8',
      '10 server closing 4000 #1 < 9',
      '11 server closed 4000 #1 < 10',
      '12 wire close 4000 #1 < 11',
      "13 callback WebSocket.onclose(CloseEvent {type: 'close', code: 4000, reason: 'closed by the server', wasClean: true}) #1 < 12",
      '14 console 4000 :8 < 13',
    ])
  })
})
