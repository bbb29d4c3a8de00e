import type { PlatformSurface } from '../../../../src/platforms/contract.ts'
import { ADDRESS } from '../endpoint.ts'
import { openStandard } from './standard.ts'

/** Connects as a web page does. */
export function openWeb({ globals }: PlatformSurface, receive: () => void) {
  return openStandard(globals!.WebSocket as typeof WebSocket, ADDRESS, receive)
}
