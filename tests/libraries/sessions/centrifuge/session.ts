import { Centrifuge } from 'centrifuge'

const client = new Centrifuge('ws://centrifuge.example/connection/websocket', {
  token: 'secret',
  minReconnectDelay: 20,
  maxReconnectDelay: 20,
})
client.on('connected', ({ client: id, transport }) => console.log(`connected ${id} ${transport}`))
client.on('disconnected', ({ code, reason }) => {
  console.log(`disconnected ${code} ${reason}`)
  console.log('done')
})
const subscription = client.newSubscription('news')
subscription.on('subscribed', async ({ channel }) => {
  console.log(`subscribed ${channel}`)
  await subscription.publish({ text: 'hello' })
  console.log('published')
})
subscription.on('publication', async ({ data }) => {
  console.log(`publication ${JSON.stringify(data)}`)
  const { data: answer } = await client.rpc('add', { a: 1, b: 2 })
  console.log(`rpc ${JSON.stringify(answer)}`)
  client.disconnect()
})
subscription.on('subscribing', ({ code, reason }) => console.log(`subscribing ${code} ${reason}`))
subscription.subscribe()
client.connect()
