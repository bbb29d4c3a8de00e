import { android, browsers, document, runtime, web } from '../notes/sources.ts'
import type { Erratum } from '../../facts-contract.ts'

export const errata: readonly Erratum[] = [
  {
    id: 'we-files-only',
    text: {
      en: 'In the Chinese document only `.we` files have the module; the English document shows it in a Vue page. Both were correct when written: Vue pages got the module later.',
      zh: '中文文档称仅 .we 文件支持该模块，英文文档则在 Vue 页面中使用。两者在撰写时都正确：模块后来才支持 Vue。',
    },
    members: ['weex.requireModule'],
    evidence: [document],
  },
  {
    id: 'listeners-as-methods',
    text: {
      en: 'The listeners are listed as methods with an argument `options`, while the samples assign the listeners. `options` is the argument of the listener.',
      zh: '文档把监听器列为带 `options` 参数的方法，示例却是赋值。`options` 是监听器的参数。',
    },
    members: ['webSocket.onopen', 'webSocket.onmessage', 'webSocket.onclose', 'webSocket.onerror'],
    evidence: [document, runtime, web],
  },
  {
    id: 'send-right-after-connecting',
    text: {
      en: 'The samples call `send` and `close` right after `WebSocket()`, before the connection is open. Wait for `onopen`.',
      zh: '`send` 和 `close` 的示例紧跟在 `WebSocket()` 之后调用，此时连接尚未打开。请等到 `onopen`。',
    },
    members: ['webSocket.send', 'webSocket.close'],
    evidence: [document, android('DefaultWebSocketAdapter.java'), browsers],
  },
  {
    id: 'assignment-in-later-runtimes',
    text: {
      en: 'All samples assign the listeners. In native Vue apps with weex-js-runtime 0.23.4 or later the assignment has no effect; call `ws.onopen(listener)` instead.',
      zh: '所有示例都用赋值设置监听器。在使用 weex-js-runtime 0.23.4 及以上版本的原生 Vue 应用中这样不起作用，请改用 `ws.onopen(listener)`。',
    },
    members: ['webSocket.onopen', 'webSocket.onmessage', 'webSocket.onclose', 'webSocket.onerror'],
    evidence: [document, runtime],
  },
  {
    id: 'empty-subprotocol',
    text: {
      en: "The samples pass `''` to request no subprotocol. The WebSocket constructor of a browser throws a SyntaxError; omit the argument.",
      zh: "示例传入 `''`，表示不请求子协议。浏览器的 WebSocket 构造函数会抛出 SyntaxError，请省略该参数。",
    },
    members: ['webSocket.WebSocket'],
    evidence: [document, browsers],
  },
  {
    id: 'demo-page-leftovers',
    text: {
      en: 'The demo page declares data that it never shows, uses a class without a rule, writes `autofocus="false"`, which counts as true on the web, and leaves its area for `close` empty. The page still works.',
      zh: '演示页面声明了从未显示的数据，使用了没有样式的类，写了在 Web 上等同于真的 `autofocus="false"`，“close”一栏也始终为空。这些都不影响页面运行。',
    },
    members: ['webSocket.WebSocket', 'webSocket.close'],
    evidence: [document],
  },
  {
    id: 'snippets-redeclare',
    text: {
      en: 'Each snippet of the English page declares `const ws` again: run the snippets one at a time.',
      zh: '英文文档的每个片段都重新声明 `const ws`：请逐个运行。',
    },
    members: ['weex.requireModule'],
    evidence: [document],
  },
  {
    id: 'close-code-in-error-field',
    text: {
      en: 'The demo page shows the close code in the area for errors, so the area for `onclose` stays empty, and 1000 looks like an error.',
      zh: '演示页面把关闭码写进了显示错误的位置，因此“onclose”一栏始终为空，1000 看起来像是错误。',
    },
    members: ['webSocket.onclose', 'CloseEvent.code'],
    evidence: [document],
  },
  {
    id: 'demo-page-markup',
    text: {
      en: 'The demo page has a surplus `</div>` and an undefined handler `onchange`. The compiler of Weex ignores the end tag; the handler fails when the field loses focus.',
      zh: '演示页面有多余的 `</div>` 和未定义的处理函数 `onchange`。Weex 的编译器会忽略该结束标签；输入框失去焦点时，处理函数会出错。',
    },
    members: ['webSocket.WebSocket'],
    evidence: [
      document,
      { kind: 'executed', source: 'weex-templater 0.3.5, weex-js-framework 0.21.9' },
    ],
  },
  {
    id: 'close-arguments-are-text',
    text: {
      en: '`code` is documented as a number. The native modules take text and replace text that is not a number with 1000.',
      zh: '`code` 的文档类型是数字。原生模块按文本接收，并把不是数字的文本替换为 1000。',
    },
    members: ['webSocket.close'],
    evidence: [document, android('WebSocketModule.java')],
  },
  {
    id: 'was-clean-type',
    text: {
      en: 'The type of `wasClean` is written `boolen`; it is a boolean.',
      zh: '`wasClean` 的类型写作 `boolen`，应为 boolean。',
    },
    members: ['CloseEvent.wasClean'],
    evidence: [document],
  },
  {
    id: 'server-of-the-samples',
    text: {
      en: 'All samples connect to `ws://echo.websocket.org`, and the demos stand on `dotwe.org`. Both may be unavailable. Here a simulated server answers at any address.',
      zh: '所有示例都连接 `ws://echo.websocket.org`，演示则放在 `dotwe.org`。两者可能都不可用。此处任何地址都由模拟服务器应答。',
    },
    members: ['webSocket.WebSocket'],
    evidence: [document],
  },
]
