/**
 * Weex, module `webSocket`: one object a page, and one connection.
 * {@zh Weex 的 `webSocket` 模块：每个页面一个对象、一个连接。}
 */
declare namespace weex {
  /**
   * Gives one of the platform's modules; each call with the same name gives the same object.
   * {@zh 获取平台的一个模块；同名多次调用得到同一个对象。}
   *
   * @param name Name of the module; upper and lower case differ. {@zh 模块名，区分大小写。}
   * @returns The module. {@zh 模块对象。}
   * @concept connecting
   */
  function requireModule(name: 'webSocket'): webSocket
  /**
   * Gives one of the platform's modules. A page here has `modal`, `timer`, `storage` and `dom` as
   * well; those of Weex's documents that need a device do nothing, and other names give `undefined`.
   * {@zh 获取平台的一个模块。页面在这里还可以使用 `modal`、`timer`、`storage` 和 `dom`；文档中依赖设备的模块不起作用，其他名称返回 undefined。}
   *
   * @param name Name of the module; upper and lower case differ. {@zh 模块名，区分大小写。}
   * @returns The module, if there is one. {@zh 模块对象，没有则为 undefined。}
   * @concept connecting
   */
  function requireModule(name: string): unknown

  /**
   * What `onopen` is given: an object with nothing in it.
   * {@zh onopen 监听器的参数：一个空的对象。}
   *
   * @concept open
   */
  interface OpenEvent {}

  /**
   * What `onmessage` is given.
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
   * What `onclose` is given.
   * {@zh onclose 监听器的参数。}
   *
   * @concept closing
   */
  interface CloseEvent {
    /**
     * Status code that the connection was closed with.
     * {@zh 关闭码。}
     *
     * @concept closing
     */
    code: number
    /**
     * Reason that the connection was closed for.
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
   * What `onerror` is given.
   * {@zh onerror 监听器的参数：错误信息的事件。}
   *
   * @concept errors
   */
  interface ErrorEvent {
    /**
     * What went wrong, in words.
     * {@zh 监听器接收到的错误信息。}
     *
     * @concept errors
     */
    data: string
  }

  /**
   * The module. Its listeners are set in two ways: assigned (`ws.onopen = listener`) or handed over
   * in a call (`ws.onopen(listener)`). There is one listener an event; the last one counts.
   * {@zh webSocket 模块。监听器有两种写法：赋值（`ws.onopen = listener`）或调用（`ws.onopen(listener)`）。每种事件只有一个监听器，以最后设置的为准。}
   *
   * @concept connecting
   */
  interface webSocket {
    /**
     * Connects to a server; called without `new`. A connection that the module still has is given
     * up. On Android the app has to bring an adapter of its own.
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
     * Closes the connection, or gives up making it. Does nothing once it is closed.
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
     * Listener for the end of the connection, however it came.
     * {@zh 关闭事件的监听器，无论连接因何结束。}
     *
     * @param listener Called once a connection. {@zh 每个连接调用一次。}
     * @concept closing
     */
    get onclose(): (listener: (event: CloseEvent) => void) => void
    set onclose(listener: ((event: CloseEvent) => void) | null | undefined)
    /**
     * Listener for errors: a connection that could not be made, a message that could not be sent.
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
 * The same module, as `.we` files load it.
 * {@zh 同一个模块在 .we 文件中的加载方式。}
 */
declare module '@weex-module/webSocket' {
  const webSocket: weex.webSocket
  export = webSocket
}
