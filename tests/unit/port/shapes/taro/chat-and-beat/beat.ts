import type { SocketTask } from '@tarojs/taro'

// Sends a few beats.
export function beat(task: SocketTask) {
  let count = 0
  const timer = setInterval(() => {
    if (++count < 3) task.send({ data: `beat ${count}` })
    else clearInterval(timer)
  }, 30)
}
