import type { ClientEnd } from './client-end.ts'
import type { NetworkControl, ServerAction } from './control.ts'
import type { OpenConnection } from './failure.ts'
import type { Schedule } from './schedule.ts'
import type { ServerEnd } from './server-end.ts'

/** The program's connections of one network, and what a person does to them by hand. */
export class Connections {
  readonly #schedule: Schedule
  readonly #latency: number
  #online: boolean
  #count = 0
  /** Those that are not over, by number. */
  readonly #clients = new Map<number, ClientEnd>()
  readonly #open = new Map<number, OpenConnection>()
  /** Servers' ends whose clients went with the network. */
  #orphans: ServerEnd[] = []

  /** @param latency One way, in milliseconds. */
  constructor(schedule: Schedule, latency: number, online: boolean) {
    this.#schedule = schedule
    this.#latency = latency
    this.#online = online
  }

  /** @returns The connection's number: they count from 1 in the order of their construction. */
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

  /** Notes that a server has accepted a connection. */
  accept(number: number, connection: OpenConnection): void {
    if (this.#clients.has(number)) this.#open.set(number, connection)
  }

  /**
   * @returns Whether there was anything to do: a connection that is over takes no action.
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

  #act(number: number, action: ServerAction): boolean {
    const server = this.#open.get(number)?.server
    if (!server) return false
    if (action.type === 'send') server.send(action.data)
    else if (action.type === 'close') server.close(action)
    else server.terminate()
    return true
  }

  /** The client's side knows at once; the server's hears nothing for as long as it lasts. */
  #goAway() {
    for (const { server, link } of this.#open.values()) {
      link.remove()
      this.#orphans.push(server)
    }
    for (const client of [...this.#clients.values()]) client.lose()
  }

  /** What a server sends on an old connection now meets a host that knows nothing of it. */
  #comeBack() {
    const orphans = this.#orphans
    this.#orphans = []
    for (const server of orphans) {
      this.#schedule.after(this.#latency, () => server.receiveEnd())
    }
  }
}
