import { open, socket } from './socket.js'

open()
socket.onmessage = (event) => console.log(event.data)
socket.onopen = () => socket.send('hello')
