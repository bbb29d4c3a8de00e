import { createEmitter } from '../../shared/surroundings/emitter.ts'
import { settle } from '../../shared/surroundings/settle.ts'
import type { SurroundingsHost } from '../../surroundings-contract.ts'

/** Creates `emitter`: events within the program, by number or name. */
export function createEventEmitter({ setTimeout }: SurroundingsHost) {
  const emitter = createEmitter()
  const nameOf = (event: unknown): string =>
    typeof event === 'object' && event !== null
      ? String((event as { eventId?: unknown }).eventId)
      : String(event)
  return {
    on: (event: unknown, listener: unknown) => emitter.on(nameOf(event), listener),
    once: (event: unknown, listener: unknown) => emitter.once(nameOf(event), listener),
    off: (event: unknown, listener?: unknown) => emitter.off(nameOf(event), listener),
    // The system delivers an event in a later task.
    emit: (event: unknown, ...values: unknown[]) =>
      void setTimeout(() => emitter.emit(nameOf(event), [values.at(-1) ?? {}])),
    getListenerCount: (event: unknown) => emitter.count(nameOf(event)),
    EventPriority: { IMMEDIATE: 0, HIGH: 1, LOW: 2, IDLE: 3 },
  }
}

/** Creates `connection`, which follows the switch *Offline*. */
export function createConnection({ connection }: SurroundingsHost) {
  const NET = { netId: 100 }
  const current = () => (connection.online ? NET : { netId: 0 })
  const netConnection = () => {
    const emitter = createEmitter()
    let registered = false
    connection.onChange((online) => {
      if (!registered) return
      if (online) emitter.emit('netAvailable', [NET])
      else emitter.emit('netLost', [NET])
    })
    return {
      register(callback?: (error?: unknown) => void) {
        registered = true
        callback?.()
        if (connection.online) emitter.emit('netAvailable', [NET])
        else emitter.emit('netUnavailable', [undefined])
      },
      unregister(callback?: (error?: unknown) => void) {
        registered = false
        callback?.()
      },
      on: (event: string, listener: unknown) => emitter.on(event, listener),
      off: (event: string, listener?: unknown) => emitter.off(event, listener),
    }
  }
  const capabilities = {
    networkCap: [12, 16],
    bearerTypes: [1],
    linkUpBandwidthKbps: 0,
    linkDownBandwidthKbps: 0,
  }
  return {
    createNetConnection: netConnection,
    hasDefaultNet: (...values: unknown[]) => settle(values, connection.online),
    hasDefaultNetSync: () => connection.online,
    getDefaultNet: (...values: unknown[]) => settle(values, current()),
    getDefaultNetSync: current,
    getAllNets: (...values: unknown[]) => settle(values, connection.online ? [NET] : []),
    getAllNetsSync: () => (connection.online ? [NET] : []),
    getNetCapabilities: (...values: unknown[]) => settle(values, capabilities),
    getNetCapabilitiesSync: () => capabilities,
    NetCap: {
      NET_CAPABILITY_MMS: 0,
      NET_CAPABILITY_NOT_METERED: 11,
      NET_CAPABILITY_INTERNET: 12,
      NET_CAPABILITY_NOT_VPN: 15,
      NET_CAPABILITY_VALIDATED: 16,
    },
    NetBearType: { BEARER_CELLULAR: 0, BEARER_WIFI: 1, BEARER_ETHERNET: 3 },
  }
}
