import { describeValue } from './describe.ts'
import type { RecordingServer } from './server.ts'

/** The functions of a platform, of the published package or of this project. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any

/** Returns a task, or a promise of a task. */
export type Connect = (api: Loose, option: object) => Loose

/** What a probe works with. */
export interface Bench {
  readonly api: Loose
  readonly server: RecordingServer
  /** Records values of the program. */
  log(...values: unknown[]): void
  /** Calls, and records the result or the error. */
  attempt(call: () => unknown): void
  /** Records the outcome of a promise. */
  settle(promise: unknown): Promise<void>
  /** Returns the three callbacks, each of which records its call under the name. */
  callbacks(name: string): Record<'success' | 'fail' | 'complete', (result: unknown) => void>
  /** Connects and waits for the opening. */
  open(option?: object): Promise<Loose>
  /** Resolves with the next event of a listener, and records its argument. */
  next(task: Loose, method: 'onOpen' | 'onMessage' | 'onError' | 'onClose'): Promise<void>
}

/** Calls of a program. */
export type Probe = (bench: Bench) => unknown

/** Probes by what they ask. */
export type Probes = Readonly<Record<string, Probe>>

/** Runs a probe on an implementation, and returns what the program and the server saw. */
export async function runProbe(
  probe: Probe,
  create: (console: object) => Loose,
  server: RecordingServer,
  connect: Connect,
): Promise<string[]> {
  const lines: string[] = []
  const log = (...values: unknown[]) => void lines.push(values.map(describeValue).join(' '))
  const output = (level: string) => (text: unknown) => log(`console.${level}`, text)
  const api = create({ log: output('log'), warn: output('warn'), error: output('error') })
  const bench: Bench = {
    api,
    server,
    log,
    attempt(call) {
      try {
        log('returns', call())
      } catch (error) {
        log('throws', error)
      }
    },
    settle: (promise) =>
      Promise.resolve(promise).then(
        (value) => log('fulfils', value),
        (error) => log('rejects', error),
      ),
    callbacks: (name) => ({
      success: (result) => log(`${name} success`, result),
      fail: (result) => log(`${name} fail`, result),
      complete: (result) => log(`${name} complete`, result),
    }),
    async open(option = {}) {
      const task = await connect(api, { url: `${server.url}echo`, ...option })
      await new Promise((resolve) => task.onOpen(resolve))
      return task
    },
    next: (task, method) =>
      new Promise((resolve) =>
        task[method]((...values: unknown[]) => {
          log(method, ...values)
          resolve()
        }),
      ),
  }
  await probe(bench)
  return [...lines, ...server.heard.map((line) => `server: ${line}`)]
}
