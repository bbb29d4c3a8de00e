import type Taro from '@tarojs/taro'
import { createConnect, type Connect } from '../../shared/mini-program/connect.ts'
import { GLOBAL_LISTENERS } from '../../shared/mini-program/globals.ts'
import { OpenTasks } from '../../shared/mini-program/open-tasks.ts'
import { H5SocketTask } from './h5-task.ts'
import type { Services } from './services.ts'
import { h5Checks } from './texts.ts'

/** Names of the functions of before SocketTask. */
type DeprecatedName = Exclude<keyof typeof Taro, 'connectSocket'>

/** Creates `connectSocket` of Taro's H5 client: five tasks, and no headers. */
export function createH5Connect(services: Services): Connect<H5SocketTask> {
  const tasks = new OpenTasks<H5SocketTask>(5)
  const { WebSocket } = services.host
  return createConnect(services, h5Checks, tasks, {
    start({ url, protocols }) {
      const socket = protocols.length > 0 ? new WebSocket(url, [...protocols]) : new WebSocket(url)
      const task: H5SocketTask = new H5SocketTask(services, socket, () => tasks.leave(task))
      tasks.add(task)
      return task
    },
  })
}

/** Creates the deprecated functions of H5: a warning without effect. */
export function createInert(services: Services): Record<DeprecatedName, () => undefined> {
  const inert =
    (name: DeprecatedName, replacement: string) =>
    (...values: unknown[]) =>
      services.trace.call(name, values, () => {
        services.host.console.warn(`Deprecated.Please use socketTask.${replacement} instead.`)
        services.note('global function')
        return undefined
      })
  const { onOpen, onMessage, onError, onClose } = GLOBAL_LISTENERS
  return {
    [onOpen]: inert(onOpen, 'onOpen'),
    [onMessage]: inert(onMessage, 'onMessage'),
    [onError]: inert(onError, 'onError'),
    [onClose]: inert(onClose, 'onClose'),
    sendSocketMessage: inert('sendSocketMessage', 'send'),
    closeSocket: inert('closeSocket', 'close'),
  }
}
