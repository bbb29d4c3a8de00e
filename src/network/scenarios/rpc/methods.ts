import type { Request, RpcError } from './request.ts'

/** Result and delay of a call. */
export type Outcome = { readonly wait: number } & (
  { readonly result: unknown } | { readonly error: RpcError }
)

/** Longest wait on request of a call, in milliseconds. */
const LONGEST_WAIT = 60_000

const done = (result: unknown, wait = 0): Outcome => ({ wait, result })
const failed = (code: number, message: string): Outcome => ({ wait: 0, error: { code, message } })

const isNumber = (value: unknown): value is number => typeof value === 'number'

const methods: Readonly<Record<string, (params: readonly unknown[]) => Outcome>> = {
  add: (params) =>
    params.every(isNumber)
      ? done(params.reduce((sum, value) => sum + value, 0))
      : failed(-32602, 'Invalid params'),
  echo: (params) => done(params),
  wait([delay]) {
    const isDelay = isNumber(delay) && delay >= 0 && delay <= LONGEST_WAIT
    return isDelay ? done(`waited ${delay} ms`, delay) : failed(-32602, 'Invalid params')
  },
  fail: ([message]) => failed(-32000, typeof message === 'string' ? message : 'failed'),
}

/** Executes a request. */
export function call({ method, params }: Request): Outcome {
  const found = Object.hasOwn(methods, method) ? methods[method] : undefined
  return found ? found(params) : failed(-32601, 'Method not found')
}
