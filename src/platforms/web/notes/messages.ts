import type { PortabilityNote } from '../../contract.ts'
import { browsers, ohosSource, quickApp, standard, taroH5, weexPage } from './sources.ts'

/** Notes on sending and receiving. */
export const messageNotes = [
  {
    id: 'web.send-while-connecting',
    text: {
      en: 'send() throws an InvalidStateError until the connection is open. Taro and BlueOS report the same mistake by fail instead of throwing.',
      zh: '连接打开之前，send() 会抛出 InvalidStateError。同样的错误在 Taro 和 BlueOS 上不会抛出异常，而是通过 fail 回调报告。',
    },
    members: ['WebSocket.send'],
    evidence: [browsers, taroH5, quickApp],
  },
  {
    id: 'web.send-after-close',
    text: {
      en: 'The connection is closing or closed: the data are dropped, nothing is thrown, and only bufferedAmount grows. Taro and BlueOS call fail.',
      zh: '连接正在关闭或已关闭：数据会被丢弃，不抛出异常，只有 bufferedAmount 增大。Taro 和 BlueOS 会触发 fail。',
    },
    members: ['WebSocket.send', 'WebSocket.bufferedAmount'],
    evidence: [browsers, taroH5, quickApp],
  },
  {
    id: 'web.binary-blob',
    text: {
      en: 'Binary messages arrive as a Blob unless binaryType is "arraybuffer". The other platforms document an ArrayBuffer; set binaryType to share code with them.',
      zh: '除非把 binaryType 设为 "arraybuffer"，否则二进制消息以 Blob 形式到达。其他平台的文档约定为 ArrayBuffer；若要共用代码，请设置 binaryType。',
    },
    members: ['WebSocket.binaryType', 'MessageEvent.data'],
    evidence: [browsers, ohosSource, quickApp],
  },
  {
    id: 'web.message-wrapped',
    text: {
      en: 'The message is in event.data. Taro, Weex and BlueOS pass an object with data as well; OpenHarmony passes the bare value, as the second argument.',
      zh: '消息在 event.data 中。Taro、Weex 和 BlueOS 同样传入带 data 的对象；OpenHarmony 则以第二个参数直接传入消息本身。',
    },
    members: ['WebSocket.onmessage', 'MessageEvent.data'],
    profiles: [],
    evidence: [standard, weexPage, ohosSource, quickApp],
  },
  {
    id: 'web.many-listeners',
    text: {
      en: 'An event takes any number of listeners here. On the other platforms it has one, and a second replaces it.',
      zh: '在浏览器中，一个事件可以有任意多个监听器。其他平台每个事件只有一个，后设置的会替换先前的。',
    },
    members: ['WebSocket.addEventListener', 'WebSocket.removeEventListener'],
    profiles: [],
    evidence: [standard, taroH5, ohosSource, quickApp],
  },
] as const satisfies readonly PortabilityNote[]
