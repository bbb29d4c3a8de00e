import type { OpenClient } from '../client-contract.ts'
import type { Globals } from './surface.ts'

/** Connects by a task, which a call with a callback returns. */
export const openClient: OpenClient = ({ globals }, url, receive) => {
  const { uni } = globals as unknown as Globals
  const task = uni.connectSocket({ url, complete() {} })
  task.onMessage(receive)
  return new Promise((resolve) =>
    task.onOpen(() =>
      resolve({ send: (data) => task.send({ data }), close: () => task.close({}) }),
    ),
  )
}
