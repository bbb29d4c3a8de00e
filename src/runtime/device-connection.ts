import type { NetworkControl } from '../network/simulated/index.ts'
import type { DeviceConnection } from '../platforms/surroundings-contract.ts'
import { append, list } from './primordials.ts'

/** The connection of the simulated device, driven by the manual actions of a run. */
export interface DrivenConnection extends DeviceConnection {
  /** Takes a manual action; only *Offline* and *Online* concern the device. */
  take(control: NetworkControl): void
}

/** Creates a connection. */
export function createDeviceConnection(online: boolean): DrivenConnection {
  const listeners = list<(online: boolean) => void>()
  let current = online
  return {
    get online() {
      return current
    },
    onChange: (listener) => append(listeners, listener),
    take(control) {
      if (control.type !== 'online' || control.online === current) return
      current = control.online
      for (let index = 0; index < listeners.length; index++) listeners[index]!(current)
    },
  }
}
