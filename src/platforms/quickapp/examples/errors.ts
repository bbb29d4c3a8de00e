import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

const failed = (what: string) => (data: any, code: number) => {
  console.log(`${what}: ${code}, ${data}`)
}

ws.onopen = () => {
  ws.send({ data: '', fail: failed('empty message') })
  ws.close({ code: 1005, fail: failed('close code') })
  ws.close({ reason: 'long '.repeat(30), fail: failed('close reason') })
  ws.close({ code: 1000, reason: 'enough', fail: failed('close') })
  ws.send({ data: 'anyone there?', fail: failed('after close()') })
}
ws.onclose = ({ code, reason }) => console.log(`closed: ${code}, "${reason}"`)
