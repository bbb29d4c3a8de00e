/** A client's program: everything it does to a socket that has just been constructed. */
export type Program = (socket: WebSocket, log: (line: string) => void) => void
