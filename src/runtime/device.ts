import type { AppState } from '../platforms/contract.ts'
import type { DeviceConnection } from '../platforms/surroundings-contract.ts'
import type { RunControl } from './control.ts'
import { append, list } from './primordials.ts'

/** The simulated device, driven by the manual actions of a run. */
export interface Device {
  readonly connection: DeviceConnection
  readonly app: AppState
  /** Takes a manual action; actions of the server do not concern the device. */
  take(control: RunControl): void
}

/** Creates a device that shows the app. */
export function createDevice(online: boolean): Device {
  const connection = createSwitch(online)
  const app = createSwitch(true)
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
    },
    take(control) {
      if (control.type === 'online') connection.set(control.online)
      if (control.type === 'app') app.set(control.shown)
    },
  }
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
