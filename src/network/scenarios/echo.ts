import type { ScenarioServer } from '../contract.ts'

/** The server of most documents' samples. */
export const echo: ScenarioServer = {
  connection(socket) {
    socket.on('message', (data) => socket.send(data))
  },
}
