import type { PortabilityNote } from '../../contract.ts'
import { browsers, ohosSource, quickApp, standard, taroH5 } from './sources.ts'

/** Notes on closing and failing. */
export const closingNotes = [
  {
    id: 'web.close-code-illegal',
    text: {
      en: 'A program may close with 1000 or 3000 to 4999 only, so {code} throws an InvalidAccessError. OpenHarmony takes 1000 to 1015; 1000 alone is legal on every platform.',
      zh: '程序只能以 1000 或 3000 到 4999 关闭连接，因此 {code} 会抛出 InvalidAccessError。OpenHarmony 接受 1000 到 1015；各平台都合法的只有 1000。',
    },
    members: ['WebSocket.close'],
    evidence: [browsers, ohosSource],
  },
  {
    id: 'web.close-code-private',
    text: {
      en: 'The server sees {code}. On OpenHarmony it would see 1000, which stands for every code outside 1000 to 1015; on Taro for H5 it would see none.',
      zh: '服务器会收到 {code}。在 OpenHarmony 上，1000 到 1015 之外的关闭码都会变成 1000；在 Taro H5 端则不带关闭码。',
    },
    members: ['WebSocket.close'],
    evidence: [browsers, ohosSource, taroH5],
  },
  {
    id: 'web.close-while-connecting',
    text: {
      en: 'Closing before the connection is open makes it fail: an error event, then a close event with 1006. In the quick-app engine beneath BlueOS such a close fails and the connection goes on.',
      zh: '在连接打开前关闭会使连接失败：先触发 error，再触发关闭码为 1006 的 close。在 BlueOS 所承袭的快应用引擎中，这样的关闭会失败，连接照常进行。',
    },
    members: ['WebSocket.close'],
    evidence: [browsers, quickApp],
  },
  {
    id: 'web.no-message-after-close',
    text: {
      en: 'After close() no message event comes any more, not even for data that the server had sent before. Native platforms may still deliver what they had received.',
      zh: '调用 close() 之后不再触发 message 事件，即使服务器此前已发出数据。原生平台可能仍会送达已收到的消息。',
    },
    members: ['WebSocket.close', 'WebSocket.onmessage'],
    profiles: [],
    evidence: [browsers, ohosSource],
  },
  {
    id: 'web.error-says-nothing',
    text: {
      en: 'The error event carries no reason, and a lost connection brings none at all, only close with 1006. OpenHarmony reports a failed handshake by error alone, with no close.',
      zh: 'error 事件不带任何原因；连接中途断开时甚至没有 error，只有关闭码为 1006 的 close。OpenHarmony 握手失败时只有 error，没有 close。',
    },
    members: ['WebSocket.onerror', 'WebSocket.onclose'],
    profiles: [],
    evidence: [browsers, standard, ohosSource],
  },
] as const satisfies readonly PortabilityNote[]
