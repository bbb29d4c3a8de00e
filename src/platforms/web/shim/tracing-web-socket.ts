import type { WebSocketConstructor } from '../../../web-socket.ts'
import type { PlatformTrace } from '../../trace-contract.ts'
import { standAlone } from '../../shared/stand-alone.ts'
import { createTracedListeners } from './traced-listeners.ts'

const EVENTS = ['open', 'message', 'error', 'close'] as const

/** The declarations of a socket take no `null` for a listener; the standard does. */
type Standard = [type: string, listener: EventListener]
type AddParameters = Parameters<EventTarget['addEventListener']>
type RemoveParameters = Parameters<EventTarget['removeEventListener']>

/**
 * Creates a class to trace the calls of a program to sockets, and the listeners called. Arguments,
 * results and exceptions are the same as with the base class.
 */
export function createTracingWebSocket(
  Base: WebSocketConstructor,
  trace: PlatformTrace,
): WebSocketConstructor {
  const isEvent = (type: unknown): boolean => (EVENTS as readonly unknown[]).includes(type)
  const listeners = createTracedListeners(trace, (type) => `WebSocketEventMap.${type}`)
  const handlers = createTracedListeners(trace, (type) => `WebSocket.on${type}`)

  class WebSocket extends tracingConstruction(Base, trace) {
    override send(...parameters: Parameters<globalThis.WebSocket['send']>): void {
      trace.call('WebSocket.send', parameters, () => super.send(...parameters), this)
    }

    override close(...parameters: Parameters<globalThis.WebSocket['close']>): void {
      trace.call('WebSocket.close', parameters, () => super.close(...parameters), this)
    }

    override addEventListener(...parameters: AddParameters): void {
      const [type, listener, ...options] = parameters
      const add = () => {
        if (!isEvent(type)) return super.addEventListener(...(parameters as Standard))
        super.addEventListener(type, listeners.wrap(listener) as EventListener, ...options)
      }
      trace.call('WebSocket.addEventListener', parameters, add, this)
    }

    override removeEventListener(...parameters: RemoveParameters): void {
      const [type, listener, ...options] = parameters
      const remove = () => {
        if (!isEvent(type)) return super.removeEventListener(...(parameters as Standard))
        super.removeEventListener(type, listeners.wrap(listener) as EventListener, ...options)
      }
      trace.call('WebSocket.removeEventListener', parameters, remove, this)
    }
  }

  for (const type of EVENTS) {
    const name = `on${type}` as const
    const { get, set } = inheritedAccessor(Base.prototype, name)
    Object.defineProperty(WebSocket.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: globalThis.WebSocket) {
        return handlers.original(Reflect.apply(get, this, []))
      },
      set(this: globalThis.WebSocket, handler: unknown) {
        // An object that is no function is kept, and never called.
        const kept =
          typeof handler === 'function' ? handlers.wrap(handler as EventListener) : handler
        Reflect.apply(set, this, [kept])
      },
    })
  }
  return standAlone(WebSocket)
}

/**
 * Creates the class with a traced constructor: a `super()` call could not be passed to the trace as
 * the work.
 */
function tracingConstruction(
  Base: WebSocketConstructor,
  trace: PlatformTrace,
): WebSocketConstructor {
  const Traced = function (...parameters: ConstructorParameters<WebSocketConstructor>) {
    const target = new.target as unknown as WebSocketConstructor
    const construct = () => Reflect.construct(Base, parameters, target) as WebSocket
    return trace.call('WebSocket', parameters, construct)
  }
  Traced.prototype = Base.prototype
  Object.setPrototypeOf(Traced, Base)
  return Traced as unknown as WebSocketConstructor
}

/** Returns the accessor of an attribute, defined anywhere up the prototype chain. */
function inheritedAccessor(prototype: object, name: string) {
  for (let holder: object | null = prototype; holder; holder = Reflect.getPrototypeOf(holder)) {
    const found = Reflect.getOwnPropertyDescriptor(holder, name)
    if (found?.get && found.set) return { get: found.get, set: found.set }
  }
  throw new TypeError(`The class of sockets has no attribute '${name}'.`)
}
