import type { OpenClient } from '../client-contract.ts'
import type { Globals } from './surface.ts'

/** Connects by a task, as the document recommends. */
export const openClient: OpenClient = ({ globals }, url, receive) => {
  const { wx } = globals as unknown as Globals
  const task = wx.connectSocket({ url })
  task.onMessage(receive)
  return new Promise((resolve) =>
    task.onOpen(() =>
      resolve({ send: (data) => task.send({ data }), close: () => task.close({}) }),
    ),
  )
}
