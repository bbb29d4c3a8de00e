import type { ScenarioServer } from '../contract.ts'
import { onTrigger } from './trigger.ts'

/** Cuts after the client's first message, so a program has seen the connection open. */
export const drop: ScenarioServer = {
  connection: (socket) => onTrigger(socket, () => socket.terminate()),
}
