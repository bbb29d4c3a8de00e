import { shim } from '../../../../src/platforms/uni/shim/index.ts'
import { createShimHost, type ShimHost, type ShimHostOptions } from '../../../support/shim-host.ts'

export { once, recordingServer, refusing } from '../taro/support.ts'
export { listen, writing } from '../wx/support.ts'

export const url = 'wss://echo.example/'

/** Manifest of an app for Vue 2. */
export const vue2 = { undeclared: ['vueVersion'] } as const

/** Profiles of uni-app's clients, beside the documented one. */
export const CLIENTS = ['h5', 'app'] as const
export const PROFILES = ['documented', ...CLIENTS] as const

/** Installs `uni` over the simulated network. */
export function createUni(
  options: Omit<ShimHostOptions, 'shim'> = {},
): ShimHost & { uni: typeof uni; wait: (milliseconds: number) => Promise<void> } {
  const host = createShimHost({ shim, ...options })
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => host.network.after(milliseconds, resolve))
  return { ...host, uni: host.surface.globals!.uni as never, wait }
}

/** An option with a callback, for which a call returns the task. */
export const withTask = { url, complete() {} }
