import type Taro from '@tarojs/taro'

/** One connection, as the parts of the shim share it. */
export interface Connection {
  readonly socket: WebSocket
  /** What `close()` was given when the program closed first; Taro tells `onClose` this. */
  closeDetail?: Taro.SocketTask.CloseResult
}

/** The connections that count against the limit. */
export class OpenTasks {
  readonly limit: number
  readonly #connections = new Set<Connection>()

  /** @param limit Connections that may exist at a time. */
  constructor(limit: number) {
    this.limit = limit
  }

  get full(): boolean {
    return this.#connections.size >= this.limit
  }

  add(connection: Connection): void {
    this.#connections.add(connection)
  }

  /** Makes room; a connection that has been released already is none of its business. */
  release(connection: Connection): void {
    this.#connections.delete(connection)
  }
}
