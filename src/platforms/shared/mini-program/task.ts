import { answer, hasCallback, promiseOf, tell, type Settle } from './answer.ts'
import { interrupted } from './background.ts'
import {
  CLOSED,
  CLOSING,
  CONNECTING,
  OPEN,
  optionOf,
  type CloseDetail,
  type CloseOption,
  type Closing,
  type ErrorCause,
  type ListenerName,
  type MiniProgramServices,
  type Result,
  type SendOption,
  type TaskRules,
  type TaskState,
} from './contract.ts'
import type { Link, LinkEvents } from './link.ts'
import { Listeners } from './listeners.ts'

/** What surrounds a task: the list of tasks, and the global listeners. */
export interface TaskSurroundings {
  /** Releases the place of a task; a repeated call has no effect. */
  leave(task: Task): void
  /**
   * Delivers an event to the listeners of the task and of the app, in the platform's order.
   *
   * @param leaves Whether the task makes room for another before the listeners run.
   */
  tell(task: Task, name: ListenerName, result: object, leaves: boolean): void
}

/** Sent and reported on success. */
const SENT: Result = { errMsg: 'sendSocketMessage:ok' }
const CLOSE_STARTED: Result = { errMsg: 'closeSocket:ok' }

/** A connection of a mini program, beneath the object that the program holds. */
export class Task {
  readonly listeners: Listeners
  readonly #services: MiniProgramServices
  readonly #rules: TaskRules
  readonly #surroundings: TaskSurroundings
  #link: Link | undefined
  #state: TaskState = CONNECTING
  #own: CloseDetail | undefined
  #wasOpen = false
  #isExposed = false
  #cancelTimeout = (): void => {}

  constructor(services: MiniProgramServices, rules: TaskRules, surroundings: TaskSurroundings) {
    this.#services = services
    this.#rules = rules
    this.#surroundings = surroundings
    this.listeners = new Listeners(services, rules.listeners, (name) => `SocketTask.${name}`)
  }

  get state(): TaskState {
    return this.#state
  }

  get socket(): object | undefined {
    return this.#link?.socket
  }

