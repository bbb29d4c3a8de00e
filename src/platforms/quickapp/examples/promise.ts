import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://echo.example/' })

async function talk() {
  try {
    // Not open yet: a call without callbacks rejects.
    await ws.send({ data: 'too early' })
  } catch (error) {
    console.log(`rejected: ${JSON.stringify(error)}`)
  }
  await new Promise<void>((resolve) => (ws.onopen = () => resolve()))
  const answer = new Promise((resolve) => (ws.onmessage = resolve))
  const result = await ws.send({ data: 'in time' })
  console.log(`resolved: ${JSON.stringify(result)}`)
  await answer
  await ws.close({ code: 1000 })
  console.log('close accepted')
}

talk()
