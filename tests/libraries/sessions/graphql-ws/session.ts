import { createClient } from 'graphql-ws'

const client = createClient({
  url: 'ws://graphql-ws.example/graphql',
  lazy: false,
  connectionParams: { token: 'secret' },
  on: {
    connected: (_, payload) => console.log(`connected ${JSON.stringify(payload)}`),
    closed: (event) => {
      console.log(`closed ${(event as CloseEvent).code}`)
      console.log('done')
    },
  },
})
for await (const { data } of client.iterate({ query: 'subscription { count(to: 3) }' })) {
  console.log(`next ${JSON.stringify(data)}`)
}
const failure = client.iterate({ query: 'query { unknown }' }).next()
await failure.catch((errors) => console.log(`error ${JSON.stringify(errors)}`))
void client.dispose()
