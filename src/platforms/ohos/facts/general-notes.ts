import type { GeneralNotes } from '../../facts-contract.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  'ohos.close-code-replaced': {
    en: 'The platform silently replaces every close code outside 1000 to 1015 with 1000, although the document allows any code. A browser accepts 1000 and 3000 to 4999 and throws for other codes. Only 1000 has the same meaning on all platforms.',
    zh: '平台会静默地把 1000～1015 以外的关闭码替换为 1000，尽管文档允许任意关闭码。浏览器接受 1000 和 3000～4999，其他关闭码会抛出异常。只有 1000 在各平台上含义一致。',
  },
  'ohos.close-code-not-sent': {
    en: 'A device sends the close codes 1001 to 1015. A browser cannot send these codes, so the server sees 1000. The event `close` reports the code, as on a device.',
    zh: '真机会发送关闭码 1001～1015。浏览器不能发送这些关闭码，因此服务器收到 1000。`close` 事件与真机一样报告该关闭码。',
  },
  'ohos.placeholder-url': {
    en: '`ws://` in the samples is a placeholder for the address of your server. Here it connects to the simulated server. A browser throws a SyntaxError, and a device cannot connect.',
    zh: '示例中的 `ws://` 是服务器地址的占位符。此处连接模拟服务器。浏览器会抛出 SyntaxError，真机无法连接。',
  },
  'ohos.connect-is-not-open': {
    en: 'If `connect` reports success, the request was created; the connection may still fail. Wait for the event `open`. On a device the `data` of the event `error` is the HTTP status of a refusal; a browser does not provide the status, so `data` is "0" here.',
    zh: '`connect` 报告成功只表示请求已创建，连接仍可能失败。请以 `open` 事件为准。在真机上，`error` 事件的 `data` 是拒绝连接的 HTTP 状态码；浏览器不提供状态码，因此此处的 `data` 为 "0"。',
  },
  'ohos.url-refused': {
    en: 'A URL must begin with `ws://` or `wss://` and have at most 1,024 characters before API 15, 2,048 since. The platform refuses other URLs. A browser also accepts `http:` and `https:`.',
    zh: 'URL 必须以 `ws://` 或 `wss://` 开头，API 15 之前最多 1024 个字符，API 15 起最多 2048 个字符。平台拒绝其他 URL。浏览器还接受 `http:` 和 `https:`。',
  },
  'ohos.header-dropped': {
    en: 'A header with a value that is empty or not a string is not sent.',
    zh: '值为空或不是字符串的请求头不会发送。',
  },
  'ohos.option-ignored': {
    en: 'The options for certificates, proxies and pings work on a device. Here the browser controls all three, so the options have no effect.',
    zh: '证书、代理和心跳的选项在真机上有效。此处三者由浏览器控制，这些选项不起作用。',
  },
  'ohos.one-listener': {
    en: 'Each event has one listener: a new listener replaces the previous one, although the document on `off` suggests several. In a browser `addEventListener` keeps both.',
    zh: '每个事件只有一个监听器：新的监听器会替换先前的监听器，尽管文档对 `off` 的说明像是支持多个。浏览器的 `addEventListener` 会保留两个。',
  },
  'ohos.unknown-event': {
    en: 'If an event does not exist in the version, the platform reports no error, and the listener is never called.',
    zh: '版本中没有该事件时，平台不报错，监听器不会被调用。',
  },
  'ohos.value-comes-second': {
    en: 'The first argument of a listener is the error, which is always undefined; the value is the second argument. On other platforms the event or the value is the only argument, as for `error` here.',
    zh: '监听器的第一个参数是错误，恒为 undefined；值是第二个参数。在其他平台上，事件或值是唯一的参数，此处的 `error` 也是如此。',
  },
}
