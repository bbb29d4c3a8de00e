import { RealtimeClient } from '@supabase/realtime-js'

const client = new RealtimeClient('ws://supabase.example/realtime/v1', {
  params: { apikey: 'secret' },
  vsn: '1.0.0',
})
const channel = client.channel('room', { config: { broadcast: { self: true, ack: true } } })
channel.on('broadcast', { event: 'said' }, async ({ payload }) => {
  console.log(`said ${payload.text}`)
  console.log(`removed ${await client.removeChannel(channel)}`)
  await client.disconnect()
  console.log('done')
})
channel.subscribe(async (status) => {
  console.log(`status ${status}`)
  if (status !== 'SUBSCRIBED') return
  const sent = channel.send({ type: 'broadcast', event: 'said', payload: { text: 'hello' } })
  console.log(`sent ${await sent}`)
})
