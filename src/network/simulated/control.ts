/** What a person does to a network by hand, at any moment of a run. */
export type NetworkControl =
  /** Cuts the network off, or brings it back. */
  | { readonly type: 'online'; readonly online: boolean }
  /** Acts as the server towards one of the program's connections. */
  | {
      readonly type: 'server'
      /** Counts the program's connections from 1, in the order of their construction. */
      readonly socket: number
      readonly action: ServerAction
    }

/** What the server does by hand. */
export type ServerAction =
  | { readonly type: 'send'; readonly data: string | Uint8Array<ArrayBuffer> }
  | { readonly type: 'close'; readonly code?: number; readonly reason?: string }
  /** Breaks the transport: the client sees 1006. */
  | { readonly type: 'drop' }
