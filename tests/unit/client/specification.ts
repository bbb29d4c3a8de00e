import { afterAll, describe, expect, it as specify } from 'vitest'
import type { Client, ClientConnection, ClientRequest } from '../../../src/client/contract.ts'
import { isWithin, type Capability } from '../../../src/client/limits.ts'
import { saveFigures } from '../../support/save-figures.ts'
import { recordEvents, type RecordedEvents } from './recorder.ts'
import type { Heard } from './servers.ts'

/** A client and the servers of `servers.ts`. */
export interface ClientUnderTest {
  readonly client: Client
  /** What the servers have learned. */
  readonly heard: Heard
  /** Address of the servers, with a slash at the end. */
  readonly server: string
}

interface Connected extends ClientUnderTest, RecordedEvents {
  readonly connection: ClientConnection
}

/** Closing codes of every kind: registered, library, private; and codes that no client sends. */
const CODES = [1000, 1001, 1003, 1007, 1011, 1014, 3000, 4999]
const NEVER_SENT = [0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 1000.5, NaN]

/**
 * Registers the specification of a client, and counts the results. A missing capability must have a
 * reason, and every other must work.
 *
 * @param id Names the counts.
 */
export function specifyClient(
  id: string,
  name: string,
  create: () => Promise<ClientUnderTest>,
): void {
  const counts = { passed: 0, lacking: 0 }
  const it = (title: string, run: () => Promise<void>) =>
    specify(title, async () => {
      await run()
      counts.passed++
    })
  const connect = async (
    path: string,
    request: Partial<ClientRequest> = {},
  ): Promise<Connected> => {
    const under = await create()
    const recorded = recordEvents()
    const connection = under.client.connect(
      { url: under.server + path, protocols: [], headers: {}, ...request },
      recorded.events,
    )
    return { ...under, ...recorded, connection }
  }
  const opened = async (path: string, request?: Partial<ClientRequest>) => {
    const connected = await connect(path, request)
    await connected.first('open')
    return connected
  }
  const can = (capability: Capability, run: () => Promise<void>) =>
    specify(capability, async ({ skip }) => {
      const { client } = await create()
      const limit = client.limits.lacks[capability]
      if (limit) {
        counts.lacking++
        skip(limit.reason)
      }
      await run()
      counts.passed++
    })

  describe(name, () => {
    afterAll(() => saveFigures(`client-${id}`, counts))

    it('reports nothing before connect has returned', async () => {
      const { seen, first } = await connect('echo')
      expect(seen).toEqual([])
      await first('open')
    })

    it('sends text and receives the answer', async () => {
      const { connection, first } = await opened('echo')
      connection.send('héllo')
      expect(await first('message')).toEqual(['héllo'])
    })

    can('binary', async () => {
      const { connection, first } = await opened('echo')
      connection.send(new Uint8Array([1, 2, 255]).buffer)
      const [data] = await first('message')
      expect([...new Uint8Array(data as ArrayBuffer)]).toEqual([1, 2, 255])
    })

    can('empty message', async () => {
      const { connection, first } = await opened('echo')
      connection.send('')
      expect(await first('message')).toEqual([''])
    })

    can('headers', async () => {
      const { heard } = await opened('echo', { headers: { authorization: 'Bearer x' } })
      expect(heard[0]).toMatchObject({ headers: { authorization: 'Bearer x' } })
    })

    can('protocol list', async () => {
      const { heard } = await opened('echo', { protocols: ['first', 'second'] })
      expect(heard[0]).toMatchObject({ protocols: ['first', 'second'] })
    })

    can('any protocol', async () => {
      const none = await opened('chooses-none', { protocols: ['first'] })
      expect(none.seen).toMatchObject([['open', {}]])
      const header = await opened('echo', { headers: { 'sec-websocket-protocol': 'a, b' } })
      expect(header.heard.at(-1)).toMatchObject({ protocols: ['a', 'b'] })
      const unasked = await opened('answers')
      expect(unasked.seen).toMatchObject([['open', {}]])
    })

    can('answer protocol', async () => {
      const { first } = await connect('answers', { protocols: ['first', 'second'] })
      expect(await first('open')).toMatchObject([{ protocol: 'second' }])
    })

    can('answer headers', async () => {
      const { first } = await connect('answers', { protocols: ['second'] })
      expect(await first('open')).toMatchObject([
        { status: 101, headers: { upgrade: 'websocket', 'x-region': 'north' } },
      ])
    })

    it('reports a refusal, and nothing else', async () => {
      const { first, seen } = await connect('refuses')
      await first('refused')
      expect(seen).toHaveLength(1)
    })

    can('refusal status', async () => {
      const { first } = await connect('refuses')
      expect(await first('refused')).toMatchObject([
        { status: 429, headers: { 'retry-after': '7' } },
      ])
    })

    specify.each(CODES)('closes with %i, or says that it cannot', async (code) => {
      const { client, connection, first, heard } = await opened('echo')
      if (!isWithin(client.limits.closeCodes, code)) {
        if (!client.limits.replacesCodes) {
          expect(() => connection.close(code, 'bye')).toThrow(RangeError)
        }
        counts.lacking++
        return
      }
      connection.close(code, 'bye')
      expect(await first('closed')).toEqual([{ code, reason: 'bye', wasClean: true }])
      expect(heard.at(-1)).toEqual({ code, reason: 'bye' })
      counts.passed++
    })

    specify.each(NEVER_SENT)('refuses to close with %d', async (code) => {
      const { connection } = await opened('echo')
      expect(() => connection.close(code)).toThrow(RangeError)
      counts.passed++
    })

    it('refuses a reason of 124 bytes', async () => {
      const { connection } = await opened('echo')
      expect(() => connection.close(1000, 'é'.repeat(62))).toThrow(RangeError)
    })

    can('close without code', async () => {
      const { connection, first, heard } = await opened('echo')
      connection.close()
      await first('closed')
      expect(heard.at(-1)).toEqual({ code: 1005, reason: '' })
    })

    it('reports the server’s code and reason', async () => {
      const { first } = await connect('closes')
      expect(await first('closed')).toEqual([{ code: 1012, reason: 'restarting', wasClean: true }])
    })

    can('closed without code', async () => {
      const { first } = await connect('closes-without-code')
      expect(await first('closed')).toEqual([{ reason: '', wasClean: true }])
    })

    can('closing', async () => {
      const { first, seen } = await connect('closes')
      await first('closed')
      expect(seen.map(([type]) => type)).toEqual(['open', 'closing', 'closed'])
    })

    it('reports a lost link, and no Close frame', async () => {
      const { first, seen } = await connect('drops')
      expect(await first('lost')).toEqual(['link'])
      expect(seen.map(([type]) => type)).toEqual(['open', 'lost'])
    })

    can('messages after close', async () => {
      const { connection, first, seen } = await opened('answers-twice')
      connection.send('hello')
      await first('message')
      connection.close(1000)
      await first('closed')
      expect(seen.filter(([type]) => type === 'message')).toEqual([
        ['message', 'first'],
        ['message', 'second'],
      ])
    })

    can('ping', async () => {
      const { connection, first } = await opened('echo')
      connection.ping(new Uint8Array([7]).buffer)
      const [data] = await first('pong')
      expect([...new Uint8Array(data as ArrayBuffer)]).toEqual([7])
    })

    can('abort', async () => {
      const connecting = await connect('echo')
      connecting.connection.abort()
      const open = await opened('echo')
      open.connection.abort()
      // A later connection has come and gone.
      const later = await opened('echo')
      later.connection.close(1000)
      await later.first('closed')
      expect(connecting.seen).toEqual([])
      expect(open.seen.map(([type]) => type)).toEqual(['open'])
    })

    it('ignores calls after the end', async () => {
      const { connection, first, seen } = await connect('closes')
      await first('closed')
      const before = seen.length
      connection.send('too late')
      connection.ping()
      connection.close(1000)
      connection.abort()
      expect(seen).toHaveLength(before)
    })
  })
}
