import type { CloseFrame } from '../../client/close-frame.ts'
import type { ClientEnd } from './client-end.ts'
import type { NetworkControl, ServerAction } from './control.ts'
import type { OpenConnection } from './failure.ts'
import type { Schedule } from './schedule.ts'
import type { ServerEnd } from './server-end.ts'

/** The program's connections of a network, and manual actions on connections. */
export class Connections {
  readonly #schedule: Schedule
  readonly #latency: number
  #online: boolean
  #count = 0
  /** Connections not over, by number. */
  readonly #clients = new Map<number, ClientEnd>()
  readonly #open = new Map<number, OpenConnection>()
  /** Servers' ends of clients lost with the network. */
  #orphans: ServerEnd[] = []

  /** @param latency For a single direction, in milliseconds. */
  constructor(schedule: Schedule, latency: number, online: boolean) {
    this.#schedule = schedule
    this.#latency = latency
    this.#online = online
  }

  /**
   * Adds a connection.
   *
   * @returns The connection's number, counted from 1 in the order of construction.
   */
  add(client: ClientEnd): number {
    const number = ++this.#count
    this.#clients.set(number, client)
    client.onOver = () => {
      this.#clients.delete(number)
      this.#open.delete(number)
    }
    if (!this.#online) client.lose()
    return number
  }

  /** Records a server's acceptance of a connection. */
  accept(number: number, connection: OpenConnection): void {
    if (this.#clients.has(number)) this.#open.set(number, connection)
  }

  /**
   * Performs a manual action.
   *
   * @returns Whether there was anything to do: a finished connection takes no action.
   * @throws RangeError For a code or a reason that no Close frame may carry.
   */
  control(control: NetworkControl): boolean {
    if (control.type === 'server') return this.#act(control.socket, control.action)
    if (control.online === this.#online) return false
    this.#online = control.online
    if (control.online) this.#comeBack()
    else this.#goAway()
    return true
  }

  /**
   * Ends every connection with the app of the program.
   *
   * @param frame Close frame of the open connections; none if unset.
   */
  leave(frame?: CloseFrame): void {
    for (const client of [...this.#clients.values()]) client.leave(frame)
  }

  #act(number: number, action: ServerAction): boolean {
    const server = this.#open.get(number)?.server
    if (!server) return false
    if (action.type === 'send') server.send(action.data)
    else if (action.type === 'close') server.close(action)
    else server.terminate()
    return true
  }

  /**
   * Disconnects the network. The client's side knows at once; the server's hears nothing during the
   * outage.
   */
  #goAway() {
    for (const { server, link } of this.#open.values()) {
      link.remove()
      this.#orphans.push(server)
    }
    for (const client of [...this.#clients.values()]) client.lose()
  }

  /**
   * Reconnects the network. A server's data on an old connection now reaches a host without
   * knowledge of the connection.
   */
  #comeBack() {
    const orphans = this.#orphans
    this.#orphans = []
    for (const server of orphans) {
      this.#schedule.after(this.#latency, () => server.receiveEnd())
    }
  }
}
