const createSocket = (url) => new WebSocket(url)

const socket = createSocket('wss://echo.example/')
socket.onopen = () => socket.send('made')
socket.onmessage = ({ data }) => console.log(data)
