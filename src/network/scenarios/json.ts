import type { ServerSocket } from '../contract.ts'

// Taken now, because the program that meets a scenario may replace globals.
const { parse, stringify } = JSON

/** The members of a JSON object, all unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Returns the object of a JSON message; `undefined` for any other message. */
export function readObject(data: string | ArrayBuffer): JsonObject | undefined {
  if (typeof data !== 'string') return undefined
  try {
    const value: unknown = parse(data)
    const isObject = typeof value === 'object' && value !== null && !(value instanceof Array)
    return isObject ? (value as JsonObject) : undefined
  } catch {
    return undefined
  }
}

/** Sends a value as JSON text. */
export function sendJson(socket: Pick<ServerSocket, 'send'>, value: unknown): void {
  socket.send(stringify(value))
}
