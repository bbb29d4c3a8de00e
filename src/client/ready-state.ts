/** The states of a connection, with the numbers of the WebSockets standard. */
export const CONNECTING = 0
export const OPEN = 1
export const CLOSING = 2
export const CLOSED = 3
