import type { PortabilityNote } from '../../contract.ts'
import { protocol } from '../../shared/evidence.ts'
import {
  browsers,
  context31,
  context50,
  document,
  exec31,
  exec50,
  laterDocument,
  types,
} from './sources.ts'

/** `close` and the event `close`. */
export const closingNotes = [
  {
    id: 'ohos.close-unconnected',
    text: {
      en: 'Without a connection to close (never connected, never opened or already closed), `close` fails. The code is 2302999 since OpenHarmony 4.1, and 0 in 3.1. In a browser the call has no effect.',
      zh: '没有可关闭的连接时（从未连接、从未打开或已经关闭），`close` 会失败。OpenHarmony 4.1 起错误码为 2302999，3.1 为 0。在浏览器中，该调用不起作用。',
    },
    members: ['WebSocket.close'],
    evidence: [context31, context50, browsers],
  },
  {
    id: 'ohos.close-code-replaced',
    text: {
      en: 'The close code {code} was replaced with 1000. The platform silently replaces every code outside 1000 to 1015; the declarations say so since 2026, the document of API 6 to 8 allows any code. A browser accepts 1000 and 3000 to 4999 and throws for other codes. Only 1000 has the same meaning on all platforms.',
      zh: '关闭码 {code} 已替换为 1000。平台会静默替换 1000～1015 以外的值：2026 年的声明已写明，API 6～8 的文档则允许任意关闭码。浏览器接受 1000 和 3000～4999，其他关闭码会抛出异常。只有 1000 在各平台上含义一致。',
    },
    members: ['WebSocketCloseOptions.code', 'WebSocket.close'],
    evidence: [document, types, context50, browsers],
  },
  {
    id: 'ohos.close-code-not-sent',
    text: {
      en: 'No Close frame may have the code {code} (RFC 6455). Here the server gets 1000; a device sends the code, and a server may end the connection with 1002. The event `close` reports {code}, as on a device.',
      zh: '关闭帧中不允许出现关闭码 {code}（RFC 6455）。此处服务器收到 1000；真机会照样发送，服务器可能以 1002 结束连接。`close` 事件与真机一样报告 {code}。',
    },
    members: ['WebSocketCloseOptions.code', 'WebSocket.close'],
    evidence: [exec50, protocol('7.4')],
  },
  {
    // True of nearly every program that closes: listed by the reference, never raised.
    id: 'ohos.close-reason-default',
    text: {
      en: 'The default reason is `CLOSE_NORMAL` since OpenHarmony 4.0, in the declarations of 2026 as well. In OpenHarmony 3.1 and in the document of API 6 to 8 the default is the empty string.',
      zh: 'OpenHarmony 4.0 起关闭原因默认为 `CLOSE_NORMAL`，2026 年的声明也如此说明。OpenHarmony 3.1 以及 API 6～8 的文档中，默认为空字符串。',
    },
    members: ['WebSocketCloseOptions.reason', 'WebSocket.close'],
    evidence: [document, types, context50],
  },
  {
    id: 'ohos.close-reason-cut',
    text: {
      en: 'A Close frame holds a reason of at most 123 bytes: the server gets the first 123 bytes. `close` of a browser throws a SyntaxError for a longer reason.',
      zh: '关闭帧中的关闭原因最多 123 字节：服务器收到截断后的原因。浏览器的 `close` 会因超长而抛出 SyntaxError。',
    },
    members: ['WebSocketCloseOptions.reason', 'WebSocket.close'],
    evidence: [browsers],
  },
  {
    id: 'ohos.close-discards',
    text: {
      en: 'If `close` is called while an answer may be on its way, a device does not send queued data and may still deliver received messages. Here, as in a browser, queued data is sent and no more messages are delivered.',
      zh: '应答可能尚未到达时调用 `close`，真机不会发送队列中的数据，但可能继续送达已收到的消息。此处与浏览器一样，会发送队列中的数据，但不再送达任何消息。',
    },
    members: ['WebSocket.close', 'WebSocket.send'],
    evidence: [exec50, browsers],
  },
  {
    id: 'ohos.close-while-connecting',
    text: {
      en: 'If `close` is called before the connection is open, OpenHarmony 5.0 opens the connection and closes it immediately, as here. Since 5.1 the connection closes only with other traffic. A browser abandons the connection immediately, with `error` and code 1006.',
      zh: '连接打开前调用 `close` 时，OpenHarmony 5.0 会打开连接并立即关闭，此处亦然。5.1 起要等到有其他收发时才会关闭。浏览器会立即放弃连接，触发 `error`，关闭码为 1006。',
    },
    members: ['WebSocket.close'],
    evidence: [exec50, browsers],
  },
  {
    id: 'ohos.link-down-reason',
    text: {
      en: 'If the peer closes without a reason, `close` reports the reason `The link is down` since OpenHarmony 4.0, and 1000 if there is no code. A browser reports an empty reason and 1005.',
      zh: '对端关闭时没有给出原因，则 OpenHarmony 4.0 起 `close` 事件报告原因 `The link is down`；没有关闭码时报告 1000。浏览器报告空原因和 1005。',
    },
    members: ["WebSocket.on('close')"],
    profiles: ['documented', 'api26'],
    evidence: [exec31, exec50, browsers],
  },
  {
    id: 'ohos.connection-lost',
    text: {
      en: 'If the connection is lost, `error` follows since OpenHarmony 4.1, then `close` with code 0. In 3.1 only `close` follows. A browser reports `close` with 1006 and no error.',
      zh: '连接中断时，OpenHarmony 4.1 起先触发 `error`，再触发 `close`，code 为 0。3.1 只触发 `close`。浏览器触发 `close`，code 为 1006，不触发 error。',
    },
    members: ["WebSocket.on('close')", "WebSocket.on('error')"],
    evidence: [laterDocument, exec31, exec50, browsers],
  },
] as const satisfies readonly PortabilityNote[]
