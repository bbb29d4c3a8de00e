/** Event of a connection for the standard's socket, in the order of delivery. */
export type SocketEvent =
  | { readonly type: 'open'; readonly protocol: string }
  | { readonly type: 'message'; readonly data: string | ArrayBuffer | Blob }
  | { readonly type: 'error' }
  | {
      readonly type: 'close'
      readonly code: number
      readonly reason: string
      readonly wasClean: boolean
    }
