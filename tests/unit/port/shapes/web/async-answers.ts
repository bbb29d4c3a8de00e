function open(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const ws = new WebSocket(url)
    ws.onopen = () => resolve(ws)
    ws.onerror = () => reject(new Error('failed'))
  })
}
function next(ws: WebSocket): Promise<string> {
  return new Promise((resolve) => {
    ws.onmessage = (event) => resolve(event.data as string)
  })
}
async function main() {
  const ws = await open('wss://echo.example/')
  ws.onclose = (event) => console.log('closed', event.code, event.wasClean)
  const answer = next(ws)
  ws.send('one')
  console.log(await answer)
  ws.close(1000)
}
main().catch((error: Error) => console.log(error.message))
