/**
 * The browser's WebSocket, defined by the WHATWG standard: the baseline of every platform. {@zh
 * 浏览器的 WebSocket，由 WHATWG 标准定义，是其他各平台的比较基准。}
 */

/** How binary messages arrive. {@zh 二进制消息的接收形式。} @concept receiving */
type BinaryType = 'arraybuffer' | 'blob'

/** The events of a connection, by name. {@zh 连接的各个事件，按名称列出。} @concept listeners */
interface WebSocketEventMap {
  /** The handshake has succeeded. {@zh 握手成功，连接已打开。} @concept open */
  open: Event
  /** A message has arrived. {@zh 收到一条消息。} @concept receiving */
  message: MessageEvent
  /** The connection has failed; close follows. {@zh 连接失败，随后触发 close。} @concept errors */
  error: Event
  /** The connection is closed for good. {@zh 连接已彻底关闭。} @concept closing */
  close: CloseEvent
}

/**
 * A WebSocket connection. Connecting starts with the creation; a closed connection cannot be
 * reopened. {@zh 一个 WebSocket 连接。创建后立即开始连接，关闭后不能重新打开。}
 *
 * @concept connecting
 */
interface WebSocket extends EventTarget {
  /** Absolute URL of the connection. {@zh 所连接的绝对 URL。} */
  readonly url: string
  /**
   * Current state of the connection: a value of the four constants. {@zh 连接的当前状态，取值为四个状态常量之一。}
   *
   * @concept state
   */
  readonly readyState: 0 | 1 | 2 | 3
  /** State 0: the handshake is under way. {@zh 状态 0：正在握手。} @concept state */
  readonly CONNECTING: 0
  /** State 1: data may be sent. {@zh 状态 1：可以发送数据。} @concept state */
  readonly OPEN: 1
  /** State 2: the closing handshake is under way. {@zh 状态 2：正在进行关闭握手。} @concept state */
  readonly CLOSING: 2
  /** State 3: closed, or never opened. {@zh 状态 3：已关闭，或未能打开。} @concept state */
  readonly CLOSED: 3
  /**
   * Bytes queued by `send()` and not yet taken by the network. Never decreases after closing. {@zh
   * `send()` 已排队但尚未交给网络的字节数。关闭之后不会再减少。}
   *
   * @concept sending
   */
  readonly bufferedAmount: number
  /** Extensions agreed on with the server, or empty. {@zh 与服务器协商的扩展，可为空。} @concept handshake */
  readonly extensions: string
  /** Subprotocol chosen by the server, or empty. {@zh 服务器选定的子协议，可为空。} @concept handshake */
  readonly protocol: string
  /**
   * Form of binary messages: Blob (the default) or ArrayBuffer. {@zh 二进制消息以何种形式到达：Blob（默认）或
   * ArrayBuffer。}
   *
   * @default 'blob'
   * @concept receiving
   */
  binaryType: BinaryType
  /** Handles the open event. {@zh 处理 open 事件。} @concept open */
  onopen: ((this: WebSocket, event: Event) => any) | null
  /** Handles the message event. {@zh 处理 message 事件。} @concept receiving */
  onmessage: ((this: WebSocket, event: MessageEvent) => any) | null
  /**
   * Handles the error event; the event never names the cause. {@zh 处理 error 事件；事件本身不说明出错原因。}
   *
   * @concept errors
   */
  onerror: ((this: WebSocket, event: Event) => any) | null
  /** Handles the close event. {@zh 处理 close 事件。} @concept closing */
  onclose: ((this: WebSocket, event: CloseEvent) => any) | null

  /**
   * Sends a message. After closing has begun, the data are silently dropped. {@zh
   * 发送一条消息。关闭开始之后，数据会被静默丢弃。}
   *
   * @param data Text or bytes; other values are converted to a string. {@zh 文本或二进制数据；其他值 会转为字符串发送。}
   * @throws {DOMException} InvalidStateError: Still connecting. {@zh InvalidStateError：仍在连接。}
   * @concept sending
   */
  send(data: string | ArrayBuffer | ArrayBufferView<ArrayBuffer> | Blob): void

