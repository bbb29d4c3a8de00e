import { describe, expect, it, test } from 'vitest'
import { useOpenConnections } from '../../../../../playground/panels/server/open-connections.ts'
import { readData } from '../../../../../playground/panels/server/read-data.ts'
import { networkPresets, presetOf } from '../../../../../playground/scenario/network-presets.ts'
import { createTraceLog } from '../../../../../playground/run/trace-log.ts'
import { validateNetwork } from '../../../../../src/permalink/validate-network.ts'
import type { RunEntry, WireEvent } from '../../../../../src/runtime/entries.ts'

let seq = 0
const wire = (socket: number, event: WireEvent): RunEntry => ({
  kind: 'wire',
  seq: ++seq,
  time: 0,
  socket,
  event,
})
const connect = (url: string): WireEvent => ({ type: 'connect', url, protocols: [], headers: {} })
const open: WireEvent = { type: 'open', protocol: '' }
const close: WireEvent = { type: 'close', code: 1000, reason: '', wasClean: true }

describe('the connections that are open', () => {
  /** Creates a run's open connections, with functions to add more. */
  function run() {
    const log = createTraceLog()
    return {
      restart: log.restart,
      connections: useOpenConnections(log),
      append(entries: readonly RunEntry[]) {
        log.append(entries)
        log.show()
      },
    }
  }

  it('are those that have opened and not closed, in the order of their construction', () => {
    const { connections, append } = run()
    append([wire(1, connect('ws://a/')), wire(2, connect('ws://b/')), wire(1, open)])
    expect(connections.value).toEqual([{ socket: 1, url: 'ws://a/' }])
    append([wire(2, open), wire(1, close)])
    expect(connections.value).toEqual([{ socket: 2, url: 'ws://b/' }])
  })

  it('are none when another run begins', () => {
    const { connections, append, restart } = run()
    append([wire(1, connect('ws://a/')), wire(1, open)])
    restart()
    expect(connections.value).toEqual([])
    append([wire(1, connect('ws://c/')), wire(1, open), wire(2, connect('ws://d/'))])
    expect(connections.value).toEqual([{ socket: 1, url: 'ws://c/' }])
  })
})

test.each([
  ['text', ' as it is ', ' as it is '],
  ['hex', '00 7F\nff', new Uint8Array([0, 127, 255])],
  ['hex', '', new Uint8Array()],
  ['hex', '0', undefined],
  ['hex', 'zz', undefined],
  ['base64', 'AQ ID', new Uint8Array([1, 2, 3])],
  ['base64', 'A', undefined],
] as const)('reads %s %j', (format, text, data) => {
  expect(readData(text, format)).toEqual(data)
})

describe('the presets of the network', () => {
  it.each(networkPresets)('may stand in a link and is known again: $id', ({ network, id }) => {
    expect(validateNetwork(JSON.parse(JSON.stringify(network)))).toEqual(network)
    expect(presetOf({ ...network, seed: 99, offline: true })?.id).toBe(id)
  })

  it('are not what differs from them', () => {
    expect(presetOf({ ...networkPresets[0]!.network, latency: 3 })).toBeUndefined()
  })
})
