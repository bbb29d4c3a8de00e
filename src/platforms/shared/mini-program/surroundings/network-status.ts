import type { SurroundingsHost } from '../../../surroundings-contract.ts'
import { createEmitter } from '../../surroundings/emitter.ts'
import { succeed } from './results.ts'

/** Creates the network status, which follows the switch *Offline*. */
export function createNetworkStatus({ connection }: SurroundingsHost) {
  const emitter = createEmitter()
  const typeOf = (online: boolean) => (online ? 'wifi' : 'none')
  connection.onChange((online) => {
    emitter.emit('change', [{ isConnected: online, networkType: typeOf(online) }])
  })
  return {
    getNetworkType: (option?: object) =>
      succeed('getNetworkType', option, { networkType: typeOf(connection.online) }),
    onNetworkStatusChange: (listener: unknown) => emitter.on('change', listener),
    offNetworkStatusChange: (listener?: unknown) => emitter.off('change', listener),
  }
}
