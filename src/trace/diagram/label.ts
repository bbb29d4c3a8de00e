import type {
  ActionEntry,
  RunEntry,
  ServerEvent,
  WireEvent,
  WirePayload,
} from '../../runtime/entries.ts'
import { quotedText } from '../../runtime/snapshot-text.ts'
import type { Text } from '../../text.ts'
import { payloadText } from '../describe.ts'
import { callbackGiven, callbackName, callText } from './members.ts'

/** Label beside a mark. */
export interface Label {
  readonly text: Text
  /** Whether the text is code. */
  readonly code?: true
  /** `broken`: the end of the connection, or a thrown error. */
  readonly tone?: 'broken' | 'note' | 'action'
}

/** Finds an entry of the same run by number. */
export type FindEntry = (seq: number) => RunEntry | undefined

/**
 * Characters of a message at the start of a label; the drawing cuts the label to the available
 * room.
 */
const MAX_PAYLOAD = 200

/** Returns the label of an entry in a diagram. */
export function labelOf(entry: RunEntry, find: FindEntry): Label {
  switch (entry.kind) {
    case 'call':
      return { text: both(callText(entry)), code: true }
    case 'callback': {
      const parent = entry.parent === undefined ? undefined : find(entry.parent)
      const name = callbackName(entry, parent?.kind === 'call' ? parent : undefined)
      const given = callbackGiven(entry)
      return { text: both(given === '' ? name : `${name} ← ${given}`), code: true }
    }
    case 'wire':
      return { text: wireText(entry.event), ...(breaks(entry.event) && { tone: 'broken' }) }
    case 'server':
      return {
        text: said(entry.client, serverText(entry.event)),
        ...(breaks(entry.event) && { tone: 'broken' }),
      }
    case 'note':
      return { text: both(entry.id), tone: 'note' }
    case 'error':
      return { text: both(quotedText(entry.value)), tone: 'broken' }
    case 'action':
      return { text: ACTIONS[entry.action], tone: 'action' }
    case 'console':
      return { text: both(entry.values.map(quotedText).join(' ')) }
  }
}

function breaks(event: WireEvent | ServerEvent): boolean {
  switch (event.type) {
    case 'error':
    case 'drop':
      return true
    case 'close':
      return !event.wasClean
    case 'handshake':
      return !event.accepted
    default:
      return false
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
      return both(shortPayload(event.payload))
    case 'closing':
      return closeFrame(event.code)
    case 'error':
      return { en: 'error', zh: '错误' }
    case 'close':
      return event.wasClean
        ? closeFrame(event.code)
        : { en: `connection lost (${event.code})`, zh: `连接中断（${event.code}）` }
  }
}

function serverText(event: ServerEvent): Text {
  switch (event.type) {
    case 'handshake': {
      const status = event.status ?? ''
      return event.accepted
        ? { en: 'accepts', zh: '接受' }
        : { en: `refuses ${status}`.trim(), zh: `拒绝 ${status}`.trim() }
    }
    case 'message':
    case 'send':
      return both(shortPayload(event.payload))
    case 'closing':
      return coded('closes', '关闭', event.code)
    case 'closed':
      return coded('closed', '已关闭', event.code)
    case 'drop':
      return { en: 'drops the connection', zh: '断开连接' }
  }
}

const ACTIONS: Readonly<Record<ActionEntry['action'], Text>> = {
  offline: { en: 'set offline by hand', zh: '手动断网' },
  online: { en: 'set online by hand', zh: '手动恢复网络' },
  send: { en: 'sent by hand', zh: '手动发送' },
  close: { en: 'closed by hand', zh: '手动关闭' },
  drop: { en: 'dropped by hand', zh: '手动断开' },
  hidden: { en: 'app hidden by hand', zh: '手动切到后台' },
  shown: { en: 'app shown by hand', zh: '手动回到前台' },
  ended: { en: 'app ended by hand', zh: '手动结束应用' },
}

const closeFrame = (code: number | undefined): Text => coded('Close frame', '关闭帧', code)

const coded = (en: string, zh: string, code: number | undefined): Text => ({
  en: `${en} ${code ?? ''}`.trim(),
  zh: `${zh} ${code ?? ''}`.trim(),
})

function shortPayload(payload: WirePayload): string {
  if (payload.type === 'binary') return `${payload.size} B`
  return `“${payloadText({ ...payload, text: payload.text.slice(0, MAX_PAYLOAD) })}”`
}

/** Prefixes a message with the name of the client played by the scenario. */
const said = (client: string | undefined, { en, zh }: Text): Text =>
  client === undefined ? { en, zh } : { en: `${client}: ${en}`, zh: `${client}：${zh}` }

const both = (text: string): Text => ({ en: text, zh: text })
