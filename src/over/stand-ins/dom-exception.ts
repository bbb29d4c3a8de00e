/** `DOMException`, for engines without the class. */
class DOMException extends Error {
  constructor(message = '', name = 'Error') {
    super(message)
    Object.defineProperty(this, 'name', { value: name, configurable: true, writable: true })
  }
}

export const StandInDOMException = DOMException as unknown as typeof globalThis.DOMException
