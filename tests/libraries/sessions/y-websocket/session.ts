import { WebsocketProvider } from 'y-websocket'
import { Doc } from 'yjs'

/** Connects to the room with a separate document. */
function join(name: string) {
  const doc = new Doc()
  const options = { disableBc: true, params: { name } }
  const provider = new WebsocketProvider('ws://y-websocket.example', 'room', doc, options)
  return { doc, provider, text: doc.getText('text') }
}

const ann = join('ann')
ann.text.insert(0, 'hello')
await new Promise((resolve) => ann.provider.once('status', resolve))
const bob = join('bob')
bob.text.observe(() => {
  console.log(`bob reads ${bob.text}`)
  if (`${bob.text}` === 'hello') bob.text.insert(5, ' world')
})
ann.text.observe(() => {
  console.log(`ann reads ${ann.text}`)
  for (const { provider, doc } of [ann, bob]) {
    provider.destroy()
    doc.destroy()
  }
  console.log('done')
})
