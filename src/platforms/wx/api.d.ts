/**
 * Types of WeChat mini programs, by the names of `miniprogram-api-typings`.
 * {@zh 微信小程序的类型，名称与 `miniprogram-api-typings` 一致。}
 */
declare namespace WechatMiniprogram {
  /** Any object; the value of `header`. {@zh 任意对象，`header` 的类型。} @concept handshake */
  type IAnyObject = Record<string, any>

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

  /** Parameters of `wx.connectSocket`. {@zh `wx.connectSocket` 的参数。} @concept connecting */
  interface ConnectSocketOption {
    /**
     * Address of the server; must use wss, and a host of the socket domain list.
     * {@zh 开发者服务器 wss 接口地址，域名须在 socket 合法域名列表中。}
     *
     * @concept connecting
     */
    url: string
    /**
     * HTTP headers of the handshake; Referer cannot be set. {@zh HTTP Header，不能设置 Referer。}
     *
     * @concept handshake
     */
    header?: IAnyObject
    /**
     * Subprotocols in order of preference. {@zh 子协议数组，靠前者优先。}
     *
     * @since 1.4.0
     * @concept handshake
     */
    protocols?: string[]
    /**
     * Whether TCP_NODELAY is set; no effect here. {@zh 建立 TCP 连接时的 TCP_NODELAY 设置，此处不起作用。}
     *
     * @default false
     * @since 2.4.0
     * @concept handshake
     */
    tcpNoDelay?: boolean
    /**
     * Whether messages are compressed; no effect here. {@zh 是否开启压缩扩展，此处不起作用。}
     *
     * @default false
     * @since 2.8.0
     * @concept handshake
     */
    perMessageDeflate?: boolean
    /**
     * Longest wait for the connection to open, in milliseconds; 60,000 by default.
     * {@zh 连接打开的超时时间，单位为毫秒，默认为 60000。}
     *
     * @default 60000
     * @since 2.10.0
     * @concept limits
     */
    timeout?: number
    /**
     * Whether the cellular network is used even with Wi-Fi; no effect here.
     * {@zh 在 Wi-Fi 下是否强制使用移动网络，此处不起作用。}
     *
     * @default false
     * @since 2.29.0
     * @concept handshake
     */
    forceCellularNetwork?: boolean
    /** Runs when the call was accepted. {@zh 接口调用成功的回调函数。} @concept callbacks */
    success?: (res: GeneralCallbackResult) => void
    /** Runs when the call failed. {@zh 接口调用失败的回调函数。} @concept callbacks */
    fail?: (res: GeneralCallbackResult) => void
    /** Runs after `success` or `fail`. {@zh 接口调用结束的回调函数（调用成功、失败都会执行）。} @concept callbacks */
    complete?: (res: GeneralCallbackResult) => void
  }

  /**
   * A WebSocket connection, returned by `wx.connectSocket`. {@zh WebSocket 任务，由 `wx.connectSocket`
   * 创建返回。}
   *
   * @since 1.7.0
   * @concept connecting
   */
  interface SocketTask {
    /**
     * Sends data over the connection. {@zh 通过 WebSocket 连接发送数据。}
     *
     * @param option The data, and the callbacks. {@zh 数据与回调函数。}
     * @concept sending
     */
    send(option: SocketTaskSendOption): void
    /**
     * Closes the connection. {@zh 关闭 WebSocket 连接。}
     *
     * @param option Code and reason, and the callbacks. The types require the option; at run time it
     *   can be omitted. {@zh 关闭码、原因与回调函数。类型定义要求传入，运行时可以省略。}
     * @concept closing
     */
    close(option?: SocketTaskCloseOption): void
    /**
     * Listens for the connection to open. Call right after `wx.connectSocket`, or the event may be
     * missed. {@zh 监听 WebSocket 连接打开事件。请在 `wx.connectSocket` 之后立即调用，否则可能错过事件。}
     *
     * @param listener Called once the handshake has succeeded. {@zh 握手成功后调用。}
     * @concept open
     */
    onOpen(listener: OnOpenCallback): void
    /**
     * Listens for messages from the server. {@zh 监听 WebSocket 接受到服务器的消息事件。}
     *
     * @param listener Called with each message. {@zh 每收到一条消息调用一次。}
     * @concept receiving
     */
    onMessage(listener: SocketTaskOnMessageCallback): void
    /**
     * Listens for errors. {@zh 监听 WebSocket 错误事件。}
     *
     * @param listener Called with the text of the error. {@zh 以错误信息调用。}
     * @concept errors
     */
    onError(listener: UDPSocketOnErrorCallback): void
    /**
     * Listens for the connection to close. {@zh 监听 WebSocket 连接关闭事件。}
     *
     * @param listener Called with code and reason. {@zh 以关闭码和原因调用。}
     * @concept closing
     */
    onClose(listener: SocketTaskOnCloseCallback): void
    /**
     * State of the connection, from 0 to 3. Neither the types nor the document have the property;
     * developers report it. {@zh 连接状态，取值 0～3。类型定义和文档中都没有，来自开发者的报告。}
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

  /** Parameters of `SocketTask.send`. {@zh `SocketTask.send` 的参数。} @concept sending */
  interface SocketTaskSendOption {
    /** Data to send. {@zh 需要发送的内容。} @concept sending */
    data: string | ArrayBuffer
    /** Runs when the call was accepted. {@zh 接口调用成功的回调函数。} @concept callbacks */
    success?: (res: GeneralCallbackResult) => void
    /** Runs when the call failed. {@zh 接口调用失败的回调函数。} @concept callbacks */
    fail?: (res: GeneralCallbackResult) => void
    /** Runs after `success` or `fail`. {@zh 接口调用结束的回调函数（调用成功、失败都会执行）。} @concept callbacks */
    complete?: (res: GeneralCallbackResult) => void
  }

