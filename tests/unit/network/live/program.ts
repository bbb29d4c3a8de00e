/** A client's program: all actions on a newly constructed socket. */
export type Program = (socket: WebSocket, log: (line: string) => void) => void
