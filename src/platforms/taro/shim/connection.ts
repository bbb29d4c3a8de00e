import type Taro from '@tarojs/taro'

/** A connection, shared by the parts of the shim. */
export interface Connection {
  readonly socket: WebSocket
  /** Arguments of `close()` if the program closed first; reported by `onClose`. */
  closeDetail: Taro.SocketTask.CloseResult | undefined
}

/** Connections within the limit. */
export class OpenTasks {
  readonly limit: number
  readonly #connections = new Set<Connection>()

  /**
   * Creates an empty set.
   *
   * @param limit Maximum number of simultaneous connections.
   */
  constructor(limit: number) {
    this.limit = limit
  }

  get full(): boolean {
    return this.#connections.size >= this.limit
  }

  add(connection: Connection): void {
    this.#connections.add(connection)
  }

  /** Releases the place of a connection; a repeated release has no effect. */
  release(connection: Connection): void {
    this.#connections.delete(connection)
  }
}