  /** Parameters of `SocketTask.close`. {@zh `SocketTask.close` 的参数。} @concept closing */
  interface SocketTaskCloseOption {
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

  /** Parameters of `wx.sendSocketMessage`. {@zh `wx.sendSocketMessage` 的参数。} @concept sending */
  interface SendSocketMessageOption extends SocketTaskSendOption {}

  /** Parameters of `wx.closeSocket`. {@zh `wx.closeSocket` 的参数。} @concept closing */
  interface CloseSocketOption extends SocketTaskCloseOption {}

  /** Listener of `SocketTask.onOpen`. {@zh `SocketTask.onOpen` 的监听器。} @concept open */
  type OnOpenCallback = (result: OnOpenListenerResult) => void
  /** Argument of `SocketTask.onOpen`. {@zh `SocketTask.onOpen` 监听器的参数。} @concept open */
  interface OnOpenListenerResult extends OnSocketOpenListenerResult {
    /**
     * Times of the connection in milliseconds. Missing here: a simulated network has no such times.
     * {@zh 连接各阶段的时间，单位为毫秒。此处没有：模拟网络没有这些时间。}
     *
     * @since 2.10.4
     * @concept open
     */
    profile?: SocketProfile
  }
  /** Listener of `wx.onSocketOpen`. {@zh `wx.onSocketOpen` 的监听器。} @concept open */
  type OnSocketOpenCallback = (result: OnSocketOpenListenerResult) => void
  /** Argument of `wx.onSocketOpen`. {@zh `wx.onSocketOpen` 监听器的参数。} @concept open */
  interface OnSocketOpenListenerResult {
    /** Headers of the server's answer. {@zh 连接成功的 HTTP 响应 Header。} @since 2.0.0 @concept open */
    header: IAnyObject
  }
  /** Times of a connection. {@zh 连接各阶段的时间。} @concept open */
  interface SocketProfile {
    /** Start of the request. {@zh 开始请求的时间。} */
    fetchStart: number
    /** Start of the DNS query. {@zh DNS 域名查询开始的时间。} */
    domainLookUpStart: number
    /** End of the DNS query. {@zh DNS 域名查询完成的时间。} */
    domainLookUpEnd: number
    /** Start of connecting. {@zh 开始建立连接的时间。} */
    connectStart: number
    /** End of connecting. {@zh 完成建立连接的时间。} */
    connectEnd: number
    /** Round-trip time of one connection. {@zh 单次连接的耗时。} */
    rtt: number
    /** Duration of the handshake. {@zh 握手耗时。} */
    handshakeCost: number
    /** Duration of all. {@zh 上层请求到返回的耗时。} */
    cost: number
  }
  /** Listener of a message. {@zh 消息事件的监听器。} @concept receiving */
  type SocketTaskOnMessageCallback = (result: SocketTaskOnMessageListenerResult) => void
  /** Argument of the listener of a message. {@zh 消息事件监听器的参数。} @concept receiving */
  interface SocketTaskOnMessageListenerResult {
    /** The message. {@zh 服务器返回的消息。} @concept receiving */
    data: string | ArrayBuffer
  }
  /** Listener of an error. {@zh 错误事件的监听器。} @concept errors */
  type UDPSocketOnErrorCallback = (result: GeneralCallbackResult) => void
  /** Listener of a close. {@zh 关闭事件的监听器。} @concept closing */
  type SocketTaskOnCloseCallback = (result: SocketTaskOnCloseListenerResult) => void
  /** Argument of the listener of a close. {@zh 关闭事件监听器的参数。} @concept closing */
  interface SocketTaskOnCloseListenerResult {
    /** Close code. {@zh 关闭码。} @concept closing */
    code: number
    /** Reason. {@zh 连接被关闭的原因。} @concept closing */
    reason: string
  }
}

/**
 * WebSocket of WeChat mini programs. {@zh 微信小程序的 WebSocket。}
 */
declare namespace wx {
  /**
   * Starts a WebSocket connection; at most five at a time. {@zh 创建一个 WebSocket 连接，最多同时存在五个。}
   *
   * `success` means that the call was accepted, not that the connection is open: wait for `onOpen`.
   * {@zh `success` 只表示调用已被接受，并不表示连接已打开，请等待 `onOpen`。}
   *
   * @param option Address and parameters, with callbacks. {@zh 连接参数与回调函数。}
   * @returns The task of the connection; `undefined` for wrong parameters. {@zh 该连接的任务；参数有误时为 `undefined`。}
   * @feature wx.socketDomain
   * @concept connecting
   */
  function connectSocket(
    option: WechatMiniprogram.ConnectSocketOption,
  ): WechatMiniprogram.SocketTask

