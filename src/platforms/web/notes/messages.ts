import type { PortabilityNote } from '../../contract.ts'
import { browsers, ohosSource, quickApp, document, taroH5, weexPage } from './sources.ts'

/** Notes on sending and receiving. */
export const messageNotes = [
  {
    id: 'web.send-while-connecting',
    text: {
      en: 'Before the connection is open, send() throws an InvalidStateError. Taro and BlueOS do not throw; they call fail. Wait for open before sending.',
      zh: '连接打开前，send() 会抛出 InvalidStateError。Taro 和 BlueOS 不抛出异常，而是触发 fail。请等到 open 再发送。',
    },
    members: ['WebSocket.send'],
    profiles: ['documented'],
    evidence: [browsers, taroH5, quickApp],
  },
  {
    id: 'web.send-after-close',
    text: {
      en: 'If the connection is closing or closed, send() drops the data: nothing is thrown, and only bufferedAmount grows. Taro and BlueOS call fail.',
      zh: '连接正在关闭或已关闭时，send() 会丢弃数据：不抛出异常，只有 bufferedAmount 增大。Taro 和 BlueOS 会触发 fail。',
    },
    members: ['WebSocket.send', 'WebSocket.bufferedAmount'],
    profiles: ['documented'],
    evidence: [browsers, taroH5, quickApp],
  },
  {
    id: 'web.binary-blob',
    text: {
      en: 'Binary messages arrive as a Blob unless binaryType is "arraybuffer". The other platforms deliver an ArrayBuffer. To share code with them, set binaryType.',
      zh: '除非 binaryType 为 "arraybuffer"，否则二进制消息以 Blob 形式到达。其他平台为 ArrayBuffer。若要共用代码，请设置 binaryType。',
    },
    members: ['WebSocket.binaryType', 'MessageEvent.data'],
    profiles: ['documented'],
    evidence: [browsers, ohosSource, quickApp],
  },
  {
    id: 'web.message-wrapped',
    text: {
      en: 'The message is in event.data. Taro, Weex and BlueOS also pass an object with data. OpenHarmony passes the message itself, as the second argument.',
      zh: '消息在 event.data 中。Taro、Weex 和 BlueOS 同样传入带 data 的对象。OpenHarmony 以第二个参数直接传入消息。',
    },
    members: ['WebSocket.onmessage', 'MessageEvent.data'],
    profiles: [],
    evidence: [document, weexPage, ohosSource, quickApp],
  },
  {
    id: 'web.many-listeners',
    text: {
      en: 'An event has any number of listeners here. On the other platforms an event has one listener, and a second listener replaces the first.',
      zh: '在浏览器中，一个事件可以有任意多个监听器。在其他平台上，每个事件只有一个监听器，后设置的会替换先前的。',
    },
    members: ['WebSocket.addEventListener', 'WebSocket.removeEventListener'],
    profiles: [],
    evidence: [document, taroH5, ohosSource, quickApp],
  },
] as const satisfies readonly PortabilityNote[]
