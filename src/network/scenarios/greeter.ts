import type { ScenarioServer } from '../contract.ts'

/**
 * Leads a short conversation. The full sample of the OpenHarmony document waits for `bye` before
 * closing; `bye` answers the sample's only message.
 */
export const greeter: ScenarioServer = {
  connection(socket) {
    socket.send('welcome')
    socket.on('message', (data) => {
      socket.send(data)
      socket.send('bye')
    })
  },
}
