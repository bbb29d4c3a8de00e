/** A manual action on a network, at any moment of a run. */
export type NetworkControl =
  /** Cuts off or restores the network. */
  | { readonly type: 'online'; readonly online: boolean }
  /** Acts as the server towards one of the program's connections. */
  | {
      readonly type: 'server'
      /** Number of the program's connection, from 1, in the order of construction. */
      readonly socket: number
      readonly action: ServerAction
    }

/** A manual action of the server. */
export type ServerAction =
  | { readonly type: 'send'; readonly data: string | Uint8Array<ArrayBuffer> }
  | { readonly type: 'close'; readonly code?: number; readonly reason?: string }
  /** Breaks the transport: the client sees 1006. */
  | { readonly type: 'drop' }
