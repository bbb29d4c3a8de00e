import { useWebSocket } from '@vueuse/core'
import { effectScope, watch } from 'vue'

effectScope().run(() => {
  const { status, data, send, close } = useWebSocket('ws://vueuse.example/', {
    autoReconnect: { retries: 2, delay: 20 },
    heartbeat: { message: 'ping', responseMessage: 'pong', interval: 20, pongTimeout: 60_000 },
    onConnected: () => console.log('connected'),
    onDisconnected: (_, { code }) => {
      console.log(`disconnected ${code}`)
      if (code === 1000) console.log('done')
    },
  })
  watch(status, (now) => console.log(`status ${now}`), { flush: 'sync', immediate: true })
  watch(
    data,
    (message) => {
      console.log(`data ${message}`)
      if (message === 'heard a ping') close()
    },
    { flush: 'sync' },
  )
  send('kept until it is open')
})
