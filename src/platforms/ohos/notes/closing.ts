import type { PortabilityNote } from '../../contract.ts'
import {
  BROWSER,
  CONTEXT_3_1,
  CONTEXT_5_0,
  DOCUMENT,
  EXEC_3_1,
  EXEC_5_0,
  LATER_DOCUMENT,
} from './evidence.ts'

/** `close` and the event `close`. */
export const closing = [
  {
    id: 'ohos.close-unconnected',
    text: {
      en: '`close` fails when there is no connection to close: never connected, never opened, or closed before. The code is 2302999 since OpenHarmony 4.1, 0 in 3.1. A browser does nothing.',
      zh: '没有可关闭的连接时（从未连接、从未打开或已经关闭），`close` 会失败。OpenHarmony 4.1 起错误码为 2302999，3.1 为 0。浏览器什么也不做。',
    },
    members: ['WebSocket.close'],
    evidence: [CONTEXT_3_1, CONTEXT_5_0, BROWSER],
  },
  {
    id: 'ohos.close-code-replaced',
    text: {
      en: 'The close code {code} was replaced with 1000: the platform silently replaces every code outside 1000 to 1015, although the document allows any code. A browser accepts 1000 and 3000 to 4999 and throws for other codes; only 1000 has the same meaning everywhere.',
      zh: '关闭码 {code} 变成了 1000：文档称可以自行定义，但平台会静默替换 1000～1015 以外的值。浏览器接受 1000 和 3000～4999，其余抛出异常；只有 1000 在各处含义一致。',
    },
    members: ['WebSocketCloseOptions.code', 'WebSocket.close'],
    evidence: [DOCUMENT, CONTEXT_5_0, BROWSER],
  },
  {
    id: 'ohos.close-code-not-sent',
    text: {
      en: 'A device sends the close code {code}; a browser may not, so the server sees 1000. The event `close` reports {code}, as on a device.',
      zh: '真机会发送关闭码 {code}；浏览器不允许，因此服务器看到的是 1000。`close` 事件仍与真机一样报告 {code}。',
    },
    members: ['WebSocketCloseOptions.code', 'WebSocket.close'],
    evidence: [EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.close-reason-default',
    text: {
      en: 'The document’s default reason is the empty string; since OpenHarmony 4.0 it is in fact `CLOSE_NORMAL`.',
      zh: '文档中原因值默认为空字符串；OpenHarmony 4.0 起实际为 `CLOSE_NORMAL`。',
    },
    members: ['WebSocketCloseOptions.reason', 'WebSocket.close'],
    profiles: ['documented'],
    evidence: [DOCUMENT, CONTEXT_5_0],
  },
  {
    id: 'ohos.close-reason-cut',
    text: {
      en: 'A close frame holds 123 bytes of reason: the server sees it cut. A browser’s own `close` throws a SyntaxError for a longer one.',
      zh: '关闭帧最多容纳 123 字节的原因值：服务器看到的是截断后的内容。直接调用浏览器的 `close` 会因超长而抛出 SyntaxError。',
    },
    members: ['WebSocketCloseOptions.reason', 'WebSocket.close'],
    evidence: [BROWSER],
  },
  {
    id: 'ohos.close-discards',
    text: {
      en: 'Closed while an answer may still be on its way. A device does not flush what is queued and may still deliver messages that have arrived; a browser flushes, and delivers nothing more.',
      zh: '关闭时应答可能仍在途中。真机不会发完队列中的数据，但可能继续交付已到达的消息；浏览器会发完数据，但不再交付任何消息。',
    },
    members: ['WebSocket.close', 'WebSocket.send'],
    evidence: [EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.close-while-connecting',
    text: {
      en: 'Closed before it was open. OpenHarmony 5.0 opens the connection and closes it right away, as happens here; since 5.1 nothing closes it until other traffic does. A browser gives up at once, with `error` and code 1006.',
      zh: '在打开之前关闭。OpenHarmony 5.0 会先打开再立即关闭，此处亦然；5.1 起要等到有其他收发时才会关闭。浏览器会立即放弃，触发 `error`，关闭码为 1006。',
    },
    members: ['WebSocket.close'],
    evidence: [EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.link-down-reason',
    text: {
      en: 'The other side gave no reason: since OpenHarmony 4.0 `close` then says `The link is down`, and 1000 where no code came either. A browser reports an empty reason and 1005.',
      zh: '对端没有给出原因值：OpenHarmony 4.0 起 `close` 事件会报告 `The link is down`，连错误码也没有时为 1000。浏览器报告空原因和 1005。',
    },
    members: ["WebSocket.on('close')"],
    profiles: ['documented'],
    evidence: [EXEC_3_1, EXEC_5_0, BROWSER],
  },
  {
    id: 'ohos.connection-lost',
    text: {
      en: 'The connection broke. Since OpenHarmony 4.1 this is `error` and then `close` with code 0; 3.1 has `close` alone. A browser reports `close` with 1006 and no error.',
      zh: '连接中断。OpenHarmony 4.1 起先有 `error`，再有错误码为 0 的 `close`；3.1 只有 `close`。浏览器报告 1006 的 `close`，没有 error。',
    },
    members: ["WebSocket.on('close')", "WebSocket.on('error')"],
    evidence: [LATER_DOCUMENT, EXEC_3_1, EXEC_5_0, BROWSER],
  },
] as const satisfies readonly PortabilityNote[]
