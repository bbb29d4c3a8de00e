import { start } from './socket.js'

start()
