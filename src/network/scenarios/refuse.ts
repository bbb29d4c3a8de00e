import type { ScenarioServer } from '../contract.ts'
import { queryNumber } from './query.ts'

const FORBIDDEN = 403

/** Never lets a connection open. */
export const refuse: ScenarioServer = {
  handshake(handshake) {
    const status = queryNumber(handshake, 'status')
    const isError = status !== undefined && status >= 400 && status <= 599
    return { accept: false, status: isError ? status : FORBIDDEN }
  },
  connection() {},
}
