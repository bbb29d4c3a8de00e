import type { Dialect, Expose } from '../../shared/mini-program/index.ts'
import { createSocketTask } from '../../shared/mini-program/socket-task.ts'
import { weChat } from '../../shared/mini-program/wechat.ts'
import type { Services } from './services.ts'
import { types } from './texts.ts'

/** Taro as a WeChat mini program: the calls go to `wx` unchanged. */
export const weapp: Dialect = weChat('phone', '', types)

/** Returns what makes the object of a task: the methods return nothing. */
export const exposeWeapp =
  (services: Services): Expose<object> =>
  (task) =>
    createSocketTask(services, task, (method, option) => void task[method](option))
