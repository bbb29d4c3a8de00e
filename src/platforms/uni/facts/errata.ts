import type { Erratum } from '../../facts-contract.ts'
import { appClient, document, errorWithoutText, h5Client, types } from '../notes/sources.ts'

export const errata: readonly Erratum[] = [
  {
    id: 'open-data',
    text: {
      en: 'The page of SocketTask lists `data` for onOpen. The argument is `{ header }` in mini programs, and an empty object on H5 and in the App.',
      zh: 'SocketTask 页面中 onOpen 的参数为 `data`。小程序中参数为 `{ header }`，H5 端和 App 端为空对象。',
    },
    members: ['SocketTask.onOpen', 'OnSocketOpenCallbackResult.header'],
    evidence: [document, h5Client, appClient],
  },
  {
    id: 'error-text',
    text: {
      en: 'onError is documented with `errMsg`. On H5 and in the App the argument is an empty object.',
      zh: '文档中 onError 的参数带 `errMsg`。H5 端和 App 端传入空对象。',
    },
    members: ['SocketTask.onError', 'uni.onSocketError'],
    evidence: [document, h5Client, appClient, errorWithoutText],
  },
  {
    id: 'types-without-promise',
    text: {
      en: 'The types of `uni.connectSocket` return a SocketTask in every case. Without callbacks the call returns a promise.',
      zh: '类型定义中 `uni.connectSocket` 总是返回 SocketTask。没有传入回调函数时，返回值为 Promise。',
    },
    members: ['uni.connectSocket'],
    evidence: [types, h5Client, appClient],
  },
  {
    id: 'close-before-open',
    text: {
      en: 'The document says that `uni.closeSocket` before onSocketOpen closes nothing. On H5 and in the App the connecting task closes.',
      zh: '文档说明在 onSocketOpen 之前调用 `uni.closeSocket` 无法关闭连接。H5 端和 App 端会关闭正在连接的任务。',
    },
    members: ['uni.closeSocket'],
    evidence: [document, h5Client, appClient],
  },
  {
    id: 'method',
    text: {
      en: 'The option `method` is documented; no implementation reads it. The sample also passes `data`, which is listed nowhere.',
      zh: '文档列出了选项 `method`，但没有实现读取它。示例还传入了文档未列出的 `data`。',
    },
    members: ['ConnectSocketOption.method'],
    evidence: [document, h5Client, appClient],
  },
]
