import type { SurroundingsHost } from '../../../surroundings-contract.ts'
import { createNotSimulated } from '../../surroundings/not-simulated.ts'
import { createAnswers } from './answers.ts'
import { createAppState } from './app-state.ts'
import { createDialogs } from './dialogs.ts'
import { knownFunction } from './known.ts'
import { createNetworkStatus } from './network-status.ts'
import { createStorage } from './storage.ts'

/**
 * Creates the functions of a mini program beside sockets.
 *
 * @param object Name of the object with the functions, for notes.
 * @param names Every name of the object; those without a function here raise a note when used.
 */
export function createMiniProgramSurroundings(
  object: string,
  names: readonly string[],
  host: SurroundingsHost,
) {
  const raise = createNotSimulated(host)
  const known = names.map((name) => [name, knownFunction(object, name, raise)] as const)
  return {
    ...Object.fromEntries(known),
    ...createAnswers(),
    ...createStorage(),
    ...createDialogs(host),
    ...createNetworkStatus(host),
    ...createAppState(host),
    nextTick: (callback: () => void) => void host.setTimeout(callback),
    canIUse: (schema: string) => /^(?:connectSocket|SocketTask)\b/.test(schema),
  }
}