  /**
   * Sends data over the connection. {@zh 通过 WebSocket 连接发送数据。}
   *
   * @param option The data, without callbacks. {@zh 数据，不含回调函数。}
   * @returns A promise for the result. {@zh 结果的 Promise。}
   * @deprecated Use SocketTask.send. {@zh 请使用 SocketTask.send。}
   * @concept sending
   */
  function sendSocketMessage(
    option: Pick<WechatMiniprogram.SendSocketMessageOption, 'data'>,
  ): Promise<WechatMiniprogram.GeneralCallbackResult>
  /**
   * Sends data over the connection, and reports to callbacks. {@zh 通过 WebSocket 连接发送数据，并触发回调函数。}
   *
   * @param option The data and callbacks. {@zh 数据与回调函数。}
   * @deprecated Use SocketTask.send. {@zh 请使用 SocketTask.send。}
   * @concept sending
   */
  function sendSocketMessage(option: WechatMiniprogram.SendSocketMessageOption): void

  /**
   * Closes the connection; no effect before it is open. {@zh 关闭 WebSocket 连接；连接打开前不起作用。}
   *
   * @param option Code and reason, without callbacks. {@zh 关闭码和原因，不含回调函数。}
   * @returns A promise for the result. {@zh 结果的 Promise。}
   * @deprecated Use SocketTask.close. {@zh 请使用 SocketTask.close。}
   * @concept closing
   */
  function closeSocket(
    option?: Pick<WechatMiniprogram.CloseSocketOption, 'code' | 'reason'>,
  ): Promise<WechatMiniprogram.GeneralCallbackResult>
  /**
   * Closes the connection, and reports to callbacks. {@zh 关闭 WebSocket 连接，并触发回调函数。}
   *
   * @param option Code, reason and callbacks. {@zh 关闭码、原因与回调函数。}
   * @deprecated Use SocketTask.close. {@zh 请使用 SocketTask.close。}
   * @concept closing
   */
  function closeSocket(option: WechatMiniprogram.CloseSocketOption): void

  /**
   * Listens for the connection to open; the last listener alone is called. {@zh 监听 WebSocket 连接打开事件，只保留最后一个监听器。}
   *
   * @param listener As for SocketTask.onOpen. {@zh 同 SocketTask.onOpen。}
   * @deprecated Use SocketTask.onOpen. {@zh 请使用 SocketTask.onOpen。}
   * @concept open
   */
  function onSocketOpen(listener: WechatMiniprogram.OnSocketOpenCallback): void

  /**
   * Listens for messages from the server; the last listener alone is called. {@zh 监听 WebSocket 接受到服务器的消息事件，只保留最后一个监听器。}
   *
   * @param listener As for SocketTask.onMessage. {@zh 同 SocketTask.onMessage。}
   * @deprecated Use SocketTask.onMessage. {@zh 请使用 SocketTask.onMessage。}
   * @concept receiving
   */
  function onSocketMessage(listener: WechatMiniprogram.SocketTaskOnMessageCallback): void

  /**
   * Listens for errors; the last listener alone is called. {@zh 监听 WebSocket 错误事件，只保留最后一个监听器。}
   *
   * @param listener As for SocketTask.onError. {@zh 同 SocketTask.onError。}
   * @deprecated Use SocketTask.onError. {@zh 请使用 SocketTask.onError。}
   * @concept errors
   */
  function onSocketError(listener: WechatMiniprogram.UDPSocketOnErrorCallback): void

  /**
   * Listens for the connection to close; the last listener alone is called. {@zh 监听 WebSocket 连接关闭事件，只保留最后一个监听器。}
   *
   * @param listener As for SocketTask.onClose. {@zh 同 SocketTask.onClose。}
   * @deprecated Use SocketTask.onClose. {@zh 请使用 SocketTask.onClose。}
   * @concept closing
   */
  function onSocketClose(listener: WechatMiniprogram.SocketTaskOnCloseCallback): void
}
