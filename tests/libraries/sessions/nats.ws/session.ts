import { connect, JSONCodec, StringCodec } from 'nats.ws'

const text = StringCodec()
const connection = await connect({ servers: 'ws://nats.ws.example', reconnect: false })
console.log(`connected ${connection.info?.server_name}`)
const subscription = connection.subscribe('news.*', { max: 2 })
const heard = (async () => {
  for await (const { subject, data } of subscription)
    console.log(`${subject}: ${text.decode(data)}`)
  console.log('both heard')
})()
connection.publish('news.world', text.encode('hello'))
connection.publish('news.local', text.encode('你好'))
await heard
const { data } = await connection.request('add', JSONCodec().encode({ a: 1, b: 2 }))
console.log(`answer ${JSON.stringify(JSONCodec().decode(data))}`)
await connection.drain()
console.log(`closed ${connection.isClosed()}`)
console.log('done')
