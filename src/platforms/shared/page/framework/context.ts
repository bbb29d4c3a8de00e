import type { PageHost } from '../../../page-contract.ts'
import type { Screen } from './screen.ts'

/** Context for every part of a framework, a single object per page. */
export interface FrameworkContext {
  readonly host: PageHost
  readonly screen: Screen
  /** Calls the page's code from outside of the rendering library, and reports exceptions. */
  guard<Values extends unknown[]>(code: (...values: Values) => unknown, ...values: Values): void
}

/** Creates the context of a framework around a screen. */
export function createContext(host: PageHost, screen: Screen): FrameworkContext {
  return {
    host,
    screen,
    guard(code, ...values) {
      try {
        code(...values)
      } catch (error) {
        host.error(error)
      }
    },
  }
}
