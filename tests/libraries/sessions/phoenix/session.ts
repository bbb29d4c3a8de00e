import { Socket } from 'phoenix'

const socket = new Socket('ws://phoenix.example/socket', { params: { token: 'secret' } })
socket.onOpen(() => console.log('open'))
socket.onClose(({ code }) => {
  console.log(`close ${code}`)
  console.log('done')
})
socket.connect()
const channel = socket.channel('room:lobby', { as: 'ann' })
channel.on('said', ({ text }) => console.log(`said ${text}`))
channel.join().receive('ok', ({ members }) => {
  console.log(`joined ${members.join(', ')}`)
  channel.push('say', { text: 'hello' }).receive('ok', () => {
    console.log('pushed')
    channel.push('fail', {}).receive('error', ({ reason }) => {
      console.log(`refused: ${reason}`)
      channel.leave().receive('ok', () => {
        console.log('left')
        socket.disconnect()
      })
    })
  })
})
