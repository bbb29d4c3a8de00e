import type { CloseOptions } from '../network/contract.ts'
import { isClosing } from '../client/close-frame.ts'
import { captureGetter, isInteger, ownValue, tryGet } from '../runtime/primordials.ts'
import type { RunControl, ServerAction } from './control.ts'

/** Maximum number of characters of a text, or bytes of a message, sent by the user. */
const MAX_SIZE = 1024 * 1024

/** Throws for a value other than a typed array. */
const byteLength = captureGetter(Object.getPrototypeOf(Uint8Array.prototype), 'byteLength')

/**
 * Reads the page's message to a running run. The program shares the worker, so only own properties
 * count.
 *
 * @returns `undefined` for an unknown action.
 */
export function readControl(value: unknown): RunControl | undefined {
  const type = get(value, 'type')
  if (type === 'online') {
    const online = get(value, 'online')
    return typeof online === 'boolean' ? { type, online } : undefined
  }
  if (type === 'app') {
    const shown = get(value, 'shown')
    return typeof shown === 'boolean' ? { type, shown } : undefined
  }
  if (type === 'end') return { type }
  const socket = get(value, 'socket')
  if (type !== 'server' || !isInteger(socket) || (socket as number) < 1) return undefined
  const action = readAction(get(value, 'action'))
  return action && { type, socket: socket as number, action }
}

function readAction(value: unknown): ServerAction | undefined {
  const type = get(value, 'type')
  switch (type) {
    case 'send': {
      const data = get(value, 'data')
      return isData(data) ? { type, data } : undefined
    }
    case 'close': {
      const close = {
        ...named('code', get(value, 'code')),
        ...named('reason', get(value, 'reason')),
      }
      return isCloseOptions(close) && isClosing(close) ? { type, ...close } : undefined
    }
    case 'drop':
      return { type }
    default:
      return undefined
  }
}

const get = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? ownValue(value, key) : undefined

const named = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value })

function isCloseOptions(value: { code?: unknown; reason?: unknown }): value is CloseOptions {
  const code = ownValue(value, 'code')
  const reason = ownValue(value, 'reason')
  return (
    (code === undefined || isInteger(code)) && (reason === undefined || typeof reason === 'string')
  )
}

function isData(value: unknown): value is string | Uint8Array<ArrayBuffer> {
  if (typeof value === 'string') return value.length <= MAX_SIZE
  const length = tryGet(byteLength, value)
  return typeof length === 'number' && length <= MAX_SIZE
}
