import { Chat } from './chat/client'
import type { Line } from './types'

const chat = new Chat('wss://echo.example/')
chat.start((line: Line) => console.log(line.text))
