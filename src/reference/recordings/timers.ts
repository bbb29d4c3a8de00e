import type { SimulatedNetwork } from '../../network/simulated/index.ts'
import type { Timers } from '../../runtime/timers.ts'

/**
 * Creates timers on a network's time, so that the order among network events is the same on every
 * machine, however busy. As in a browser, timers have numbers, because a run relies on numbers.
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
