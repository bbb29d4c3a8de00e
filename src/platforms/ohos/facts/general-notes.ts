import type { GeneralNotes } from '../../facts-contract.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  'ohos.close-code-replaced': {
    en: 'The platform silently replaces every close code outside 1000 to 1015 with 1000; the declarations say so since 2026, the document of API 6 to 8 allows any code. A browser accepts 1000 and 3000 to 4999 and throws for other codes. Only 1000 has the same meaning on all platforms.',
    zh: '平台会静默地把 1000～1015 以外的关闭码替换为 1000：2026 年的声明已写明，API 6～8 的文档则允许任意关闭码。浏览器接受 1000 和 3000～4999，其他关闭码会抛出异常。只有 1000 在各平台上含义一致。',
  },
  'ohos.close-code-not-sent': {
    en: 'No Close frame may have the codes 1004, 1005, 1006 and 1015 (RFC 6455). Here the server gets 1000; a device sends the code, and a server may end the connection with 1002. The event `close` reports the code, as on a device.',
    zh: '关闭帧中不允许出现关闭码 1004、1005、1006 和 1015（RFC 6455）。此处服务器收到 1000；真机会照样发送，服务器可能以 1002 结束连接。`close` 事件与真机一样报告该关闭码。',
  },
  'ohos.placeholder-url': {
    en: '`ws://` in the samples is a placeholder for the address of your server. Here it connects to the simulated server. On a device `connect` fails with -1, and `error` follows. A browser throws a SyntaxError.',
    zh: '示例中的 `ws://` 是服务器地址的占位符。此处连接模拟服务器。在真机上，`connect` 以 -1 失败，并触发 `error`。浏览器会抛出 SyntaxError。',
  },
  'ohos.connect-is-not-open': {
    en: 'If `connect` reports success, the request was created; the connection may still fail. Wait for the event `open`. Since OpenHarmony 5.0 the `data` of the event `error` is the HTTP status of a refusal, or "0" without an answer.',
    zh: '`connect` 报告成功只表示请求已创建，连接仍可能失败。请以 `open` 事件为准。OpenHarmony 5.0 起，`error` 事件的 `data` 是拒绝连接的 HTTP 状态码；没有应答时为 "0"。',
  },
  'ohos.url-refused': {
    en: 'A URL must begin with `ws://` or `wss://` and have at most 1,024 characters before API 15, 2,048 before API 26, and 8,196 since. The platform refuses other URLs. A browser also accepts `http:` and `https:`.',
    zh: 'URL 必须以 `ws://` 或 `wss://` 开头，长度上限在 API 15 之前为 1024 个字符，API 26 之前为 2048 个字符，API 26 起为 8196 个字符。平台拒绝其他 URL。浏览器还接受 `http:` 和 `https:`。',
  },
  'ohos.header-dropped': {
    en: 'A header with a value that is empty or not a string is not sent.',
    zh: '值为空或不是字符串的请求头不会发送。',
  },
  'ohos.option-ignored': {
    en: 'The options for certificates, proxies and the port in the `Origin` header have no effect here. A device applies the options.',
    zh: '证书、代理以及 `Origin` 头中的端口的选项在此处不起作用。真机会应用这些选项。',
  },
  'ohos.one-listener': {
    en: 'Each event has one listener: a new listener replaces the previous one, also for the same connection, although the document on `off` suggests several. In a browser `addEventListener` keeps both.',
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
  'ohos.component-not-here': {
    en: 'A component of ArkUI that is not available here is shown as a plain box with its content; its functions on a device are missing.',
    zh: '此处没有的 ArkUI 组件显示为普通容器及其内容，真机上的功能不可用。',
  },
  'ohos.attribute-not-here': {
    en: 'An attribute of ArkUI that the screen does not support has no effect here, and its values are not evaluated.',
    zh: '屏幕不支持的 ArkUI 属性不起作用，其参数也不会求值。',
  },
  'ohos.decorator-not-here': {
    en: 'A decorator that pages do not support has no effect here.',
    zh: '页面不支持的装饰器在此处不起作用。',
  },
  'ohos.resource-not-here': {
    en: 'The resources of an app are not available here. A text shows the name of the resource; a size, a color or a picture is left out.',
    zh: '此处没有应用的资源。文本显示资源名称，尺寸、颜色和图片不生效。',
  },
  'ohos.navigation-not-here': {
    en: 'A program has a single page here, so the methods of NavPathStack that change the page have no effect.',
    zh: '此处的程序只有一个页面，NavPathStack 中切换页面的方法不起作用。',
  },
  'ohos.state-in-build': {
    en: 'A state variable changes while build() runs. On a device, the change can draw the component again and again. Change the variable in an event or in aboutToAppear().',
    zh: '状态变量在 build() 执行期间被修改。在真机上，这可能导致组件反复重绘。请在事件或 aboutToAppear() 中修改该变量。',
  },
}
