/**
 * Types of uni-app, by the names of `@dcloudio/types`. {@zh uni-app 的类型，名称与 `@dcloudio/types` 一致。}
 */
declare namespace UniApp {
  /**
   * Argument of the callbacks of a call. {@zh 接口调用各回调函数收到的参数。}
   *
   * @concept callbacks
   */
  interface GeneralCallbackResult {
    /**
     * `<api>:ok`, or `<api>:fail ` and the reason.
     * {@zh 成功时为 `<接口名>:ok`，失败时为 `<接口名>:fail ` 加原因。}
     */
    errMsg: string
  }

  /**
   * An option without callbacks, for which a call returns a promise.
   * {@zh 不含回调函数的参数，此时调用返回 Promise。}
   *
   * @concept callbacks
   */
  interface WithoutCallbacks {
    /** Not set. {@zh 不传。} @concept callbacks */
    success?: undefined
    /** Not set. {@zh 不传。} @concept callbacks */
    fail?: undefined
    /** Not set. {@zh 不传。} @concept callbacks */
    complete?: undefined
  }

  /** Parameters of `uni.connectSocket`. {@zh `uni.connectSocket` 的参数。} @concept connecting */
  interface ConnectSocketOption {
    /**
     * Address of the server; mini programs require wss. {@zh 服务器接口地址，小程序中必须是 wss 协议。}
     *
     * @concept connecting
     */
    url: string
    /**
     * HTTP headers of the handshake, in mini programs and the App; ignored on H5. Referer cannot be set.
     * {@zh HTTP Header，仅小程序和 App 端支持，H5 端会忽略；不能设置 Referer。}
     *
     * @concept handshake
     */
    header?: any
    /**
     * HTTP method; documented for WeChat alone, no effect here.
     * {@zh HTTP 方法，文档中仅微信小程序支持，此处不起作用。}
     *
     * @concept handshake
     */
    method?: string
    /**
     * Subprotocols in order of preference. {@zh 子协议数组，靠前者优先。}
     *
     * @concept handshake
     */
    protocols?: string[]
    /**
     * Whether a mini program of Alipay has several connections; no effect here.
     * {@zh 是否多实例，仅支付宝小程序支持，此处不起作用。}
     *
     * @concept limits
     */
    multiple?: boolean
    /** Runs when the call was accepted. {@zh 接口调用成功的回调函数。} @concept callbacks */
    success?: (res: GeneralCallbackResult) => void
    /** Runs when the call failed. {@zh 接口调用失败的回调函数。} @concept callbacks */
    fail?: (res: GeneralCallbackResult) => void
    /** Runs after `success` or `fail`. {@zh 接口调用结束的回调函数（调用成功、失败都会执行）。} @concept callbacks */
    complete?: (res: GeneralCallbackResult) => void
  }

  /**
   * A WebSocket connection, returned by `uni.connectSocket` for a call with a callback.
   * {@zh WebSocket 任务，传入回调函数时由 `uni.connectSocket` 返回。}
   *
   * @concept connecting
   */
  interface SocketTask {
    /**
     * Sends data over the connection. {@zh 通过 WebSocket 连接发送数据。}
     *
     * @param options The data, and the callbacks. {@zh 数据与回调函数。}
     * @concept sending
     */
    send(options: SendSocketMessageOptions): void
    /**
     * Closes the connection. {@zh 关闭 WebSocket 连接。}
     *
     * @param options Code and reason, and the callbacks. The types require the options; at run time
     *   they can be omitted. {@zh 关闭码、原因与回调函数。类型定义要求传入，运行时可以省略。}
     * @concept closing
     */
    close(options?: CloseSocketOptions): void
    /**
     * Listens for the connection to open. Call right after `uni.connectSocket`.
     * {@zh 监听 WebSocket 连接打开事件。请在 `uni.connectSocket` 之后立即调用。}
     *
     * @param callback Called once the handshake has succeeded. {@zh 握手成功后调用。}
     * @concept open
     */
    onOpen(callback: (result: OnSocketOpenCallbackResult) => void): void
    /**
     * Listens for messages from the server. {@zh 监听 WebSocket 接受到服务器的消息事件。}
     *
     * @param callback Called with each message. {@zh 每收到一条消息调用一次。}
     * @concept receiving
     */
    onMessage(callback: (result: OnSocketMessageCallbackResult) => void): void
    /**
     * Listens for errors. {@zh 监听 WebSocket 错误事件。}
     *
     * @param callback Called with the text of the error; on H5 and in the App with an empty object.
     *   {@zh 以错误信息调用；H5 端和 App 端传入空对象。}
     * @concept errors
     */
    onError(callback: (result: GeneralCallbackResult) => void): void
    /**
     * Listens for the connection to close. {@zh 监听 WebSocket 连接关闭事件。}
     *
     * @param callback Called with code and reason. {@zh 以关闭码和原因调用。}
     * @concept closing
     */
    onClose(callback: (result: OnSocketCloseOptions) => void): void
    /**
     * State of the connection, from 0 to 3; undocumented. On H5 the state of the browser’s socket; in
     * the App 3 until the connection is open. {@zh 连接状态，取值 0～3，文档未列出。H5 端为浏览器连接的状态；App 端在连接打开前为 3。}
     *
     * @concept state
     */
    readonly readyState: number
    /** State: connecting; undocumented. {@zh 状态值：连接中；文档未列出。} @concept state */
    readonly CONNECTING: 0
    /** State: connected; undocumented. {@zh 状态值：已连接；文档未列出。} @concept state */
    readonly OPEN: 1
    /** State: closing; undocumented. {@zh 状态值：关闭中；文档未列出。} @concept state */
    readonly CLOSING: 2
    /** State: closed; undocumented. {@zh 状态值：已关闭；文档未列出。} @concept state */
    readonly CLOSED: 3
  }

