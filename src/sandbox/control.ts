/** What a person does to a run by hand, page to worker, at any moment of it. */
export type RunControl =
  /** Cuts the simulated network off, or brings it back. */
  | { readonly type: 'online'; readonly online: boolean }
  /** Acts as the simulated server towards one of the program's connections. */
  | {
      readonly type: 'server'
      /** Number of the socket, as the trace counts them. */
      readonly socket: number
      readonly action: ServerAction
    }

export type ServerAction =
  | { readonly type: 'send'; readonly data: string | Uint8Array<ArrayBuffer> }
  | { readonly type: 'close'; readonly code?: number; readonly reason?: string }
  /** Breaks the transport: the client sees 1006. */
  | { readonly type: 'drop' }
