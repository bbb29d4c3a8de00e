const socket = new WebSocket('wss://refuse.example/')

socket.onopen = () => console.log('open')
socket.onerror = ({ type }) => console.log(type, socket.readyState === WebSocket.CLOSED)
socket.onclose = ({ code, reason, wasClean }) => console.log('close', { code, reason, wasClean })
