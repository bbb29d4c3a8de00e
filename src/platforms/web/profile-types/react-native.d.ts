/**
 * The class of React Native where a browser's differs, as `Libraries/WebSocket/WebSocket.js` of
 * React Native 0.86. Everything else is in `api.d.ts`.
 */

interface WebSocket {
  /**
   * Sends an empty binary message on Android; no ping frame. {@zh 在 Android 上发送一条空的二进制消息，而不是
   * ping 帧。}
   *
   * @throws {Error} INVALID_STATE_ERR: Still connecting. {@zh INVALID_STATE_ERR：仍在连接。}
   */
  ping(): void
}

/** The third argument of the constructor. {@zh 构造函数的第三个参数。} */
interface WebSocketOptions {
  /** Header fields of the handshake. {@zh 握手的请求头。} */
  headers?: Record<string, string>
}

/** The WebSocket class. {@zh WebSocket 类。} */
declare var WebSocket: {
  prototype: WebSocket
  /**
   * Starts a connection. {@zh 开始一个连接。}
   *
   * @param url A ws: or wss: URL; a fragment is left out. {@zh ws: 或 wss: URL，片段标识会被去掉。}
   * @param protocols Subprotocols to offer in order of preference. {@zh 提供给服务器的子协议，靠前者优先。}
   * @param options Header fields of the handshake; other options only print a warning. {@zh
   *   握手的请求头；其他选项只会输出警告。}
   */
  new (
    url: string | URL,
    protocols?: string | string[] | null,
    options?: WebSocketOptions | null,
  ): WebSocket
  /** State 0: the handshake is under way. {@zh 状态 0：正在握手。} */
  readonly CONNECTING: 0
  /** State 1: data may be sent. {@zh 状态 1：可以发送数据。} */
  readonly OPEN: 1
  /** State 2: the close has begun. {@zh 状态 2：关闭已经开始。} */
  readonly CLOSING: 2
  /** State 3: closed, or never opened. {@zh 状态 3：已关闭，或未能打开。} */
  readonly CLOSED: 3
}
