import { socket } from './socket.js'
import { emit, on } from './events.js'

on('message', (data) => console.log(data))
socket.WebSocket('wss://echo.example/', '')
socket.onopen = () => socket.send('hello')
socket.onmessage = (e) => emit('message', e.data)