  /**
   * Parameters of `SocketTask.send` and `uni.sendSocketMessage`.
   * {@zh `SocketTask.send` 和 `uni.sendSocketMessage` 的参数。}
   *
   * @concept sending
   */
  interface SendSocketMessageOptions {
    /** Data to send. {@zh 需要发送的内容。} @concept sending */
    data: string | ArrayBuffer
    /** Runs when the call was accepted. {@zh 接口调用成功的回调函数。} @concept callbacks */
    success?: (res: GeneralCallbackResult) => void
    /** Runs when the call failed. {@zh 接口调用失败的回调函数。} @concept callbacks */
    fail?: (res: GeneralCallbackResult) => void
    /** Runs after `success` or `fail`. {@zh 接口调用结束的回调函数（调用成功、失败都会执行）。} @concept callbacks */
    complete?: (res: GeneralCallbackResult) => void
  }

  /**
   * Parameters of `SocketTask.close` and `uni.closeSocket`.
   * {@zh `SocketTask.close` 和 `uni.closeSocket` 的参数。}
   *
   * @concept closing
   */
  interface CloseSocketOptions {
    /**
     * Close code: 1000, or 3000 to 4999. {@zh 关闭码：1000，或 3000～4999。}
     *
     * @default 1000
     * @concept closing
     */
    code?: number
    /** Reason, at most 123 bytes in UTF-8. {@zh 关闭原因，不超过 123 字节的 UTF-8 文本。} @concept closing */
    reason?: string
    /** Runs when the call was accepted. {@zh 接口调用成功的回调函数。} @concept callbacks */
    success?: (res: GeneralCallbackResult) => void
    /** Runs when the call failed. {@zh 接口调用失败的回调函数。} @concept callbacks */
    fail?: (res: GeneralCallbackResult) => void
    /** Runs after `success` or `fail`. {@zh 接口调用结束的回调函数（调用成功、失败都会执行）。} @concept callbacks */
    complete?: (res: GeneralCallbackResult) => void
  }

  /** Argument of the listener of an opened connection. {@zh 连接打开事件监听器的参数。} @concept open */
  interface OnSocketOpenCallbackResult {
    /**
     * Headers of the server’s answer; missing on H5 and in the App.
     * {@zh 连接成功的 HTTP 响应 Header；H5 端和 App 端没有。}
     *
     * @concept open
     */
    header: any
  }

  /** Argument of the listener of a message. {@zh 消息事件监听器的参数。} @concept receiving */
  interface OnSocketMessageCallbackResult<T = any> {
    /** The message: a string, or an ArrayBuffer. {@zh 服务器返回的消息，为字符串或 ArrayBuffer。} @concept receiving */
    data: T
  }

  /** Argument of the listener of a close. {@zh 关闭事件监听器的参数。} @concept closing */
  interface OnSocketCloseOptions {
    /** Close code; since HBuilderX 3.7.12. {@zh 关闭码；HBuilderX 3.7.12 起。} @since 3.7.12 @concept closing */
    code: number
    /** Reason; since HBuilderX 3.7.12. {@zh 连接被关闭的原因；HBuilderX 3.7.12 起。} @since 3.7.12 @concept closing */
    reason: string
  }
}

/**
 * WebSocket of uni-app. {@zh uni-app 的 WebSocket。}
 */
