import { describe, expect, it } from 'vitest'
import { scenarioServer, traceOf } from './support.ts'

const files = `import websocketfactory from '@blueos.network.webSocket'
const ws = websocketfactory.create({ url: 'wss://a.example/' })
ws.onOpen = () => ws.send({ data: 'hello', success: () => console.log('sent') })
ws.onMessage = ({ data }) => {
  console.log(data)
  ws.close()
}
ws.onError = () => console.log('error')
ws.onClose = ({ code }) => console.log(code)`

const on = (scenario: string) => ({ platform: 'blueos', files, server: scenarioServer(scenario) })

describe('the trace of a program on BlueOS', () => {
  it('ties a round trip together', async () => {
    expect(await traceOf(on('echo'))).toEqual([
      "1 call websocketfactory.create({url: 'wss://a.example/'}) :2",
      '2 wire connect #1 :2 < 1',
      '3 server handshake accepted #1 < 2',
      '4 wire open #1 < 3',
      '5 callback WebSocket.onOpen() #1 < 4',
      "6 call WebSocket.send({data: 'hello', success: ƒ success()}) #1 :3 < 5",
      '7 wire send hello #1 :3 < 6',
      '8 callback SendOptions.success() #1 < 6',
      '9 console sent :3 < 8',
      '10 server message hello #1 < 7',
      '11 server send hello #1 < 10',
      '12 wire message hello #1 < 11',
      "13 callback WebSocket.onMessage({data: 'hello'}) #1 < 12",
      '14 console hello :5 < 13',
      '15 call WebSocket.close() #1 :6 < 13',
      '16 wire closing 1000 #1 :6 < 15',
      "17 callback WebSocket.close({data: 'success'}) fulfilled #1 < 15",
      '18 server closing 1000 #1 < 16',
      '19 server closed 1000 #1 < 18',
      '20 wire close 1000 #1 < 19',
      "21 callback WebSocket.onClose({code: 1000, reason: '', wasClean: true}) #1 < 20",
      '22 console 1000 :9 < 21',
    ])
  })

  it('ties a refusal to what the program is told', async () => {
    expect(await traceOf(on('refuse'))).toEqual([
      "1 call websocketfactory.create({url: 'wss://a.example/'}) :2",
      '2 wire connect #1 :2 < 1',
      '3 server handshake refused 403 #1 < 2',
      '4 wire error #1 < 3',
      "5 callback WebSocket.onError({data: 'WebSocket connection to \\'wss://a.example/\\' failed'}) #1 < 4",
      '6 console error :8 < 5',
      '7 wire close 1006 #1 < 3',
      "8 callback WebSocket.onClose({code: 1006, reason: 'WebSocket connection to \\'wss://a.example/\\' failed', wasClean: false}) #1 < 7",
      '9 console 1006 :9 < 8',
    ])
  })

  it('ties a server’s closing to what the program is told', async () => {
    expect(await traceOf(on('close'))).toEqual([
      "1 call websocketfactory.create({url: 'wss://a.example/'}) :2",
      '2 wire connect #1 :2 < 1',
      '3 server handshake accepted #1 < 2',
      '4 wire open #1 < 3',
      '5 callback WebSocket.onOpen() #1 < 4',
      "6 call WebSocket.send({data: 'hello', success: ƒ success()}) #1 :3 < 5",
      '7 wire send hello #1 :3 < 6',
      '8 callback SendOptions.success() #1 < 6',
      '9 console sent :3 < 8',
      '10 server message hello #1 < 7',
      '11 server closing 4000 #1 < 10',
      '12 server closing 4000 #1 < 11',
      '13 server closed 4000 #1 < 12',
      '14 wire close 4000 #1 < 13',
      "15 callback WebSocket.onClose({code: 4000, reason: 'closed by the server', wasClean: true}) #1 < 14",
      '16 console 4000 :9 < 15',
    ])
  })
})
