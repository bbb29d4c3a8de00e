import { shim } from '../../../../src/platforms/wx/shim/index.ts'
import { createShimHost, type ShimHost, type ShimHostOptions } from '../../../support/shim-host.ts'

export { once, recordingServer, refusing } from '../taro/support.ts'

export const url = 'wss://echo.example/'

/** Installs `wx` over the simulated network. */
export function createWx(
  options: Omit<ShimHostOptions, 'shim'> = {},
): ShimHost & { wx: typeof wx; wait: (milliseconds: number) => Promise<void> } {
  const host = createShimHost({ shim, ...options })
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => host.network.after(milliseconds, resolve))
  return { ...host, wx: host.surface.globals!.wx as never, wait }
}

/** Returns callbacks that write each call as name and result. */
export function writing(calls: unknown[]) {
  return {
    success: (result: object) => void calls.push(['success', result]),
    fail: (result: object) => void calls.push(['fail', result]),
    complete: (result: object) => void calls.push(['complete', result]),
  }
}

/** Writes every event of a task. */
export function listen(task: WechatMiniprogram.SocketTask, calls: unknown[]): void {
  task.onOpen((result) => calls.push(['open', result]))
  task.onMessage((result) => calls.push(['message', result]))
  task.onError((result) => calls.push(['error', result]))
  task.onClose((result) => calls.push(['close', result]))
}
