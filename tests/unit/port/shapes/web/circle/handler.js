import { answer } from './socket.js'

let count = 0

export function handle(text) {
  console.log(text)
  if (++count < 3) answer(`again ${count}`)
}
