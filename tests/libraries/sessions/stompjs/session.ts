import { Client } from '@stomp/stompjs'

const client = new Client({
  brokerURL: 'ws://stompjs.example/stomp',
  heartbeatIncoming: 0,
  heartbeatOutgoing: 0,
  onConnect: ({ headers }) => {
    console.log(`connected ${headers.version}`)
    client.subscribe('/topic/news', (message) => {
      console.log(`${message.headers.destination}: ${JSON.stringify(message.body)}`)
      message.ack()
      if (message.body.startsWith('二')) void client.deactivate()
    })
    client.publish({ destination: '/topic/news', body: 'one', headers: { lang: 'en:us' } })
    client.publish({ destination: '/topic/news', body: '二\nlines' })
  },
  onDisconnect: ({ headers }) => console.log(`receipt ${headers['receipt-id']}`),
  onWebSocketClose: ({ code }) => {
    console.log(`close ${code}`)
    console.log('done')
  },
})
client.activate()
