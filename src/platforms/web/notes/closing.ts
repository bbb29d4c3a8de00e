import type { PortabilityNote } from '../../contract.ts'
import { browsers, ohosSource, quickApp, document, taroH5 } from './sources.ts'

/** Notes on closing and failing. */
export const closingNotes = [
  {
    id: 'web.close-code-illegal',
    text: {
      en: 'close() accepts only 1000 and 3000 to 4999, so {code} throws an InvalidAccessError. OpenHarmony accepts 1000 to 1015. Only 1000 is valid on every platform.',
      zh: 'close() 只接受 1000 和 3000～4999，因此 {code} 会抛出 InvalidAccessError。OpenHarmony 接受 1000～1015。各平台都有效的只有 1000。',
    },
    members: ['WebSocket.close'],
    profiles: ['documented'],
    evidence: [browsers, ohosSource],
  },
  {
    id: 'web.close-code-private',
    text: {
      en: 'The server gets {code}. On OpenHarmony the server gets 1000 in place of every code outside 1000 to 1015; on Taro for H5 it gets no code.',
      zh: '服务器收到 {code}。在 OpenHarmony 上，1000～1015 以外的关闭码都会替换为 1000；在 Taro H5 端，服务器收不到关闭码。',
    },
    members: ['WebSocket.close'],
    profiles: ['documented'],
    evidence: [browsers, ohosSource, taroH5],
  },
  {
    id: 'web.close-while-connecting',
    text: {
      en: 'If close() is called before the connection is open, the connection fails: an error event, then a close event with 1006. In the quick-app engine beneath BlueOS the call fails, and the connection still opens.',
      zh: '连接打开前调用 close() 会使连接失败：先触发 error，再触发 close，code 为 1006。在 BlueOS 所承袭的快应用引擎中，该调用失败，连接照常打开。',
    },
    members: ['WebSocket.close'],
    profiles: ['documented'],
    evidence: [browsers, quickApp],
  },
  {
    id: 'web.no-message-after-close',
    text: {
      en: 'After close() no message event follows, even for data that the server has already sent. Native platforms may still deliver received data.',
      zh: '调用 close() 之后不再触发 message 事件，即使服务器此前已发送数据。原生平台可能仍会送达已收到的数据。',
    },
    members: ['WebSocket.close', 'WebSocket.onmessage'],
    profiles: [],
    evidence: [browsers, ohosSource],
  },
  {
    id: 'web.error-says-nothing',
    text: {
      en: 'The error event has no cause. If an open connection is lost, only close with 1006 follows, without error. OpenHarmony reports a failed handshake by error only, without close.',
      zh: 'error 事件不含原因。已打开的连接中断时，只触发 close，code 为 1006，不触发 error。OpenHarmony 握手失败时只触发 error，不触发 close。',
    },
    members: ['WebSocket.onerror', 'WebSocket.onclose'],
    profiles: [],
    evidence: [browsers, document, ohosSource],
  },
] as const satisfies readonly PortabilityNote[]
