import { expect } from 'vitest'
import type { Env } from './env.ts'

/** Resolves with the next event of a type. */
export function next<Type extends keyof WebSocketEventMap>(
  socket: WebSocket,
  type: Type,
): Promise<WebSocketEventMap[Type]> {
  return new Promise((resolve) => socket.addEventListener(type, resolve, { once: true }))
}

/**
 * Waits for a connection.
 *
 * @throws When the connection fails.
 */
export function opened(socket: WebSocket): Promise<Event> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('close', () => reject(new Error('closed before it was open')), {
      once: true,
    })
  })
}

/** Resolves with the data of the next message. */
export async function message(socket: WebSocket): Promise<unknown> {
  return (await next(socket, 'message')).data
}

/** Waits for an open connection, sends, and gives back the data of the answer. */
export async function roundTrip(
  socket: WebSocket,
  data: Parameters<WebSocket['send']>[0],
): Promise<unknown> {
  if (socket.readyState === socket.CONNECTING) await opened(socket)
  const answer = message(socket)
  socket.send(data)
  return answer
}

/** Records the types of a socket's events from now on, in a growing list. */
export function record(socket: WebSocket): string[] {
  const types: string[] = []
  for (const type of ['open', 'message', 'error', 'close']) {
    socket.addEventListener(type, () => types.push(type))
  }
  return types
}

/** Returns the data of a close event, as a value to compare. */
export function closing({ code, reason, wasClean }: CloseEvent): {
  code: number
  reason: string
  wasClean: boolean
} {
  return { code, reason, wasClean }
}

/** Asserts that a call throws a `DOMException` of this name, of the implementation's engine. */
export function expectThrows({ realm }: Env, name: string, call: () => unknown): void {
  let thrown: unknown
  try {
    call()
  } catch (error) {
    thrown = error
  }
  expect(thrown, 'nothing was thrown').toBeDefined()
  expect(thrown).toBeInstanceOf(realm.DOMException)
  expect((thrown as DOMException).name).toBe(name)
}

/** Runs with a property of a prototype replaced or removed, and restores the property. */
export async function withoutProperty(
  prototype: object,
  name: string,
  run: () => void | Promise<void>,
): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(prototype, name)
  expect(original, `${name} is no own property of the prototype`).toBeDefined()
  try {
    await run()
  } finally {
    Object.defineProperty(prototype, name, original!)
  }
}
