import { connect, send } from './service.js'

connect('wss://echo.example/', {
  opened: () => send('hello'),
  received: (text) => console.log('received', text),
})
