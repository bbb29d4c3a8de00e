/**
 * Weex, module `webSocket`: a single object and a single connection per page.
 * {@zh Weex 的 `webSocket` 模块：每个页面一个对象、一个连接。}
 */
declare namespace weex {
  /**
   * Returns a module of the platform; each call with the same name returns the same object.
   * {@zh 获取平台的一个模块；同名多次调用得到同一个对象。}
   *
   * @param name Name of the module; upper and lower case differ. {@zh 模块名，区分大小写。}
   * @returns The module. {@zh 模块对象。}
   * @concept connecting
   */
  function requireModule(name: 'webSocket'): webSocket
  /**
   * Returns a module of the platform. A page here also has `modal`, `timer`, `storage` and `dom`;
   * documented modules requiring a device do nothing, and other names return `undefined`.
   * {@zh 获取平台的一个模块。页面在这里还可以使用 `modal`、`timer`、`storage` 和 `dom`；文档中依赖设备的模块不起作用，其他名称返回 undefined。}
   *
   * @param name Name of the module; upper and lower case differ. {@zh 模块名，区分大小写。}
   * @returns The module, or `undefined` if missing. {@zh 模块对象，没有则为 undefined。}
   * @concept connecting
   */
  function requireModule(name: string): any

  /**
   * Argument of `onopen`: an empty object.
   * {@zh onopen 监听器的参数：一个空的对象。}
   *
   * @concept open
   */
  interface OpenEvent {}

  /**
   * Argument of `onmessage`.
   * {@zh onmessage 监听器的参数：服务器返回的消息对象。}
   *
   * @concept receiving
   */
  interface MessageEvent {
    /**
     * Text of the message.
     * {@zh 监听器接收到的消息。}
     *
     * @concept receiving
     */
    data: string
  }

  /**
   * Argument of `onclose`.
   * {@zh onclose 监听器的参数。}
   *
   * @concept closing
   */
  interface CloseEvent {
    /**
     * Close code of the connection.
     * {@zh 关闭码。}
     *
     * @concept closing
     */
    code: number
    /**
     * Reason of the close.
     * {@zh 连接关闭的原因。}
     *
     * @concept closing
     */
    reason: string
    /**
     * Whether the connection was closed completely, with leave taken on both sides.
     * {@zh 是否完全关闭，即双方是否完成了关闭握手。}
     *
     * @concept closing
     */
    wasClean: boolean
  }

  /**
   * Argument of `onerror`.
   * {@zh onerror 监听器的参数：错误信息的事件。}
   *
   * @concept errors
   */
  interface ErrorEvent {
    /**
     * Description of the error.
     * {@zh 监听器接收到的错误信息。}
     *
     * @concept errors
     */
    data: string
  }

  /**
   * The module. Listeners are set in two ways: assigned (`ws.onopen = listener`) or passed in a call
   * (`ws.onopen(listener)`). Each event has a single listener; the last set counts.
   * {@zh webSocket 模块。监听器有两种写法：赋值（`ws.onopen = listener`）或调用（`ws.onopen(listener)`）。每种事件只有一个监听器，以最后设置的为准。}
   *
   * @concept connecting
   */
  interface webSocket {
    /**
     * Connects to a server; called without `new`. An existing connection of the module is abandoned.
     * On Android, the app has to provide a custom adapter.
     * {@zh 创建 WebSocket 并连接服务器，调用时不用 new。模块原有的连接会被放弃。在 Android 上，应用需要提供自定义 adapter。}
     *
     * @param url Address to connect to. {@zh 要连接的 URL。}
     * @param protocol Subprotocol to ask for; an empty string asks for none.
     * {@zh WebSocket 协议（子协议）；空字符串表示不请求。}
     * @concept connecting
     */
    WebSocket(url: string, protocol?: string): void
    /**
     * Sends text to the server. The connection has to be open; if not, `onerror` is called.
     * {@zh 通过连接向服务器发送数据。连接必须已经打开，否则触发 onerror。}
     *
     * @param data Text to send. {@zh 要发送到服务器的数据。}
     * @concept sending
     */
    send(data: string): void
    /**
     * Closes the connection, or abandons a pending connection. Does nothing on a closed connection.
     * {@zh 关闭连接，或放弃正在建立的连接。连接已经关闭时不做任何事。}
     *
     * @param code Status code of the close. {@zh 关闭码。}
     * @param reason Reason of the close. {@zh 关闭的原因。}
     * @concept closing
     */
    close(code?: number, reason?: string): void

    /**
     * Listener for the connection being open: only now can messages be sent.
     * {@zh 链接打开的监听：此后才能发送消息。}
     *
     * @param listener Called once a connection, with an empty object.
     * {@zh 每个连接调用一次，参数为一个空的对象。}
     * @concept open
     */
    get onopen(): (listener: (event: OpenEvent) => void) => void
    set onopen(listener: ((event: OpenEvent) => void) | null | undefined)
    /**
     * Listener for the server's messages.
     * {@zh 消息事件的监听器。}
     *
     * @param listener Called with each message. {@zh 每收到一条消息调用一次。}
     * @concept receiving
     */
    get onmessage(): (listener: (event: MessageEvent) => void) => void
    set onmessage(listener: ((event: MessageEvent) => void) | null | undefined)
    /**
     * Listener for the end of the connection, for any cause.
     * {@zh 关闭事件的监听器，无论连接因何结束。}
     *
     * @param listener Called once per connection. {@zh 每个连接调用一次。}
     * @concept closing
     */
    get onclose(): (listener: (event: CloseEvent) => void) => void
    set onclose(listener: ((event: CloseEvent) => void) | null | undefined)
    /**
     * Listener for errors: a connection could not be established, or a message could not be sent.
     * {@zh 错误事件的监听器：无法建立连接，或消息无法发送。}
     *
     * @param listener Called with each error. {@zh 每次出错时调用。}
     * @concept errors
     */
    get onerror(): (listener: (event: ErrorEvent) => void) => void
    set onerror(listener: ((event: ErrorEvent) => void) | null | undefined)
  }
}

/**
 * Same module, as loaded by `.we` files.
 * {@zh 同一个模块在 .we 文件中的加载方式。}
 */
declare module '@weex-module/webSocket' {
  const webSocket: weex.webSocket
  export = webSocket
}