declare namespace uni {
  /**
   * Starts a WebSocket connection. Without callbacks the call returns a promise, and the program has
   * no task. {@zh 创建一个 WebSocket 连接。没有传入回调函数时返回 Promise，程序得不到 SocketTask。}
   *
   * @param options Address and parameters, without callbacks. {@zh 连接参数，不含回调函数。}
   * @returns A promise for `{ errMsg }`; for Vue 2, of a pair. {@zh 结果为 `{ errMsg }` 的 Promise；Vue 2 中为数组。}
   * @concept connecting
   */
  function connectSocket(
    options: UniApp.ConnectSocketOption & UniApp.WithoutCallbacks,
  ): Promise<UniApp.GeneralCallbackResult>
  /**
   * Starts a WebSocket connection and returns its task, for a call with at least one callback.
   * {@zh 创建一个 WebSocket 连接。传入至少一个回调函数时返回 SocketTask。}
   *
   * `success` means that the call was accepted, not that the connection is open: wait for `onOpen`.
   * {@zh `success` 只表示调用已被接受，并不表示连接已打开，请等待 `onOpen`。}
   *
   * @param options Address and parameters, with callbacks. {@zh 连接参数与回调函数。}
   * @returns The task of the connection. {@zh 该连接的任务。}
   * @concept connecting
   */
  function connectSocket(options: UniApp.ConnectSocketOption): UniApp.SocketTask

  /**
   * Sends data over the first connection. {@zh 通过最早创建的 WebSocket 连接发送数据。}
   *
   * @param options The data, without callbacks. {@zh 数据，不含回调函数。}
   * @returns A promise for the result. {@zh 结果的 Promise。}
   * @deprecated Use SocketTask.send. {@zh 请使用 SocketTask.send。}
   * @concept sending
   */
  function sendSocketMessage(
    options: UniApp.SendSocketMessageOptions & UniApp.WithoutCallbacks,
  ): Promise<UniApp.GeneralCallbackResult>
  /**
   * Sends data over the first connection, and reports to callbacks.
   * {@zh 通过最早创建的 WebSocket 连接发送数据，并触发回调函数。}
   *
   * @param options The data and callbacks. {@zh 数据与回调函数。}
   * @deprecated Use SocketTask.send. {@zh 请使用 SocketTask.send。}
   * @concept sending
   */
  function sendSocketMessage(options: UniApp.SendSocketMessageOptions): void

  /**
   * Closes the first connection; as documented, no effect before it is open.
   * {@zh 关闭最早创建的 WebSocket 连接；按文档，连接打开前不起作用。}
   *
   * @param options Code and reason, without callbacks. {@zh 关闭码和原因，不含回调函数。}
   * @returns A promise for the result. {@zh 结果的 Promise。}
   * @deprecated Use SocketTask.close. {@zh 请使用 SocketTask.close。}
   * @concept closing
   */
  function closeSocket(
    options?: UniApp.CloseSocketOptions & UniApp.WithoutCallbacks,
  ): Promise<UniApp.GeneralCallbackResult>
  /**
   * Closes the first connection, and reports to callbacks.
   * {@zh 关闭最早创建的 WebSocket 连接，并触发回调函数。}
   *
   * @param options Code, reason and callbacks. {@zh 关闭码、原因与回调函数。}
   * @deprecated Use SocketTask.close. {@zh 请使用 SocketTask.close。}
   * @concept closing
   */
  function closeSocket(options: UniApp.CloseSocketOptions): void

  /**
   * Listens for the first connection to open; the listener cannot be removed.
   * {@zh 监听最早创建的 WebSocket 连接打开事件，监听器无法移除。}
   *
   * @param callback As for SocketTask.onOpen. {@zh 同 SocketTask.onOpen。}
   * @deprecated Use SocketTask.onOpen. {@zh 请使用 SocketTask.onOpen。}
   * @concept open
   */
  function onSocketOpen(callback: (result: UniApp.OnSocketOpenCallbackResult) => void): void

  /**
   * Listens for messages of the first connection; the listener cannot be removed.
   * {@zh 监听最早创建的 WebSocket 连接接受到服务器的消息事件，监听器无法移除。}
   *
   * @param callback As for SocketTask.onMessage. {@zh 同 SocketTask.onMessage。}
   * @deprecated Use SocketTask.onMessage. {@zh 请使用 SocketTask.onMessage。}
   * @concept receiving
   */
  function onSocketMessage(callback: (result: UniApp.OnSocketMessageCallbackResult) => void): void

  /**
   * Listens for errors of the first connection; the listener cannot be removed.
   * {@zh 监听最早创建的 WebSocket 连接错误，监听器无法移除。}
   *
   * @param callback As for SocketTask.onError. {@zh 同 SocketTask.onError。}
   * @deprecated Use SocketTask.onError. {@zh 请使用 SocketTask.onError。}
   * @concept errors
   */
  function onSocketError(callback: (result: UniApp.GeneralCallbackResult) => void): void

  /**
   * Listens for the first connection to close; the listener cannot be removed.
   * {@zh 监听最早创建的 WebSocket 连接关闭，监听器无法移除。}
   *
   * @param callback As for SocketTask.onClose. {@zh 同 SocketTask.onClose。}
   * @deprecated Use SocketTask.onClose. {@zh 请使用 SocketTask.onClose。}
   * @concept closing
   */
  function onSocketClose(callback: (result: UniApp.OnSocketCloseOptions) => void): void
}
