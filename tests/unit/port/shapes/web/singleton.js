let instance = null

function getSocket() {
  if (instance === null) {
    instance = new WebSocket('wss://echo.example/')
    instance.onopen = () => instance.send('only')
    instance.onmessage = (event) => console.log(event.data)
  }
  return instance
}

getSocket()
getSocket()
