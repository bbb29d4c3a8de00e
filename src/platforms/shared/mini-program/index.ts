import { watchBackground, type Background } from './background.ts'
import { createConnect, timeoutOf, type Connect, type ConnectRules } from './connect.ts'
import type { ListenerName, MiniProgramServices, Result, TaskRules } from './contract.ts'
import { createGlobals, type GlobalFunctions, type GlobalRules } from './globals.ts'
import type { OpenLink } from './link.ts'
import { OpenTasks } from './open-tasks.ts'
import { Task } from './task.ts'

/** A mini program's WebSocket API, as constants and tables. */
export interface Dialect {
  readonly connect: ConnectRules
  readonly task: TaskRules
  readonly globals: GlobalRules
  /** Maximum number of simultaneous tasks; unlimited if unset. */
  readonly limit?: number
  /** Whether a call beyond the limit, or refused by the client, returns a task without a connection. */
  readonly seals: boolean
  /** Milliseconds until a connecting task gives up, unless its option says otherwise. */
  readonly timeout?: number
  /** What an app in the background loses; nothing if unset. */
  readonly background?: Background
  /** Whether the listeners of the app hear of an event before the task's own. */
  readonly appFirst: boolean
  /**
   * The task that the functions of before SocketTask act on: the first of the list at any time, or
   * the first at the last `connectSocket` after the one before had ended.
   */
  readonly target: 'first' | 'first when connecting'
}

/** Makes the object of a task for the program. */
export type Expose<Handle> = (task: Task, result: Result | undefined) => Handle

/** The parts of a mini program's API. */
export interface MiniProgram<Handle> {
  readonly connect: Connect<Handle>
  readonly functions: GlobalFunctions
  readonly tasks: OpenTasks<Task>
}

/** Creates a mini program's API for one run. */
export function createMiniProgram<Handle>(
  given: MiniProgramServices,
  dialect: Dialect,
  openLink: OpenLink,
  expose: Expose<Handle>,
): MiniProgram<Handle> {
  const { background } = dialect
  const isCutOff = (): boolean => background !== undefined && !given.host.app.shown
  const services: MiniProgramServices = { ...given, isCutOff }
  const tasks = new OpenTasks<Task>(dialect.limit)
  if (background) watchBackground(services, background, tasks)
  let bound: Task | undefined
  const current = (): Task | undefined => (dialect.target === 'first' ? tasks.first : bound)
  const { functions, listeners } = createGlobals(
    services,
    dialect.globals,
    dialect.task.answers,
    current,
  )
  const surroundings = {
    leave: (task: Task) => tasks.leave(task),
    tell(task: Task, name: ListenerName, result: object, leaves: boolean) {
      const inTurn = current() === task ? [task.listeners, listeners] : [task.listeners]
      if (dialect.appFirst) inTurn.reverse()
      if (leaves) tasks.leave(task)
      tellAll(inTurn, (each) => each.tell(name, result))
    },
  }
  const create = (): Task => new Task(services, dialect.task, surroundings)

  const connect = createConnect<Handle>(services, dialect.connect, tasks, {
    start(request, option, result) {
      const task = create()
      const link = openLink(request, task.events)
      const { timeout } = dialect
      task.begin(link, timeout === undefined ? undefined : timeoutOf(option, timeout))
      tasks.add(task)
      if (!bound || !tasks.has(bound)) bound = tasks.first
      return expose(task, result)
    },
    ...(dialect.seals && {
      sealed() {
        const task = create()
        task.seal()
        return expose(task, undefined)
      },
    }),
  })
  return { connect, functions, tasks }
}

/** Calls a function for every part, even if an earlier call throws. */
function tellAll<Part>([first, ...rest]: readonly Part[], call: (part: Part) => void): void {
  if (first === undefined) return
  try {
    call(first)
  } finally {
    tellAll(rest, call)
  }
}
