import type { CloseOptions } from '../network/contract.ts'
import { isClosing } from '../network/simulated/close.ts'
import { captureGetter, isInteger, ownValue, tryGet } from '../runtime/primordials.ts'
import type { RunControl, ServerAction } from './control.ts'

/** Most characters of a text and bytes of a message that a person sends by hand. */
const MAX_SIZE = 1024 * 1024

/** Throws for what is no typed array. */
const byteLength = captureGetter(Object.getPrototypeOf(Uint8Array.prototype), 'byteLength')

/**
 * Reads what the page sends to a run that is under way. The program shares the worker, so that only
 * an object's own values count.
 *
 * @returns `undefined` for what is nothing that a person can do.
 */
export function readControl(value: unknown): RunControl | undefined {
  const type = get(value, 'type')
  if (type === 'online') {
    const online = get(value, 'online')
    return typeof online === 'boolean' ? { type, online } : undefined
  }
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
