import type { WireEvent, WirePayload } from '../../../src/runtime/entries.ts'
import type { RecordedStep } from '../../../src/reference/recordings/index.ts'
import type { Text } from '../../../src/text.ts'
import { type View, say } from '../view.ts'

/** Program, platform or server, from left to right. */
export type Lane = 0 | 1 | 2

/** One arrow of a sequence diagram. */
export interface Message {
  readonly from: Lane
  readonly to: Lane
  /** What is called or told, as code; empty for what only the wire carries. */
  readonly code: string
  readonly text: string
  /** The connection does not survive it. */
  readonly broken: boolean
}

const PROGRAM = 0
const PLATFORM = 1
const SERVER = 2

/** What a recorded step looks like in a diagram. */
export function messageOf(view: View, step: RecordedStep): Message {
  if (step.kind === 'call') {
    return { from: PROGRAM, to: PLATFORM, code: step.label, text: '', broken: false }
  }
  if (step.kind === 'told') {
    const code = step.given === '' ? step.label : `${step.label} ← ${step.given}`
    return { from: PLATFORM, to: PROGRAM, code, text: '', broken: false }
  }
  const { event } = step
  const sent = event.type === 'connect' || event.type === 'send' || event.type === 'closing'
  const broken = event.type === 'error' || (event.type === 'close' && !event.wasClean)
  return {
    from: sent ? PLATFORM : SERVER,
    to: sent ? SERVER : PLATFORM,
    code: '',
    text: say(view, wireText(event)),
    broken,
  }
}

function wireText(event: WireEvent): Text {
  switch (event.type) {
    case 'connect':
      return { en: 'handshake', zh: '握手请求' }
    case 'open':
      return { en: 'accepted', zh: '接受' }
    case 'send':
    case 'message':
      return both(payloadText(event.payload))
    case 'closing':
      return {
        en: `close frame ${event.code ?? ''}`.trim(),
        zh: `关闭帧 ${event.code ?? ''}`.trim(),
      }
    case 'error':
      return { en: 'refused', zh: '拒绝' }
    case 'close':
      return event.wasClean
        ? { en: `close frame ${event.code}`, zh: `关闭帧 ${event.code}` }
        : { en: `connection lost (${event.code})`, zh: `连接断开（${event.code}）` }
  }
}

const payloadText = (payload: WirePayload): string =>
  payload.type === 'text' ? `“${payload.text}”` : `${payload.size} B`

const both = (text: string): Text => ({ en: text, zh: text })
