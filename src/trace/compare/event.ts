import type {
  CallbackEntry,
  CallEntry,
  RunEntry,
  Snapshot,
  WireEntry,
} from '../../runtime/entries.ts'
import { quotedText } from '../../runtime/snapshot-text.ts'
import { payloadText } from '../describe.ts'
import { describeAll } from '../diagram/describe-values.ts'
import { nameOf, setsCallback } from '../diagram/members.ts'
import { callOf } from '../family.ts'
import type { Trace } from '../trace.ts'

/** An event of a run, in a form comparable with other runs. */
export interface ComparedEvent {
  readonly entry: RunEntry
  /** Kind of the event; only events of the same kind are set side by side. */
  readonly key: string
  /** Topic in a word, as members are named: `connect`, `open`, `send`, `message`… */
  readonly topic: string
  /** Fields that can differ. Only fields of both sides are compared. */
  readonly fields: Readonly<Record<string, string>>
}

/**
 * `same`: the same program on the same platform; `task`: programs for the same task; `port`: a
 * program and its port to another platform.
 */
export type Sameness = 'same' | 'task' | 'port'

/** Maximum number of compared events of a run; later events are left out. */
export const MAX_COMPARED = 1_000

/** Numbers the texts chosen by programs, in the order of first appearance. */
type Numbered = (text: string) => string

/**
 * Lists the events of a run between program, platform and network, in order. Programs for the same
 * task on two platforms name members differently and send other texts: there, a call is represented
 * by the resulting event, an answer by the answered call, and a text by the text's ordinal number.
 * A program and its port send the same texts, but call and are answered differently: only the
 * traffic and the events told to the program count.
 */
export function comparedEvents(trace: Trace, sameness: Sameness): ComparedEvent[] {
  const events: ComparedEvent[] = []
  const text = sameness === 'task' ? numberedTexts() : (value: string) => value
  for (let position = trace.first; position < trace.end; position++) {
    if (events.length === MAX_COMPARED) break
    const entry = trace.at(position)!
    const event = eventOf(trace, entry, position, sameness, text)
    if (event) events.push({ entry, ...event })
  }
  return events
}

type Event = Omit<ComparedEvent, 'entry'>

function eventOf(
  trace: Trace,
  entry: RunEntry,
  position: number,
  sameness: Sameness,
  text: Numbered,
): Event | undefined {
  if (sameness === 'port' && !isTold(trace, entry)) return undefined
  switch (entry.kind) {
    case 'wire':
      return wireEvent(entry, sameness, text)
    case 'call':
      return setsCallback(entry) ? undefined : callEvent(trace, entry, position, sameness)
    case 'callback':
      return callbackEvent(trace, entry, sameness, text)
    case 'error':
      return { key: 'error', topic: 'error', fields: { error: quotedText(entry.value) } }
    default:
      return undefined
  }
}

function wireEvent({ event, socket }: WireEntry, sameness: Sameness, text: Numbered): Event {
  const base = { key: `wire ${socket} ${event.type}`, topic: TOPICS[event.type] ?? event.type }
  switch (event.type) {
    case 'connect': {
      const fields = { protocols: event.protocols.join(', ') }
      return { ...base, fields: sameness === 'task' ? fields : { ...fields, url: event.url } }
    }
    case 'open':
      return { ...base, fields: { protocol: event.protocol } }
    case 'send':
    case 'message': {
      const { type } = event.payload
      return { ...base, fields: { type, data: text(payloadText(event.payload)) } }
    }
    case 'closing': {
      const fields = { code: String(event.code ?? '') }
      const reason = event.reason ?? ''
      return { ...base, fields: sameness === 'port' ? { ...fields, reason } : fields }
    }
    case 'close': {
      const { code, reason, wasClean } = event
      const fields = { code: String(code), reason: text(reason), wasClean: String(wasClean) }
      return { ...base, fields }
    }
    case 'error':
      return { ...base, fields: {} }
  }
}

/** Returns whether an entry is traffic, or an event told to the program, unlike an answer. */
function isTold(trace: Trace, entry: RunEntry): boolean {
  if (entry.kind !== 'callback') return entry.kind === 'wire'
  return entry.promise === undefined && callOf(trace, entry) === undefined
}

/** Topics of network events, in the words of members. */
const TOPICS: Readonly<Record<string, string>> = { closing: 'close' }

function callEvent(
  trace: Trace,
  entry: CallEntry,
  position: number,
  sameness: Sameness,
): Event | undefined {
  const topic = callTopic(trace, entry, position)
  if (sameness === 'task') {
    // A call that only gets hold of something has no counterpart elsewhere.
    return KNOWN.has(topic) ? { key: `call ${topic}`, topic, fields: {} } : undefined
  }
  return { key: `call ${entry.member}`, topic, fields: { given: describeAll(entry.values) } }
}

const KNOWN = new Set(['connect', 'send', 'close'])

/** Returns a call's effect on the network; the call's name without an effect. */
function callTopic(trace: Trace, { member }: CallEntry, position: number): string {
  for (const child of trace.childrenOf(position)) {
    if (child.kind === 'wire') return TOPICS[child.event.type] ?? child.event.type
  }
  return nameOf(member).toLowerCase()
}

function callbackEvent(
  trace: Trace,
  entry: CallbackEntry,
  sameness: Sameness,
  text: Numbered,
): Event {
  const parent = entry.parent === undefined ? undefined : trace.bySeq(entry.parent)
  const of = parent?.kind === 'wire' ? 'told' : 'answer'
  const topic = callbackTopic(trace, entry, parent)
  if (sameness === 'task') {
    return { key: `${of} ${topic}`, topic, fields: givenFields(entry.values, text) }
  }
  if (sameness === 'port') {
    const key = `told ${entry.socket} ${topic}`
    return { key, topic, fields: givenFields(entry.values, text) }
  }
  const key = `${of} ${entry.member} ${entry.promise ?? ''}`
  return { key, topic, fields: { given: describeAll(entry.values) } }
}

function callbackTopic(
  trace: Trace,
  { member }: CallbackEntry,
  parent: RunEntry | undefined,
): string {
  if (parent?.kind === 'call') return callTopic(trace, parent, trace.positionOf(parent.seq)!)
  return topicOf(member)
}

/** Returns a member's topic: `close` for `onClose`, `onclose` and `on('close')`. */
export function topicOf(member: string): string {
  const name = nameOf(member)
  const event = /^\w+\('(\w+)'\)$/.exec(name)?.[1] ?? name.replace(/^on(?=[A-Z_a-z])/, '')
  return event.toLowerCase()
}

/** Fields that platforms pass to a callback under the same name, as far as passed. */
const TOLD = ['code', 'reason', 'wasClean']

function givenFields(values: readonly Snapshot[], text: Numbered): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const value of values) {
    if (value.type !== 'object') continue
    for (const { key, value: field } of value.entries) {
      if (!TOLD.includes(key) || !('text' in field) || field.text === undefined) continue
      fields[key] = key === 'reason' ? text(field.text) : field.text
    }
  }
  return fields
}

function numberedTexts(): Numbered {
  const numbers = new Map<string, string>([['', '']])
  return (text) => {
    let number = numbers.get(text)
    if (number === undefined) numbers.set(text, (number = `#${numbers.size}`))
    return number
  }
}
