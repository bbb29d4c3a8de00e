import { answer, tell } from './answer.ts'
import type { ConnectOption, MiniProgramServices, Result } from './contract.ts'
import { handshakeHeaders, subprotocols } from './handshake.ts'
import type { LinkRequest } from './link.ts'
import type { OpenTasks } from './open-tasks.ts'

/** Checks, texts and timing of `connectSocket`. */
export interface ConnectRules {
  /** Name of the option's type in the platform's declarations, for the trace. */
  readonly type: string
  readonly answers: 'before the return' | 'in a later task'
  /** Returns the reason for refusing a URL; unset for a good URL. */
  refuses(url: unknown): string | undefined
  /** Returns the reason for refusing a task beyond the limit. */
  beyond(limit: number): string
  /** Returns the result of a failure. */
  failed(reason: string): Result
  /**
   * Returns the result of a success.
   *
   * @param number Number of the task, from 1.
   */
  created(number: number): Result
  /** Returns the reason for failing when the client refuses; the error is thrown if unset. */
  threw?(error: unknown): string
  /** Receives what a callback throws; thrown on if unset. */
  caught?(error: unknown): void
  /** Whether `header` never reaches the server. */
  readonly dropsHeader?: boolean
  /** Whether `protocols` may be a single name. */
  readonly takesName?: boolean
  /** Returns the text of a header's value. */
  headerText(value: unknown): string
  /** Options that nothing shows the effect of. */
  readonly ignored: readonly string[]
}

/** Makes the task of a call. */
export interface TaskMaker<Handle> {
  /**
   * Starts the connection.
   *
   * @throws What the client throws.
   */
  start(request: LinkRequest, option: ConnectOption, result: Result): Handle
  /** Creates the task of a failed call; none if unset. */
  sealed?(): Handle
}

/** Learns the outcome of a call, after the callbacks. */
export interface Outcome<Handle> {
  created(handle: Handle, result: Result): void
  failed(result: Result): void
}

/** Performs a call of `connectSocket` with an option that is an object. */
export type Connect<Handle> = (
  option: ConnectOption,
  outcome?: Outcome<Handle>,
) => Handle | undefined

/** Creates a run's `connectSocket`, with a separate count of tasks. */
export function createConnect<Handle>(
  services: MiniProgramServices,
  rules: ConnectRules,
  tasks: Pick<OpenTasks<unknown>, 'full' | 'limit'>,
  maker: TaskMaker<Handle>,
): Connect<Handle> {
  let count = 0

  return (option, outcome) => {
    const fail = (reason: string): void => {
      const result = rules.failed(reason)
      answer(services, rules.answers, () => {
        tell(services, option, 'fail', result, rules.type, rules.caught)
        outcome?.failed(result)
      })
    }
    const { url } = option
    const reason = rules.refuses(url)
    if (reason !== undefined) {
      fail(reason)
      return undefined
    }
    if (services.isCutOff?.()) {
      fail('interrupted')
      return maker.sealed?.()
    }
    if (tasks.full) {
      services.note('connection limit', { limit: tasks.limit })
      fail(rules.beyond(tasks.limit))
      return maker.sealed?.()
    }
    const request = { url: url as string, ...handshake(services, rules, option) }
    const result = rules.created(count + 1)
    let handle: Handle
    try {
      handle = maker.start(request, option, result)
    } catch (error) {
      if (!rules.threw) throw error
      fail(rules.threw(error))
      return maker.sealed?.()
    }
    count++
    if (typeof option.success === 'function') services.note('success before open')
    answer(services, rules.answers, () => {
      tell(services, option, 'success', result, rules.type, rules.caught)
      outcome?.created(handle, result)
    })
    return handle
  }
}

function handshake(
  services: MiniProgramServices,
  rules: ConnectRules,
  option: ConnectOption,
): Omit<LinkRequest, 'url'> {
  if (/^ws:/i.test(option.url as string)) services.note('ws url')
  const ignored = rules.ignored.filter((name) => name in option)
  if (ignored.length > 0) services.note('options ignored', { names: ignored.join(', ') })
  const headers = handshakeHeaders(services, option.header, (value) => rules.headerText(value))
  return {
    headers: rules.dropsHeader ? {} : headers,
    protocols: subprotocols(services, option.protocols, rules.takesName),
  }
}

/** Returns the milliseconds of an option `timeout`, or the default for no such number. */
export const timeoutOf = ({ timeout }: ConnectOption, standard: number): number =>
  typeof timeout === 'number' && Number.isFinite(timeout) && timeout >= 1 ? timeout : standard
