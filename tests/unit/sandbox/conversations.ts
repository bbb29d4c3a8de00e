/**
 * A conversation of each platform: text and bytes to an echo server, then a closing handshake. The
 * program uses the engine only within `mine`; `given` marks an object that the platform reads.
 */
export const CONVERSATIONS: Readonly<Record<string, string>> = {
  web: `
    const ws = new WebSocket('wss://echo.example/', 'chat')
    ws.binaryType = 'arraybuffer'
    ws.onopen = () => ws.send('there')
    ws.addEventListener('message', (event) => {
      if (mine(() => event.data) === 'there') ws.send(bytes)
      else ws.close(1000, 'done')
    })
    ws.onclose = (event) => report(mine(() => event.code))`,
  weex: `
    const ws = weex.requireModule('webSocket')
    ws.WebSocket('wss://echo.example/', 'chat')
    ws.onopen = () => ws.send('there')
    ws.onmessage = () => ws.close(1000, 'done')
    ws.onclose = (event) => report(mine(() => event.code))`,
  taro: `
    const { connectSocket } = require('@tarojs/taro')
    const connecting = connectSocket(given({ url: 'wss://echo.example/', protocols: ['chat'], success() {} }))
    mine(() => apply(then, connecting, [(task) => {
      task.onOpen(() => task.send(given({ data: 'there' })))
      task.onMessage((message) => {
        if (mine(() => message.data) === 'there') task.send(given({ data: buffer, success() {} }))
        else task.close(given({ code: 1000, reason: 'done' }))
      })
      task.onClose((event) => report(mine(() => event.code)))
    }]))`,
  blueos: `
    const { create } = require('@blueos.network.webSocket')
    const ws = create(given({ url: 'wss://echo.example/', protocols: ['chat'], header: given({ 'X-Token': 'a' }) }))
    ws.onOpen = () => ws.send(given({ data: 'there', success() {} }))
    ws.onMessage = (message) => {
      if (mine(() => message.data) === 'there') ws.send(given({ data: buffer }))
      else ws.close(given({ code: 1000, reason: 'done', success() {} }))
    }
    ws.onClose = (event) => report(mine(() => event.code))`,
  quickapp: `
    const { create } = require('@system.websocketfactory')
    const ws = create(given({ url: 'wss://echo.example/', protocols: ['chat'], header: given({ 'X-Token': 'a' }) }))
    ws.onopen = () => ws.send(given({ data: 'there', success() {} }))
    ws.onmessage = (message) => {
      if (mine(() => message.data) === 'there') ws.send(given({ data: buffer }))
      else ws.close(given({ code: 1000, reason: 'done', success() {} }))
    }
    ws.onclose = (event) => report(mine(() => event.code))`,
  ohos: `
    const { createWebSocket } = require('@ohos.net.webSocket').default
    const ws = createWebSocket()
    ws.on('open', () => ws.send('there', () => {}))
    ws.on('message', (error, data) => {
      if (data === 'there') ws.send(buffer)
      else ws.close(given({ code: 1000, reason: 'done' }), () => {})
    })
    ws.on('close', (error, event) => report(mine(() => event.code)))
    ws.connect('wss://echo.example/', given({ header: given({ 'X-Token': 'a' }) }), () => {})`,
}