  /**
   * Starts the closing handshake; no further message arrives. While connecting, the connection
   * fails instead. {@zh 开始关闭握手，此后不再收到消息。若仍在连接，则改为连接失败。}
   *
   * @param code 1000, or 3000 to 4999. {@zh 1000，或 3000 到 4999。}
   * @param reason At most 123 bytes of UTF-8. {@zh 最多 123 个 UTF-8 字节。}
   * @throws {DOMException} InvalidAccessError: Any other code. {@zh InvalidAccessError：其他关闭码。}
   * @throws {DOMException} SyntaxError: A longer reason. {@zh SyntaxError：原因过长。}
   * @concept closing
   */
  close(code?: number, reason?: string): void

  /**
   * Adds a listener; an event may have any number of listeners, called in order. {@zh
   * 添加监听器；一个事件可以有任意多个，按添加顺序调用。}
   *
   * @param type Name of the event. {@zh 事件名称。}
   * @param listener Function to call. {@zh 要调用的函数。}
   * @param options `once`, `signal` and others. {@zh `once`、`signal` 等选项。}
   * @concept listeners
   */
  addEventListener<K extends keyof WebSocketEventMap>(
    type: K,
    listener: (this: WebSocket, event: WebSocketEventMap[K]) => any,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void

  /**
   * Removes a listener added with the same arguments. {@zh 移除以相同参数添加的监听器。}
   *
   * @param type Name of the event. {@zh 事件名称。}
   * @param listener Added function. {@zh 添加时的函数。}
   * @param options Only `capture` counts. {@zh 仅 `capture` 有意义。}
   * @concept listeners
   */
  removeEventListener<K extends keyof WebSocketEventMap>(
    type: K,
    listener: (this: WebSocket, event: WebSocketEventMap[K]) => any,
    options?: boolean | { capture?: boolean },
  ): void
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | { capture?: boolean },
  ): void
}

/** The WebSocket class. {@zh WebSocket 类。} @concept connecting */
declare var WebSocket: {
  prototype: WebSocket
  /**
   * Starts a connection. {@zh 开始一个连接。}
   *
   * @param url A ws: or wss: URL; http: and https: are converted, and a relative URL is resolved
   *   against the page. Must not have a fragment. {@zh ws: 或 wss: URL；http: 和 https:
   *   会被转换，相对地址按页面解析。不能包含片段标识。}
   * @param protocols Subprotocols to offer in order of preference; no duplicates. {@zh
   *   提供给服务器的子协议，靠前者优先，不能重复。}
   * @throws {DOMException} SyntaxError: A bad URL or subprotocol. {@zh SyntaxError：URL 或子协议无效。}
   * @concept connecting
   */
  new (url: string | URL, protocols?: string | string[]): WebSocket
  /** State 0: the handshake is under way. {@zh 状态 0：正在握手。} @concept state */
  readonly CONNECTING: 0
  /** State 1: data may be sent. {@zh 状态 1：可以发送数据。} @concept state */
  readonly OPEN: 1
  /** State 2: the closing handshake is under way. {@zh 状态 2：正在进行关闭握手。} @concept state */
  readonly CLOSING: 2
  /** State 3: closed, or never opened. {@zh 状态 3：已关闭，或未能打开。} @concept state */
  readonly CLOSED: 3
}

/** The message event. {@zh message 事件。} @concept receiving */
interface MessageEvent<T = any> {
  /**
   * A string for text; for binary a Blob or an ArrayBuffer, as `binaryType` says.
   * {@zh 文本消息为字符串；二进制消息按 `binaryType` 为 Blob 或 ArrayBuffer。}
   */
  readonly data: T
  /** Origin of the server's URL. {@zh 服务器 URL 的源。} */
  readonly origin: string
}

/** The close event. {@zh close 事件。} @concept closing */
interface CloseEvent {
  /**
   * Close code of the peer; 1005 without a code, 1006 for a lost or refused connection. {@zh
   * 对端的关闭码；未给出时为 1005，连接中断或被拒绝时为 1006。}
   */
  readonly code: number
  /** The peer's reason, or empty. {@zh 对端给出的原因，可为空。} */
  readonly reason: string
  /** Whether the closing handshake was completed. {@zh 关闭握手是否完成。} */
  readonly wasClean: boolean
}
