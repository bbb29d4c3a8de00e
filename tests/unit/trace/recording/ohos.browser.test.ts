import { describe, expect, it } from 'vitest'
import { scenarioServer, traceOf } from './support.ts'

const files = `import webSocket from '@ohos.net.webSocket'
const ws = webSocket.createWebSocket()
ws.on('open', async () => {
  await ws.send('hello')
  console.log('sent')
})
ws.on('message', (error, data) => {
  console.log(data)
  ws.close(() => console.log('closing'))
})
ws.on('error', () => console.log('error'))
ws.on('close', (error, { code }) => console.log(code))
ws.connect('wss://a.example/', (error, value) => console.log(value))`

const on = (scenario: string) => ({ platform: 'ohos', files, server: scenarioServer(scenario) })

describe('the trace of a program on OpenHarmony', () => {
  it('ties a round trip together', async () => {
    expect(await traceOf(on('echo'))).toEqual([
      '1 call createWebSocket() :2',
      "2 call WebSocket.on('open')('open', async ƒ ()) :3",
      "3 call WebSocket.on('message')('message', ƒ ()) :7",
      "4 call WebSocket.on('error')('error', ƒ ()) :11",
      "5 call WebSocket.on('close')('close', ƒ ()) :12",
      "6 call WebSocket.connect('wss://a.example/', ƒ ()) :13",
      '7 wire connect #1 :13 < 6',
      '8 callback WebSocket.connect(undefined, true) #1 < 6',
      '9 console true :13 < 8',
      '10 server handshake accepted #1 < 7',
      '11 wire open #1 < 10',
      "12 callback WebSocket.on('open')(undefined, {status: 101, message: 'Switching Protocols'}) #1 < 11",
      "13 call WebSocket.send('hello') #1 :4 < 12",
      '14 wire send hello #1 :4 < 13',
      '15 callback WebSocket.send(true) fulfilled #1 < 13',
      '16 console sent :5 < 15',
      '17 server message hello #1 < 14',
      '18 server send hello #1 < 17',
      '19 wire message hello #1 < 18',
      "20 callback WebSocket.on('message')(undefined, 'hello') #1 < 19",
      '21 console hello :8 < 20',
      '22 call WebSocket.close(ƒ ()) #1 :9 < 20',
      '23 wire closing 1000 #1 :9 < 22',
      '24 callback WebSocket.close(undefined, true) #1 < 22',
      '25 console closing :9 < 24',
      '26 server closing 1000 #1 < 23',
      '27 server closed 1000 #1 < 26',
      '28 wire close 1000 #1 < 27',
      "29 callback WebSocket.on('close')(undefined, {code: 1000, reason: 'CLOSE_NORMAL'}) #1 < 28",
      '30 console 1000 :12 < 29',
    ])
  })

  it('ties a refusal to what the program is told', async () => {
    expect(await traceOf(on('refuse'))).toEqual([
      '1 call createWebSocket() :2',
      "2 call WebSocket.on('open')('open', async ƒ ()) :3",
      "3 call WebSocket.on('message')('message', ƒ ()) :7",
      "4 call WebSocket.on('error')('error', ƒ ()) :11",
      "5 call WebSocket.on('close')('close', ƒ ()) :12",
      "6 call WebSocket.connect('wss://a.example/', ƒ ()) :13",
      '7 wire connect #1 :13 < 6',
      '8 callback WebSocket.connect(undefined, true) #1 < 6',
      '9 console true :13 < 8',
      '10 server handshake refused 403 #1 < 7',
      '11 wire error #1 < 10',
      '12 wire close 1006 #1 < 10',
      "13 callback WebSocket.on('error')({code: 200, data: '403'}) #1 < 12",
      '14 console error :11 < 13',
    ])
  })

  it('ties a server’s closing to what the program is told', async () => {
    expect(await traceOf(on('close'))).toEqual([
      '1 call createWebSocket() :2',
      "2 call WebSocket.on('open')('open', async ƒ ()) :3",
      "3 call WebSocket.on('message')('message', ƒ ()) :7",
      "4 call WebSocket.on('error')('error', ƒ ()) :11",
      "5 call WebSocket.on('close')('close', ƒ ()) :12",
      "6 call WebSocket.connect('wss://a.example/', ƒ ()) :13",
      '7 wire connect #1 :13 < 6',
      '8 callback WebSocket.connect(undefined, true) #1 < 6',
      '9 console true :13 < 8',
      '10 server handshake accepted #1 < 7',
      '11 wire open #1 < 10',
      "12 callback WebSocket.on('open')(undefined, {status: 101, message: 'Switching Protocols'}) #1 < 11",
      "13 call WebSocket.send('hello') #1 :4 < 12",
      '14 wire send hello #1 :4 < 13',
      '15 callback WebSocket.send(true) fulfilled #1 < 13',
      '16 console sent :5 < 15',
      '17 server message hello #1 < 14',
      '18 server closing 4000 #1 < 17',
      '19 server closing 4000 #1 < 18',
      '20 server closed 4000 #1 < 19',
      '21 wire close 4000 #1 < 20',
      "22 callback WebSocket.on('close')(undefined, {code: 4000, reason: 'closed by the server'}) #1 < 21",
      '23 console 4000 :12 < 22',
    ])
  })
})
