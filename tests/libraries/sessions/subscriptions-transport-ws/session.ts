import { SubscriptionClient } from 'subscriptions-transport-ws'

const client = new SubscriptionClient('ws://subscriptions-transport-ws.example/', {
  reconnect: false,
  lazy: false,
  minTimeout: 20_000,
})
client.onConnecting(() => console.log('connecting'))
client.onConnected(() => console.log('connected'))
client.onDisconnected(() => {
  console.log('disconnected')
  console.log('done')
})
client.request({ query: 'subscription { message }' }).subscribe({
  next: ({ data }) => console.log(`next ${JSON.stringify(data)}`),
  complete: () => {
    console.log('complete')
    client.close()
  },
})
