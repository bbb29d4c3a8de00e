import type { ScenarioServer } from '../contract.ts'

/**
 * Takes the lead in a short conversation. Its `bye` is what the full sample of the OpenHarmony
 * document waits for before it closes, and comes in answer to that sample's only message.
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
