import { describe, expect, it } from 'vitest'
import { failureNote } from '../../../src/runtime/live-socket.ts'

describe('the reason that is given for a connection that never opened', () => {
  it.each<[page: string, target: string, note: string]>([
    ['https:', 'ws://echo.example/', 'network.mixed-content'],
    ['https:', 'wss://echo.example/', 'network.refused'],
    ['http:', 'ws://echo.example/', 'network.refused'],
    ['http:', 'ws://127.0.0.1:8080/', 'network.refused'],
    ['https:', 'ws://localhost:8080/', 'network.private-address'],
    ['https:', 'ws://192.168.1.7/', 'network.mixed-content'],
    ['https:', 'wss://192.168.1.7/', 'network.private-address'],
    ['http:', 'ws://172.20.0.1/', 'network.private-address'],
    ['http:', 'ws://172.32.0.1/', 'network.refused'],
    ['http:', 'ws://[fe80::1]/', 'network.private-address'],
    ['http:', 'ws://watch.local/', 'network.private-address'],
  ])('%s %s', (page, target, note) => expect(failureNote(target, page)).toBe(note))
})
