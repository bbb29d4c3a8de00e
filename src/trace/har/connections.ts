import type { WireEntry, WireEvent } from '../../runtime/entries.ts'
import type { Trace } from '../trace.ts'

/** A socket's part of a trace. */
export interface Connection {
  readonly socket: number
  readonly connect: Timed<'connect'>
  readonly open?: Timed<'open'>
  /** HTTP status of a simulated server's refusal. */
  readonly status?: number
  readonly messages: readonly (Timed<'send'> | Timed<'message'> | Timed<'error'>)[]
  /** The program's own closing, if first. */
  readonly closing?: Timed<'closing'>
  readonly close?: Timed<'close'>
}

export interface Timed<Type extends WireEvent['type']> {
  /** Milliseconds since the run began. */
  readonly time: number
  readonly event: Extract<WireEvent, { type: Type }>
}

/** Returns the connections of a trace, if the beginning is kept, in the order of creation. */
export function connectionsOf(trace: Trace): Connection[] {
  return trace.sockets().flatMap((socket) => {
    const entries = wireEntries(trace, socket)
    const connect = find(entries, 'connect')
    if (!connect) return []
    const [open, closing, close] = [
      find(entries, 'open'),
      find(entries, 'closing'),
      find(entries, 'close'),
    ]
    const status = refusal(trace, socket)
    return {
      socket,
      connect,
      ...(open && { open }),
      ...(status !== undefined && { status }),
      messages: entries.filter(isMessage),
      ...(closing && { closing }),
      ...(close && { close }),
    }
  })
}

function wireEntries(trace: Trace, socket: number): WireEntry[] {
  const positions = trace.ofSocket(socket)
  const entries: WireEntry[] = []
  for (let index = 0; index < positions.length; index++) {
    const entry = trace.at(positions.at(index)!)!
    if (entry.kind === 'wire') entries.push(entry)
  }
  return entries
}

function find<Type extends WireEvent['type']>(
  entries: readonly WireEntry[],
  type: Type,
): Timed<Type> | undefined {
  return entries.find(({ event }) => event.type === type) as Timed<Type> | undefined
}

function isMessage(
  entry: WireEntry,
): entry is WireEntry & (Timed<'send'> | Timed<'message'> | Timed<'error'>) {
  const { type } = entry.event
  return type === 'send' || type === 'message' || type === 'error'
}

function refusal(trace: Trace, socket: number): number | undefined {
  const positions = trace.ofSocket(socket)
  for (let index = 0; index < positions.length; index++) {
    const entry = trace.at(positions.at(index)!)!
    if (entry.kind === 'server' && entry.event.type === 'handshake') return entry.event.status
  }
  return undefined
}
