import { open } from './helper/ws'

const ws = open('wss://echo.example/', {
  open: () => ws.send({ data: 'hello' }),
  message: (data) => console.log(data),
})
