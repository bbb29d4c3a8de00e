import type { NetworkControl } from '../network/simulated/control.ts'
import type { Schedule } from '../network/simulated/schedule.ts'
import type { AppState } from '../platforms/contract.ts'
import type { DeviceConnection } from '../platforms/surroundings-contract.ts'
import type { DeviceChange } from '../device-change.ts'
import type { RunControl } from './control.ts'
import { append, list } from './primordials.ts'

/** The simulated device, driven by the manual actions of a run. */
export interface Device {
  readonly connection: DeviceConnection
  readonly app: AppState
  /** Whether the app has ended, and nothing of the program may run. */
  readonly ended: boolean
  /** Takes a manual action, which reaches the network before the device. */
  take(control: RunControl): void
}

/**
 * Creates a device that shows the app.
 *
 * @param network Takes the actions on the network and the server; none take effect if unset.
 */
export function createDevice(
  online: boolean,
  network: (control: NetworkControl) => void = () => {},
): Device {
  const connection = createSwitch(online)
  const app = createSwitch(true)
  const endings = list<() => void>()
  let ended = false
  return {
    connection: {
      get online() {
        return connection.on
      },
      onChange: connection.onChange,
    },
    app: {
      get shown() {
        return app.on
      },
      onChange: app.onChange,
      onEnd: (listener) => append(endings, listener),
    },
    get ended() {
      return ended
    },
    take(control) {
      if (ended) return
      if (control.type === 'end') {
        app.set(false)
        for (let index = 0; index < endings.length; index++) endings[index]!()
        ended = true
        return
      }
      if (control.type !== 'app') network(control)
      if (control.type === 'online') connection.set(control.online)
      if (control.type === 'app') app.set(control.shown)
    },
  }
}

/**
 * Takes the changes of a device at their times, as if the user acted.
 *
 * @param act Takes an action.
 * @param hold Keeps the run alive until released: without a network a program may have nothing left
 *   to do but to wait for the network.
 */
export function scheduleChanges(
  changes: readonly DeviceChange[] = [],
  schedule: Pick<Schedule, 'after'>,
  act: (control: RunControl) => void,
  hold: () => () => void,
): void {
  for (let index = 0; index < changes.length; index++) {
    const { after, to } = changes[index]!
    const back = to === 'offline' ? nextOnline(changes, after) : undefined
    schedule.after(after, () => {
      act(ACTIONS[to])
      if (back !== undefined) schedule.after(back - after, hold())
    })
  }
}

/** Returns the first time after another at which the device goes online. */
function nextOnline(changes: readonly DeviceChange[], time: number): number | undefined {
  let next: number | undefined
  for (let index = 0; index < changes.length; index++) {
    const { after, to } = changes[index]!
    if (to === 'online' && after > time && after < (next ?? Infinity)) next = after
  }
  return next
}

const ACTIONS: Readonly<Record<DeviceChange['to'], RunControl>> = {
  offline: { type: 'online', online: false },
  online: { type: 'online', online: true },
  background: { type: 'app', shown: false },
  foreground: { type: 'app', shown: true },
  ended: { type: 'end' },
}

/** Keeps a run alive while the app is in the background, since the user may return. */
export function holdWhileHidden(app: AppState, hold: () => () => void): void {
  let release = (): void => {}
  app.onChange((shown) => {
    if (shown) release()
    else release = hold()
  })
}

/** Creates a state of two values; listeners hear of changes alone. */
function createSwitch(initial: boolean) {
  const listeners = list<(on: boolean) => void>()
  let on = initial
  return {
    get on() {
      return on
    },
    onChange: (listener: (on: boolean) => void): void => append(listeners, listener),
    set(wanted: boolean): void {
      if (wanted === on) return
      on = wanted
      for (let index = 0; index < listeners.length; index++) listeners[index]!(on)
    },
  }
}
