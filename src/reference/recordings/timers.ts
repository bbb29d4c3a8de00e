import type { SimulatedNetwork } from '../../network/simulated/index.ts'
import type { Timers } from '../../runtime/timers.ts'

/**
 * Timers that go by the time of a network, so that their order among its events is the same on
 * every machine, however busy. As in a browser they have numbers, on which a run relies.
 */
export function timersOf(network: SimulatedNetwork): Timers {
  const calledOff = new Map<unknown, () => void>()
  let last = 0

  function start(repeats: boolean): Timers['setTimeout'] {
    return (callback, milliseconds, ...values) => {
      const timer = ++last
      const wait = () => calledOff.set(timer, network.after(Number(milliseconds ?? 0), ring))
      const ring = () => {
        if (repeats) wait()
        else calledOff.delete(timer)
        ;(callback as (...values: unknown[]) => void)(...values)
      }
      wait()
      return timer
    }
  }

  function stop(timer?: unknown) {
    calledOff.get(timer)?.()
    calledOff.delete(timer)
  }

  return {
    setTimeout: start(false),
    setInterval: start(true),
    clearTimeout: stop,
    clearInterval: stop,
  }
}
