import { expect, it } from 'vitest'
import { install } from './support.ts'

it('W8: gives the same object however and how often the module is loaded', () => {
  const { surface, weex, ws } = install()
  expect(surface.modules['@weex-module/webSocket']).toBe(ws)
  expect(weex.requireModule('webSocket')).toBe(ws)
})

it('has the documented members and no others', () => {
  expect(Object.keys(install().ws).sort()).toEqual(
    ['WebSocket', 'send', 'close', 'onopen', 'onmessage', 'onclose', 'onerror'].sort(),
  )
})

it('gives a module of its own to each run', () => {
  expect(install().ws).not.toBe(install().ws)
})

it('gives undefined for a module that is not there, with the warning of the framework', () => {
  const { weex, lines, notes } = install()
  expect(weex.requireModule('modal')).toBe(undefined)
  expect(lines).toEqual(['warn: [JS Framework] using unregistered weex module "modal"'])
  expect(notes).toEqual([])
})

it('notes a name that differs in upper and lower case alone', () => {
  const { weex, notes } = install()
  expect(weex.requireModule('websocket')).toBe(undefined)
  expect(notes).toEqual(['weex.module-name'])
})
