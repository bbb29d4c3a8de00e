import type { PortabilityNote } from '../../../contract.ts'
import { browsers } from '../../evidence.ts'
import { type Family, quickApp } from '../family.ts'

/** Returns the notes on handlers and events that the platforms of the family share. */
export const familyEventNotes = <Id extends string>({
  id,
  handlers: { open, close, error },
}: Family<Id>) =>
  [
    {
      id: `${id}.drop-without-error` as const,
      text: {
        en: `If an open connection is lost, ${close} is called with code 1006, without ${error}. Weex on Android calls onerror, without onclose.`,
        zh: `已打开的连接中断时，触发 ${close}，code 为 1006，不触发 ${error}。Android 上的 Weex 触发 onerror，不触发 onclose。`,
      },
      members: [`WebSocket.${close}`, `WebSocket.${error}`],
      evidence: [quickApp('SocketTask.java'), browsers],
    },
    {
      id: `${id}.late-open` as const,
      text: {
        en: `If ${open} is set after the connection has opened, the handler is still called, as in the quick-app engine. The browser, Taro and Weex do not call a late handler.`,
        zh: `连接打开后才设置的 ${open} 仍会触发，与快应用引擎一致。浏览器、Taro 和 Weex 不会触发。`,
      },
      members: [`WebSocket.${open}`],
      evidence: [quickApp('SocketTask.java')],
    },
  ] as const satisfies readonly PortabilityNote[]
