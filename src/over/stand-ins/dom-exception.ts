import { defineInterface } from '../../standard/webidl.ts'

/** Codes of the older names, of which the standard's `WebSocket` throws three. */
const CODES: Readonly<Record<string, number>> = {
  InvalidStateError: 11,
  SyntaxError: 12,
  InvalidAccessError: 15,
}

/** `DOMException`, for engines without the class. */
class DOMException extends Error {
  constructor(message = '', name = 'Error') {
    super(message)
    Object.defineProperty(this, 'name', { value: name, configurable: true, writable: true })
  }

  get code(): number {
    return CODES[this.name] ?? 0
  }
}
defineInterface(DOMException, { name: 'DOMException', constants: {}, lengths: {} })

export const StandInDOMException = DOMException as unknown as typeof globalThis.DOMException
