import { createConsumer } from '@rails/actioncable'

const consumer = createConsumer('ws://actioncable.example/cable')
const subscription = consumer.subscriptions.create(
  { channel: 'ChatChannel', room: 'lobby' },
  {
    connected() {
      console.log('connected')
      subscription.perform('say', { text: 'hello' })
    },
    received({ text }: { text: string }) {
      console.log(`received ${text}`)
      subscription.unsubscribe()
      consumer.disconnect()
      console.log('done')
    },
    rejected() {
      console.log('rejected')
    },
  },
)
consumer.subscriptions.create('SecretChannel', { rejected: () => console.log('secret rejected') })
