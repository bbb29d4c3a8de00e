import Pusher from 'pusher-js/worker'

const pusher = new Pusher('app-key', {
  cluster: 'test',
  wsHost: 'pusher-js.example',
  wsPort: 80,
  forceTLS: false,
  enabledTransports: ['ws'],
})
pusher.connection.bind('state_change', ({ previous, current }: Record<string, string>) => {
  console.log(`state ${previous} → ${current}`)
  if (current === 'disconnected') console.log('done')
})
const channel = pusher.subscribe('news')
channel.bind('pusher:subscription_succeeded', () => console.log('subscribed'))
channel.bind('headline', ({ text }: { text: string }) => {
  console.log(`headline ${text}`)
  pusher.disconnect()
})
channel.bind_global((event: string) => console.log(`event ${event}`))
