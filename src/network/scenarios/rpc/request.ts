import { readObject } from '../json.ts'

/** A call in JSON-RPC 2.0. */
export interface Request {
  /** Missing in a notification. */
  readonly id?: string | number | null
  readonly method: string
  readonly params: readonly unknown[]
}

/** Why there is no answer, in JSON-RPC's own numbers. */
export interface RpcError {
  readonly code: number
  readonly message: string
}

/** A message other than a call; the sender gets an error, with the id if present. */
export interface BadRequest {
  readonly id: string | number | null
  readonly error: RpcError
}

/** Takes a message apart. */
export function readRequest(data: string | ArrayBuffer): Request | BadRequest {
  const message = readObject(data)
  if (!message) return { id: null, error: { code: -32700, message: 'Parse error' } }
  const { id, method, params = [] } = message
  const isId = typeof id === 'string' || typeof id === 'number' || id === null
  if (typeof method !== 'string' || !(params instanceof Array) || !(isId || id === undefined)) {
    return { id: isId ? id : null, error: { code: -32600, message: 'Invalid Request' } }
  }
  return { ...(isId && { id }), method, params }
}
