import type { ConceptProse } from './contract.ts'

/** How a connection comes to be. */
export const connecting: ConceptProse = {
  title: { en: 'Connecting', zh: '建立连接' },
  summary: {
    en: 'Naming a server and starting a connection to it. Starting is not yet being connected.',
    zh: '指定服务器并发起连接。发起连接并不等于已经连上。',
  },
  baseline: [
    {
      en: 'The constructor `WebSocket` takes a URL and starts at once; there is no method to connect, and an object that is closed cannot be used again. A program sets its listeners right after construction: no event comes before the running code has ended.',
      zh: '构造函数 `WebSocket` 接收 URL 并立即开始连接；没有单独的连接方法，关闭后的对象也不能再用。程序在构造之后随即设置监听器即可：当前代码执行完之前不会有任何事件。',
    },
    {
      en: '`http:` and `https:` are turned into `ws:` and `wss:`, and a relative URL is resolved against the page. A URL that cannot be parsed, has another scheme or has a fragment throws a `SyntaxError` immediately. An unreachable server throws nothing: events report the failure later.',
      zh: '`http:` 和 `https:` 会转换为 `ws:` 和 `wss:`，相对 URL 按页面地址解析。无法解析、使用其他协议或带片段标识的 URL 会立即抛出 `SyntaxError`。服务器连不上则不会抛出异常，而是稍后通过事件通知。',
    },
  ],
}

/** Data of the request and of the answer. */
export const handshake: ConceptProse = {
  title: { en: 'Handshake: headers and subprotocols', zh: '握手：请求头与子协议' },
  summary: {
    en: 'A connection begins as an HTTP request. What a program can put into it, and read from the answer.',
    zh: '连接始于一次 HTTP 请求：程序能在请求中放入什么，又能从应答中读到什么。',
  },
  baseline: [
    {
      en: 'A program chooses the URL and the subprotocols, and nothing else: headers of its own cannot be sent. The server selects one of the subprotocols, which is then `protocol`; if it selects none of those asked for, browsers fail the connection.',
      zh: '程序只能决定 URL 和子协议，不能发送自定义请求头。服务器从中选定一个子协议，之后可由 `protocol` 读取；若请求了子协议而服务器一个都没选，浏览器会判定连接失败。',
    },
    {
      en: 'Each subprotocol must be a token and may be named once. The empty string is no token and throws a `SyntaxError`. Status and headers of the answer stay hidden.',
      zh: '每个子协议必须是合法的标识，且不能重复。空字符串不合法，会抛出 `SyntaxError`。应答的状态码和响应头对程序不可见。',
    },
  ],
}

/** Start of the period in which data may be sent. */
export const open: ConceptProse = {
  title: { en: 'Open', zh: '连接打开' },
  summary: {
    en: 'The handshake has succeeded: from now on messages can be sent.',
    zh: '握手成功，从此刻起可以发送消息。',
  },
  baseline: [
    {
      en: 'The event `open` comes once. It carries no data of its own; `protocol` and `extensions` are known by then. A listener that is added afterwards is not called any more.',
      zh: '`open` 事件只触发一次，本身不带数据；此时 `protocol` 和 `extensions` 已经确定。之后再添加的监听器不会被补调。',
    },
  ],
}

/** Readable state of the connection. */
export const state: ConceptProse = {
  title: { en: 'State', zh: '连接状态' },
  summary: {
    en: 'Asking where a connection stands, instead of waiting to be told.',
    zh: '主动查询连接处于什么状态，而不是等待通知。',
  },
  baseline: [
    {
      en: '`readyState` is 0 while connecting, 1 when open, 2 from `close()` or the peer’s close until the handshake of closing is done, and 3 for good. It is changed before the listeners of the event that goes with it are called.',
      zh: '`readyState` 在连接中为 0，打开后为 1，从调用 `close()` 或对端发起关闭到关闭握手完成为 2，最终为 3。它先于相应事件的监听器而改变。',
    },
  ],
}

/** Limits and preconditions. */
export const limits: ConceptProse = {
  title: { en: 'Limits, permissions and declarations', zh: '限制、权限与声明' },
  summary: {
    en: 'How many connections there may be, where they may lead, and what an app has to declare first.',
    zh: '最多能有多少连接、能连到哪里，以及应用需要事先声明什么。',
  },
  baseline: [
    {
      en: 'The standard sets no number and asks for no permission. Browsers allow a few hundred connections, slow down a page whose connections keep failing, refuse `ws:` from a page that came over https, and may ask before a page reaches the local network.',
      zh: '标准不限制连接数，也不要求权限。浏览器允许数百个连接；若页面的连接接连失败，会放慢后续连接；https 页面不能使用 `ws:`；访问本地网络之前可能先询问用户。',
    },
    {
      en: 'A reason for closing may be 123 bytes of UTF-8 long. Messages have no limit but memory.',
      zh: '关闭原因最长 123 个 UTF-8 字节。消息长度只受内存限制。',
    },
  ],
}
