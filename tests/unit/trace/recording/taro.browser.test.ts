import { describe, expect, it } from 'vitest'
import { scenarioServer, traceOf } from './support.ts'

const files = `import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://a.example/', success: () => console.log('success') })
task.onOpen(async () => {
  await task.send({ data: 'hello' })
  console.log('sent')
})
task.onMessage(({ data }) => {
  console.log(data)
  task.close({ complete: () => console.log('closing') })
})
task.onError(() => console.log('error'))
task.onClose(({ code }) => console.log(code))`

const on = (scenario: string) => ({ platform: 'taro', files, server: scenarioServer(scenario) })

describe('the trace of a program on Taro', () => {
  it('ties a round trip together', async () => {
    expect(await traceOf(on('echo'))).toEqual([
      "1 call connectSocket({url: 'wss://a.example/', success: ƒ success()}) :2",
      '2 wire connect #1 :2 < 1',
      "3 callback connectSocket.Option.success({socketTaskId: 1, errMsg: 'connectSocket:ok'}) #1 < 1",
      '4 console success :2 < 3',
      "5 callback connectSocket(SocketTask {CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3, socketTaskId: 1, errMsg: 'connectSocket:ok'}) fulfilled #1 < 1",
      '6 call SocketTask.onOpen(async ƒ ()) #1 :3 < 5',
      '7 call SocketTask.onMessage(ƒ ()) #1 :7 < 5',
      '8 call SocketTask.onError(ƒ ()) #1 :11 < 5',
      '9 call SocketTask.onClose(ƒ ()) #1 :12 < 5',
      '10 server handshake accepted #1 < 2',
      '11 wire open #1 < 10',
      '12 callback SocketTask.onOpen({header: {}}) #1 < 11',
      "13 call SocketTask.send({data: 'hello'}) #1 :4 < 12",
      '14 wire send hello #1 :4 < 13',
      "15 callback SocketTask.send({errMsg: 'sendSocketMessage:ok'}) fulfilled #1 < 13",
      '16 console sent :5 < 15',
      '17 server message hello #1 < 14',
      '18 server send hello #1 < 17',
      '19 wire message hello #1 < 18',
      "20 callback SocketTask.onMessage({data: 'hello'}) #1 < 19",
      '21 console hello :8 < 20',
      '22 call SocketTask.close({complete: ƒ complete()}) #1 :9 < 20',
      '23 wire closing 1000 #1 :9 < 22',
      "24 callback SocketTask.CloseOption.complete({errMsg: 'closeSocket:ok'}) #1 < 22",
      '25 console closing :9 < 24',
      "26 callback SocketTask.close({errMsg: 'closeSocket:ok'}) fulfilled #1 < 22",
      '27 server closing 1000 #1 < 23',
      '28 server closed 1000 #1 < 27',
      '29 wire close 1000 #1 < 28',
      "30 callback SocketTask.onClose({code: 1000, reason: 'server complete,close'}) #1 < 29",
      '31 console 1000 :12 < 30',
    ])
  })

  it('ties a refusal to what the program is told', async () => {
    expect(await traceOf(on('refuse'))).toEqual([
      "1 call connectSocket({url: 'wss://a.example/', success: ƒ success()}) :2",
      '2 wire connect #1 :2 < 1',
      "3 callback connectSocket.Option.success({socketTaskId: 1, errMsg: 'connectSocket:ok'}) #1 < 1",
      '4 console success :2 < 3',
      "5 callback connectSocket(SocketTask {CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3, socketTaskId: 1, errMsg: 'connectSocket:ok'}) fulfilled #1 < 1",
      '6 call SocketTask.onOpen(async ƒ ()) #1 :3 < 5',
      '7 call SocketTask.onMessage(ƒ ()) #1 :7 < 5',
      '8 call SocketTask.onError(ƒ ()) #1 :11 < 5',
      '9 call SocketTask.onClose(ƒ ()) #1 :12 < 5',
      '10 server handshake refused 403 #1 < 2',
      '11 wire error #1 < 10',
      "12 callback SocketTask.onError({errMsg: 'There was an error with your websocket.'}) #1 < 11",
      '13 console error :11 < 12',
      '14 wire close 1006 #1 < 10',
      "15 callback SocketTask.onClose({code: 1006, reason: 'abnormal closure'}) #1 < 14",
      '16 console 1006 :12 < 15',
    ])
  })

  it('ties a server’s closing to what the program is told', async () => {
    expect(await traceOf(on('close'))).toEqual([
      "1 call connectSocket({url: 'wss://a.example/', success: ƒ success()}) :2",
      '2 wire connect #1 :2 < 1',
      "3 callback connectSocket.Option.success({socketTaskId: 1, errMsg: 'connectSocket:ok'}) #1 < 1",
      '4 console success :2 < 3',
      "5 callback connectSocket(SocketTask {CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3, socketTaskId: 1, errMsg: 'connectSocket:ok'}) fulfilled #1 < 1",
      '6 call SocketTask.onOpen(async ƒ ()) #1 :3 < 5',
      '7 call SocketTask.onMessage(ƒ ()) #1 :7 < 5',
      '8 call SocketTask.onError(ƒ ()) #1 :11 < 5',
      '9 call SocketTask.onClose(ƒ ()) #1 :12 < 5',
      '10 server handshake accepted #1 < 2',
      '11 wire open #1 < 10',
      '12 callback SocketTask.onOpen({header: {}}) #1 < 11',
      "13 call SocketTask.send({data: 'hello'}) #1 :4 < 12",
      '14 wire send hello #1 :4 < 13',
      "15 callback SocketTask.send({errMsg: 'sendSocketMessage:ok'}) fulfilled #1 < 13",
      '16 console sent :5 < 15',
      '17 server message hello #1 < 14',
      '18 server closing 4000 #1 < 17',
      '19 server closing 4000 #1 < 18',
      '20 server closed 4000 #1 < 19',
      '21 wire close 4000 #1 < 20',
      "22 callback SocketTask.onClose({code: 4000, reason: 'closed by the server'}) #1 < 21",
      '23 console 4000 :12 < 22',
    ])
  })
})
