import type { FollowedDocument } from '../../facts-contract.ts'
import { document, laterDocument } from '../notes/sources.ts'

export const followed: FollowedDocument = {
  follows: document,
  version: {
    en: 'members of later versions carry the version',
    zh: '后续版本新增的成员标有起始版本',
  },
  overview: {
    en: 'Create an object with `createWebSocket()`, subscribe to its events, then call `connect()`. When the connection is open, the event `open` arrives, and `send()` can be called; a message of the server arrives as the event `message`. Call `close()` to end the connection; the event `close` follows. A failure at any step arrives as the event `error`.',
    zh: '先用 `createWebSocket()` 创建对象并订阅事件，再调用 `connect()`。连接打开后触发 `open` 事件，此后可调用 `send()`；服务器的消息通过 `message` 事件到达。调用 `close()` 结束连接，随后触发 `close` 事件。任一步骤出错都会触发 `error` 事件。',
  },
  today: {
    source: laterDocument,
    differs: [
      {
        en: 'Import from `@kit.NetworkKit`; `@ohos.net.webSocket` still works.',
        zh: '从 `@kit.NetworkKit` 导入；`@ohos.net.webSocket` 仍然可用。',
      },
      {
        en: 'More request options: certificates and proxy since API 11 and 12, ping and pong times since API 21.',
        zh: '请求选项更多：API 11、12 起有证书和代理，API 21 起有 ping 与 pong 时间。',
      },
      {
        en: 'A server, `createWebSocketServer()`, since API 19.',
        zh: 'API 19 起有服务端 `createWebSocketServer()`。',
      },
    ],
  },
}
