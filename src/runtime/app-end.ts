import type { SimulatedNetwork } from '../network/simulated/index.ts'
import type { PlatformClose } from '../platforms/contract.ts'
import type { NetworkSettings } from '../scenario/network-settings.ts'
import type { Timers } from './timers.ts'

/** Notes on the end of an app, by what its connections do. */
type EndNote = 'program.app-ended' | 'program.app-ended-unknown' | 'program.app-ended-live'

/** What the end of an app needs of its run. */
export interface EndingRun {
  /** Ends every connection; unset in live mode, where the engine does. */
  readonly leave: SimulatedNetwork['leave'] | undefined
  readonly settings: Pick<NetworkSettings, 'latency' | 'jitter'>
  note(id: EndNote, values?: Readonly<Record<string, string | number>>): void
  after(delay: number, run: () => void): unknown
  /** Ends the run. */
  end(): void
}

/**
 * Ends the run of an app that has ended: its connections first, then, when the server knows of it,
 * the run.
 *
 * @param closes How the platform closes the connections; unset where no evidence says so.
 */
export function endRun(
  { leave, settings, note, after, end }: EndingRun,
  closes: PlatformClose | undefined,
): void {
  if (!leave) note('program.app-ended-live')
  else if (closes) note('program.app-ended', { code: closes.code })
  else note('program.app-ended-unknown')
  leave?.(closes)
  after(2 * (settings.latency + settings.jitter) + LEAST, end)
}

/** Milliseconds that the far side has in any case. */
const LEAST = 10

/** Wraps timers whose callbacks do nothing any more once the app has ended. */
export function muteTimers(timers: Timers, isOver: () => boolean): Timers {
  const muted =
    (start: Timers['setTimeout']): Timers['setTimeout'] =>
    (callback, milliseconds) => {
      if (typeof callback !== 'function') return start(callback, milliseconds)
      return start(() => {
        if (!isOver()) (callback as () => void)()
      }, milliseconds)
    }
  const { setTimeout, setInterval, clearTimeout, clearInterval } = timers
  return {
    setTimeout: muted(setTimeout),
    setInterval: muted(setInterval),
    clearTimeout,
    clearInterval,
  }
}
