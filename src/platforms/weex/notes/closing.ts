import type { PortabilityNote } from '../../contract.ts'
import { android, browser, chosen, html5, page, web } from './sources.ts'

/** Notes on `close` and `onclose`. */
export const closingNotes = [
  {
    id: 'weex.client-close',
    text: {
      en: 'What onclose reports after your own close() differs: without a code Android gives 1000, here and in a browser it is 1005. weex-vue-render ignores code and reason; weex-html5 does not call onclose at all.',
      zh: '主动调用 close() 后，onclose 的内容各不相同：不传 code 时 Android 为 1000，这里和浏览器为 1005。weex-vue-render 忽略 code 和 reason；weex-html5 根本不会触发 onclose。',
    },
    members: ['webSocket.close', 'webSocket.onclose', 'CloseEvent.code'],
    profiles: ['documented'],
    evidence: [android('WebSocketModule.java'), web, html5],
  },
  {
    id: 'weex.close-not-open',
    text: {
      en: 'close() came before the connection was open: it is given up, and onclose follows with code 1006. The default adapter of Android ignores the call, and the connection opens.',
      zh: '连接尚未打开就调用了 close()：连接被放弃，随后触发 code 为 1006 的 onclose。Android 的默认 adapter 会忽略此次调用，连接照常打开。',
    },
    members: ['webSocket.close'],
    profiles: ['documented', 'web'],
    evidence: [page, browser, android('DefaultWebSocketAdapter.java')],
  },
  {
    id: 'weex.close-code',
    text: {
      en: 'A browser may close only with 1000 or 3000 to 4999, so {code} and the reason were left out. Android turns what is no number into 1000 and can send more of the codes.',
      zh: '浏览器只能以 1000 或 3000～4999 关闭，因此忽略了 {code} 及关闭原因。Android 会把非数字变为 1000，可发送的关闭码也更多。',
    },
    members: ['webSocket.close'],
    profiles: ['documented'],
    evidence: [browser, android('WebSocketModule.java'), chosen],
  },
  {
    id: 'weex.close-reason',
    text: {
      en: 'A close frame has room for a reason of 123 bytes of UTF-8, about 41 Chinese characters; this one is longer and was left out.',
      zh: '关闭帧中的 reason 最多 123 字节（UTF-8），约 41 个汉字；此处超出，已忽略。',
    },
    members: ['webSocket.close'],
    profiles: ['documented'],
    evidence: [{ kind: 'document', source: 'RFC 6455, 5.5.1' }, chosen],
  },
] as const satisfies readonly PortabilityNote[]
