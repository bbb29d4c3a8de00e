const webSocket = new WebSocket('wss://any.example/')
webSocket.onopen = () => webSocket.send('hello')