  /** Receivers of the connection's events. */
  get events(): LinkEvents {
    const { results } = this.#rules
    return {
      open: (headers, event) => {
        if (this.#state !== CONNECTING) return
        this.#state = OPEN
        this.#wasOpen = true
        this.#cancelTimeout()
        this.#tell('onOpen', () => results.open(headers, event))
      },
      message: (data, event) => {
        if (this.#state !== OPEN) return
        if (typeof data !== 'string') this.#services.note('binary message')
        this.#tell('onMessage', () => results.message(data, event))
      },
      error: (cause, event) => {
        if (this.#state !== CLOSED) this.#fail(this.#wasOpen ? { kind: 'broken' } : cause, event)
      },
      closed: (end, event) => {
        if (this.#state === CLOSED) return
        this.#end()
        const byPeer = !this.#own && !end.lost && !this.#isExposed
        if (byPeer && this.listeners.has('onClose'))
          this.#services.note('peer closed', { code: end.code, reason: end.reason })
        this.#tell('onClose', () => results.close(this.#own, end, event), true)
      },
    }
  }

  /**
   * Attaches the connection.
   *
   * @param timeout Milliseconds until the task gives up connecting; unlimited if unset.
   */
  begin(link: Link, timeout?: number): void {
    this.#link = link
    if (timeout === undefined) return
    const { host, bridge } = this.#services
    const timer = host.setTimeout(
      () => bridge.deliver(() => this.giveUp({ kind: 'timeout' })),
      timeout,
    )
    this.#cancelTimeout = () => host.clearTimeout(timer)
  }

  /** Ends a connecting task with an error. */
  giveUp(cause: ErrorCause): void {
    if (this.#state !== CONNECTING) return
    this.#end()
    this.#link?.close()
    this.#tell('onError', () => this.#rules.results.error(cause), true)
  }

  /** Ends the task as an app in the background does: with an error, or with a lost connection. */
  interrupt(): void {
    if (this.#state === CONNECTING) return this.giveUp({ kind: 'interrupted' })
    if (this.#state === CLOSED) return
    this.#end()
    this.#link?.close()
    const end = { code: 1006, reason: 'interrupted', lost: true }
    this.#tell('onClose', () => this.#rules.results.close(this.#own, end), true)
  }

  /** Seals a task without a connection: it stays closed, and no listener is called. */
  seal(): void {
    this.#state = CLOSED
  }

  /** Results of `send` while the task is not open. */
  get #notOpen(): readonly Result[] {
    const { notOpen, sealed = notOpen } = this.#rules
    return this.#link ? notOpen : sealed
  }

  /** Sets a listener; see {@link Listeners.set}. */
  listen(name: ListenerName, listener: unknown): void {
    const isLate = name === 'onOpen' && this.#state !== CONNECTING
    const replaces = this.#rules.listeners === 'the last' && this.listeners.has(name)
    if (isLate && !replaces) this.#services.note('late listener')
    this.listeners.set(name, listener)
  }

  /** Marks the connection as the program's: the program, not the peer, may end it. */
  exposed(): void {
    this.#isExposed = true
  }

  /** Performs a call of `send`. */
  send(value: unknown, settle?: Settle<Result>): void {
    const option = optionOf<SendOption>(value)
    const { unsendable, outgoing, sendsAnyway, types } = this.#rules
    const reason = unsendable(option.data)
    const isCutOff = this.#services.isCutOff?.()
    if (reason !== undefined) this.#services.note('payload type', { type: typeof option.data })
    const failures = isCutOff
      ? [interrupted('sendSocketMessage')]
      : this.#state !== OPEN
        ? this.#notOpen
        : reason === undefined
          ? []
          : [{ errMsg: reason }]
    if (this.#state === CONNECTING) this.#services.note('send before open')
    if (failures.length === 0 || (sendsAnyway && !isCutOff)) {
      if (failures.length > 0) this.#services.note('sent anyway')
      this.#link?.send(outgoing(option.data))
    }
    // A stream of messages for which nobody waits costs no turns.
    if (!settle && !hasCallback(option)) return
    this.#answer(() => {
      for (const failure of failures) tell(this.#services, option, 'fail', failure, types.send)
      if (failures.length > 0) settle?.reject(failures[0])
      if (failures.length > 0 && !sendsAnyway) return
      const result = { ...SENT }
      tell(this.#services, option, 'success', result, types.send)
      settle?.fulfil(result)
    })
  }

  /** Performs a call of `close`. */
  close(value: unknown, settle?: Settle<Result>): void {
    const option = optionOf<CloseOption>(value)
    const { types, leaves } = this.#rules
    const closing = this.#services.isCutOff?.()
      ? interrupted('closeSocket')
      : this.#rules.closing(option, this.#state, this.#services.note)
    const failure = 'errMsg' in closing ? closing : this.#close(closing)
    if (failure) {
      this.#answer(() => {
        tell(this.#services, option, 'fail', failure, types.close)
        settle?.reject(failure)
      })
      return
    }
    if (leaves === 'on close()') this.#surroundings.leave(this)
    this.#answer(() => {
      const result = { ...CLOSE_STARTED }
      tell(this.#services, option, 'success', result, types.close)
      settle?.fulfil(result)
    })
  }

  /** Starts to close the connection, unless the task is closing; returns a failure of the client. */
  #close({ own, sent }: Closing): Result | undefined {
    const { closeThrew } = this.#rules
    if (this.#state >= CLOSING) return undefined
    if (this.#state === CONNECTING) this.#services.note('close before open')
    try {
      this.#link?.close(sent?.code, sent?.reason)
    } catch (error) {
      if (!closeThrew) throw error
      return closeThrew(error)
    }
    this.#own = own
    this.#state = CLOSING
    this.#cancelTimeout()
    return undefined
  }

  /** Performs a call, with a promise as the result. */
  promise(method: 'send' | 'close', value: unknown): Promise<Result> {
    return promiseOf(this.#services, (settle) => this[method](value, settle))
  }

  #answer(callbacks: () => void): void {
    answer(this.#services, this.#rules.answers, callbacks)
  }

  /** Reports an error of the connection, which ends right after. */
  #fail(cause: ErrorCause, event?: Event): void {
    const { closedEarly, refusal, leaves, results } = this.#rules
    if (this.#own && closedEarly === 'close') return
    if (cause.kind === 'refused' && !this.#own) this.#services.note('refused')
    const isOver = !this.#wasOpen && !this.#own && refusal === 'error'
    if (isOver) this.#end()
    const makesRoom = isOver || leaves === 'on error or end'
    this.#tell('onError', () => results.error(cause, event), makesRoom)
  }

  #end(): void {
    this.#state = CLOSED
    this.#cancelTimeout()
  }

  #tell(name: ListenerName, result: () => object, leaves = false): void {
    const { bridge } = this.#services
    bridge.deliver(() => this.#surroundings.tell(this, name, result(), leaves))
  }
}
