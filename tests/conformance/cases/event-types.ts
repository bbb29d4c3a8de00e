import type { Env } from '../env.ts'
import type { SubTests } from '../suite.ts'

/** The types of the events fired by a socket. */
export const types = ['open', 'message', 'error', 'close'] as const
export type Type = (typeof types)[number]

/** Creates a sub-test for each of the four event types. */
export function eachType(
  title: (type: Type) => string,
  check: (env: Env, type: Type, handler: `on${Type}`) => void | Promise<void>,
): SubTests {
  return Object.fromEntries(
    types.map((type) => [title(type), (env) => check(env, type, `on${type}`)]),
  )
}
