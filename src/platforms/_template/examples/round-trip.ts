const connection = template.connectSocket({
  url: 'wss://echo.example/',
  open() {
    console.log('open')
    connection.send('hello')
  },
  message(data) {
    console.log('message', data)
    connection.close()
  },
  close(code) {
    console.log('close', code)
  },
})
