import type { Client, ClientEvents } from '../../src/client/contract.ts'

/**
 * Returns a client that holds each connection until the end.
 *
 * @param hold Announces a connection, and returns a function that announces the end.
 */
export function countedClient(client: Client, hold: () => () => void): Client {
  return {
    limits: client.limits,
    connect(request, events) {
      const release = hold()
      const counted: ClientEvents = {
        open: (answer) => events.open(answer),
        message: (data) => events.message(data),
        pong: (data) => events.pong?.(data),
        closing: () => events.closing?.(),
        over: () => events.over?.(),
        refused(refusal) {
          release()
          events.refused(refusal)
        },
        closed(closed) {
          release()
          events.closed(closed)
        },
        lost(cause) {
          release()
          events.lost(cause)
        },
      }
      const connection = client.connect(request, counted)
      const abort = connection.abort.bind(connection)
      return Object.assign(connection, {
        abort() {
          release()
          abort()
        },
      })
    },
  }
}
