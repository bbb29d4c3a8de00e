import { expect } from 'vitest'
import type { Env } from '../env.ts'
import type { SubTests, TestFile } from '../suite.ts'

const directory = 'websockets/interfaces/WebSocket/constants'
const names = ['CONNECTING', 'OPEN', 'CLOSING', 'CLOSED'] as const

/** Creates a sub-test for each of the four constants. */
function each(
  title: (name: string) => string,
  check: (env: Env, name: (typeof names)[number], value: number) => void,
): SubTests {
  return Object.fromEntries(
    names.map((name, value) => [title(name), (env) => check(env, name, value)]),
  )
}

export const constantsFiles: readonly TestFile[] = [
  {
    path: `${directory}/001.html`,
    tests: each(
      (name) => `WebSocket.${name}`,
      (env, name, value) => expect(env.WebSocket[name]).toBe(value),
    ),
  },
  {
    path: `${directory}/002.html`,
    tests: each(
      (name) => `${name} cannot be set, neither on the constructor nor below it`,
      (env, name, value) => {
        const socket = env.connect('echo')
        for (const target of [env.WebSocket, env.WebSocket.prototype, socket]) {
          expect(Reflect.set(target, name, 5)).toBe(false)
          expect(Reflect.get(target, name)).toBe(value)
        }
      },
    ),
  },
  {
    path: `${directory}/003.html`,
    tests: each(
      (name) => `${name} cannot be deleted`,
      (env, name, value) => {
        const socket = env.connect('echo')
        expect(Reflect.deleteProperty(env.WebSocket, name)).toBe(false)
        expect(Reflect.deleteProperty(env.WebSocket.prototype, name)).toBe(false)
        expect(Reflect.deleteProperty(socket, name)).toBe(true)
        expect(socket[name]).toBe(value)
      },
    ),
  },
  {
    path: `${directory}/004.html`,
    tests: {
      ...each(
        (name) => `WebSocket.prototype.${name}`,
        (env, name, value) => expect(env.WebSocket.prototype[name]).toBe(value),
      ),
      ...each(
        (name) => `${name} of an object`,
        (env, name, value) => expect(env.connect('echo')[name]).toBe(value),
      ),
    },
  },
  {
    path: `${directory}/005.html`,
    tests: each(
      (name) => `no getter can be defined for ${name}`,
      (env, name) => {
        expect(() =>
          Object.defineProperty(env.WebSocket.prototype, name, { get: () => 'foo' }),
        ).toThrow(TypeError)
      },
    ),
  },
  {
    path: `${directory}/006.html`,
    tests: each(
      (name) => `no setter can be defined for ${name}`,
      (env, name) => {
        expect(() =>
          Object.defineProperty(env.WebSocket.prototype, name, { set: () => {} }),
        ).toThrow(TypeError)
      },
    ),
  },
]
