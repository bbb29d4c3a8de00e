import type { ConceptProse } from './contract.ts'

/** How a connection comes to be. */
export const connecting: ConceptProse = {
  title: { en: 'Connecting', zh: '建立连接' },
  alsoCalled: [
    'connect',
    'createWebSocket',
    'new WebSocket',
    'create connection',
    '建立连接',
    '创建连接',
  ],
  summary: {
    en: 'A program names a server and starts a connection. The connection opens later.',
    zh: '程序指定服务器并发起连接。连接稍后才会打开。',
  },
  baseline: [
    {
      en: 'The constructor `WebSocket` takes a URL and starts at once; there is no method to connect, and a closed object cannot connect again. Set the listeners right after construction: no event fires before the running code ends.',
      zh: '构造函数 `WebSocket` 接收 URL 并立即开始连接；没有单独的连接方法，已关闭的对象不能再次连接。请在构造之后立即设置监听器：当前代码执行完之前不会触发事件。',
    },
    {
      en: '`http:` and `https:` are replaced with `ws:` and `wss:`, and a relative URL is resolved against the page. A URL that cannot be parsed, has another scheme or has a fragment throws a `SyntaxError` immediately. For an unreachable server nothing is thrown: events report the failure later.',
      zh: '`http:` 和 `https:` 会转换为 `ws:` 和 `wss:`，相对 URL 按页面地址解析。无法解析、使用其他协议或带片段标识的 URL 会立即抛出 `SyntaxError`。无法连接服务器时不抛出异常，稍后通过事件通知。',
    },
  ],
}

/** Data of the request and of the answer. */
export const handshake: ConceptProse = {
  title: { en: 'Handshake: headers and subprotocols', zh: '握手：请求头与子协议' },
  alsoCalled: [
    'subprotocol',
    'protocols',
    'header',
    'handshake',
    'Sec-WebSocket-Protocol',
    '子协议',
    '握手',
    '请求头',
  ],
  summary: {
    en: 'A connection begins as an HTTP request: the parts of the request that a program sets, and the parts of the answer that it reads.',
    zh: '连接始于一次 HTTP 请求：程序可在请求中设置的内容，以及可从应答中读取的内容。',
  },
  baseline: [
    {
      en: 'A program sets the URL and the subprotocols only, not the headers. The server selects one of the subprotocols, which `protocol` returns. If the server selects none of the requested subprotocols, browsers fail the connection.',
      zh: '程序只能决定 URL 和子协议，不能发送自定义请求头。服务器从中选择一个子协议，可由 `protocol` 读取。请求了子协议而服务器没有选择时，浏览器会使连接失败。',
    },
    {
      en: 'Each subprotocol must be a token and can appear once. The empty string is not a token and throws a `SyntaxError`. A program cannot read the status and the headers of the answer.',
      zh: '每个子协议必须是合法的标识，且不能重复。空字符串不合法，会抛出 `SyntaxError`。应答的状态码和响应头对程序不可见。',
    },
  ],
}

/** Start of the period in which data may be sent. */
export const open: ConceptProse = {
  title: { en: 'Open', zh: '连接打开' },
  alsoCalled: ['onOpen', 'open event', 'connected', '连接成功', '打开事件'],
  summary: {
    en: 'The handshake has succeeded, and messages can be sent.',
    zh: '握手成功，可以发送消息。',
  },
  baseline: [
    {
      en: 'The event `open` fires once, without data; `protocol` and `extensions` are set. A listener that is added later is not called.',
      zh: '`open` 事件只触发一次，本身不带数据；此时 `protocol` 和 `extensions` 已经确定。之后添加的监听器不会被调用。',
    },
  ],
}

/** Readable state of the connection. */
export const state: ConceptProse = {
  title: { en: 'State', zh: '连接状态' },
  alsoCalled: [
    'readyState',
    'isConnected',
    'connection state',
    'is open',
    '连接状态',
    '是否已连接',
  ],
  summary: {
    en: 'The current state of a connection, read without an event.',
    zh: '连接的当前状态，无需等待事件即可读取。',
  },
  baseline: [
    {
      en: '`readyState` is 0 while connecting, 1 when open, 2 from `close()` or the close of the peer until the closing handshake is done, and 3 when closed. It changes before the listeners of the event are called.',
      zh: '`readyState` 在连接中为 0，打开后为 1，从调用 `close()` 或对端发起关闭到关闭握手完成为 2，关闭后为 3。该值在调用相应事件的监听器之前改变。',
    },
  ],
}

/** Limits and preconditions. */
export const limits: ConceptProse = {
  title: { en: 'Limits, permissions and declarations', zh: '限制、权限与声明' },
  alsoCalled: [
    'limit',
    'permission',
    'manifest',
    'domain list',
    'INTERNET',
    '权限',
    '限制',
    '合法域名',
    '清单',
  ],
  summary: {
    en: 'The number of connections, the allowed servers, and the declarations that an app needs.',
    zh: '连接数上限、可连接的服务器，以及应用需要的声明。',
  },
  baseline: [
    {
      en: 'The standard has no limit and no permission. Browsers allow a few hundred connections, delay new connections of a page with repeated failures, block `ws:` on https pages, and may ask the user before a page connects to the local network.',
      zh: '标准不限制连接数，也不要求权限。浏览器允许数百个连接；页面的连接连续失败时，会延迟后续连接；https 页面不能使用 `ws:`；访问本地网络之前可能询问用户。',
    },
    {
      en: 'A close reason has at most 123 bytes of UTF-8. The size of a message is limited by memory only.',
      zh: '关闭原因最长 123 个 UTF-8 字节。消息长度只受内存限制。',
    },
  ],
}
