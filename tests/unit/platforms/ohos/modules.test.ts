import { describe, expect, test } from 'vitest'
import { platform as ohos } from '../../../../src/platforms/ohos/platform.ts'
import type { PortabilityNote } from '../../../../src/platforms/contract.ts'
import { notes as all } from '../../../../src/platforms/ohos/notes/index.ts'
import { pageNotes } from '../../../../src/platforms/ohos/notes/pages.ts'
import { session } from './session.ts'

const notes: readonly PortabilityNote[] = all

describe('the modules', () => {
  test('@ohos.net.webSocket has the namespace as its default export', () => {
    const { surface } = session()
    const module = surface.modules['@ohos.net.webSocket'] as Record<string, unknown>
    expect(module.__esModule).toBe(true)
    expect(module.default).toMatchObject({ createWebSocket: expect.any(Function) })
  })

  test('@kit.NetworkKit exports the same namespace by name', () => {
    const { surface, webSocket } = session()
    expect(surface.modules['@kit.NetworkKit']).toEqual({ __esModule: true, webSocket })
  })

  test('createWebSocket makes objects with the five methods', () => {
    const { webSocket, ws } = session()
    for (const method of ['connect', 'send', 'close', 'on', 'off'] as const) {
      expect(ws[method]).toBeTypeOf('function')
    }
    expect(webSocket.createWebSocket()).not.toBe(ws)
  })
})

describe('what the site knows', () => {
  test('the first profile is the documented one', () => {
    expect(ohos.profiles.map(({ id }) => id)).toEqual(['documented', 'api26', 'api6'])
  })

  test('the document’s later snippets use webSocket without importing it', () => {
    expect(ohos.ambient).toEqual({ webSocket: '@ohos.net.webSocket' })
  })

  test('ids are unique, and every note is in both languages with its evidence', () => {
    const ids = notes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const note of notes) {
      expect(note.id).toMatch(/^ohos\.[a-z-]+$/)
      expect(note.text.en).not.toBe('')
      expect(note.text.zh).toMatch(/[\u4e00-\u9fff]/)
      // A page's components are no members of the socket's API.
      if (pageNotes.some(({ id }) => id === note.id)) expect(note.members).toEqual([])
      else expect(note.members.length).toBeGreaterThan(0)
      expect(note.evidence.length).toBeGreaterThan(0)
    }
  })

  test('a note names profiles that exist, an example notes that exist', () => {
    const profiles = ohos.profiles.map(({ id }) => id)
    for (const note of notes) {
      expect(profiles).toEqual(expect.arrayContaining([...(note.profiles ?? [])]))
    }
    const known = notes.map(({ id }) => `note: ${id}`)
    const raised = ohos.examples
      .flatMap(({ output }) => output)
      .filter((line) => line.startsWith('note: '))
    expect(known).toEqual(expect.arrayContaining(raised))
  })
})
