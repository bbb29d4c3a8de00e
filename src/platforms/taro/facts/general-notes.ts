import type { GeneralNotes } from '../../facts-contract.ts'
import { generalPageNotes } from '../../shared/mini-program/facts/page-notes.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  'taro.connection-limit': {
    en: 'The number of connections at a time is limited. The document says two, and so do H5 up to 3.6.11 and React Native; H5 since 3.6.12 and WeChat allow five.',
    zh: '同时存在的连接数有上限。文档为两个，H5 3.6.11 及之前的版本和 React Native 也是两个；H5 3.6.12 起和微信为五个。',
  },
  'taro.header-unsent': {
    en: 'header is sent by mini programs only. H5 and React Native ignore it, because a browser cannot add headers to a handshake. The simulated server gets it in the documented profile only.',
    zh: '只有小程序会发送 header。浏览器无法在握手中附加请求头，因此 H5 和 React Native 会忽略 header。只有“按文档”行为配置会把它发送给模拟服务器。',
  },
  'taro.payload-type': {
    en: 'data is a string or an ArrayBuffer. Other values fail in mini programs and in the documented profile; H5 sends the text of the value, such as [object Object].',
    zh: 'data 只能是字符串或 ArrayBuffer。其他类型的值在小程序和“按文档”行为配置中会失败；H5 端会发送值的文本，例如 [object Object]。',
  },
  'taro.listener-replaced': {
    en: 'Each event has one listener: a new listener replaces the previous one. In a browser, addEventListener keeps both.',
    zh: '每个事件只有一个监听器：新的监听器会替换先前的监听器。浏览器的 addEventListener 则保留两个。',
  },
  'taro.close-code-illegal': {
    en: 'A browser closes only with 1000 or 3000 to 4999 and a reason of at most 123 bytes. For other values the server gets a close without a code; onClose still reports the arguments of close(), as on H5.',
    zh: '浏览器只能以 1000 或 3000～4999 关闭，且原因不超过 123 字节。使用其他值时，服务器收到不带关闭码的关闭，onClose 仍报告传给 close() 的值，与 H5 端一致。',
  },
  ...generalPageNotes('taro'),
  'taro.close-code-lost': {
    en: 'For every close by the server, Taro on H5 and React Native reports 1006 "abnormal closure". The documented profile reports the code and the reason of the server.',
    zh: '对于服务器发起的关闭，Taro 的 H5 端和 React Native 端一律报告 1006“abnormal closure”。“按文档”行为配置报告服务器的关闭码和原因。',
  },
}
