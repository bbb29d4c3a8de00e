import mqtt from 'mqtt'

const client = mqtt.connect('ws://mqtt.example/mqtt', {
  clientId: 'me',
  reconnectPeriod: 0,
  protocolVersion: 4,
})
client.on('connect', async ({ sessionPresent }) => {
  console.log(`connect, session ${sessionPresent}`)
  const [granted] = await client.subscribeAsync('news/#', { qos: 0 })
  console.log(`subscribed ${granted!.topic} ${granted!.qos}`)
  await client.publishAsync('news/world', 'hello', { qos: 1 })
  console.log('acknowledged')
  await client.publishAsync('news/local', '你好', { qos: 0 })
})
client.on('message', (topic, payload) => {
  console.log(`${topic}: ${payload.toString()}`)
  if (topic === 'news/local') client.end()
})
client.on('error', (error) => console.log(`error ${error.message}`))
client.on('close', () => {
  console.log('close')
  console.log('done')
})
