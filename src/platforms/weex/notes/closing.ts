import { protocol } from '../../shared/evidence.ts'
import type { PortabilityNote } from '../../contract.ts'
import { android, browsers, chosen, html5, document, web } from './sources.ts'

/** Notes on `close` and `onclose`. */
export const closingNotes = [
  {
    id: 'weex.client-close',
    text: {
      en: 'After a close() call of the program, onclose differs by host. Without a code, Android reports 1000; this profile and a browser report 1005. weex-vue-render ignores code and reason; weex-html5 does not call onclose.',
      zh: '程序调用 close() 后，各端的 onclose 不同。不传 code 时，Android 报告 1000，此处和浏览器报告 1005。weex-vue-render 忽略 code 和 reason；weex-html5 不触发 onclose。',
    },
    members: ['webSocket.close', 'webSocket.onclose', 'CloseEvent.code'],
    profiles: ['documented'],
    evidence: [android('WebSocketModule.java'), web, html5],
  },
  {
    id: 'weex.close-not-open',
    text: {
      en: 'Before the connection is open, close() abandons the connection, and onclose follows with code 1006. The default adapter of Android ignores the call, and the connection opens.',
      zh: '连接打开前，close() 会放弃连接，随后触发 onclose，code 为 1006。Android 的默认 adapter 会忽略此调用，连接照常打开。',
    },
    members: ['webSocket.close'],
    profiles: ['documented', 'web'],
    evidence: [document, browsers, android('DefaultWebSocketAdapter.java')],
  },
  {
    id: 'weex.close-code',
    text: {
      en: 'A browser closes only with 1000 or 3000 to 4999, so {code} and the reason were ignored. Android replaces a code that is not a number with 1000, and sends more of the codes.',
      zh: '浏览器只能以 1000 或 3000～4999 关闭，因此 {code} 和关闭原因已忽略。Android 会把不是数字的关闭码替换为 1000，可发送的关闭码也更多。',
    },
    members: ['webSocket.close'],
    profiles: ['documented'],
    evidence: [browsers, android('WebSocketModule.java'), chosen],
  },
  {
    id: 'weex.close-reason',
    text: {
      en: 'A Close frame holds a reason of at most 123 bytes of UTF-8, about 41 Chinese characters. A longer reason is ignored.',
      zh: '关闭帧中的 reason 最多 123 字节（UTF-8），约 41 个汉字。超出长度的 reason 会被忽略。',
    },
    members: ['webSocket.close'],
    profiles: ['documented'],
    evidence: [protocol('5.5.1'), chosen],
  },
] as const satisfies readonly PortabilityNote[]
