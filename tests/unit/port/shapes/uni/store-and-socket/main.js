import { state } from './store.js'
import { connect } from './socket.js'

connect('wss://echo.example/', (message) => {
  state.list.push(message)
  console.log(state.online, state.list)
})
