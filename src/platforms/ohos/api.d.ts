/// <reference path="./base.d.ts" />
/// <reference path="./kits.d.ts" />

/**
 * WebSocket of OpenHarmony: `createWebSocket` creates an object, `connect` starts a connection.
 * {@zh OpenHarmony 的 WebSocket：先用 `createWebSocket` 创建对象，再用 `connect` 建立连接。}
 */
declare module '@ohos.net.webSocket' {
  import type { AsyncCallback, BusinessError, Callback, ErrorCallback } from '@ohos.base'

  namespace webSocket {
    /**
     * Creates an object without a connection. {@zh 创建一个尚未连接的 WebSocket 对象。}
     * @returns An object with the methods `connect`, `send`, `close`, `on` and `off`. {@zh 带有
     *   `connect`、`send`、`close`、`on` 和 `off` 方法的对象。}
     * @since 6
     * @concept connecting
     */
    function createWebSocket(): WebSocket

    /**
     * Options of `connect`. {@zh 建立连接时的可选参数。}
     * @since 6
     * @concept handshake
     */
    interface WebSocketRequestOptions {
      /**
       * HTTP headers of the handshake, by name. {@zh 握手时携带的 HTTP 头，以名称为键。} Names are sent in lower
       * case; empty values and values other than strings are omitted. {@zh 名称以小写发出；空值和非字符串的值会被丢弃。}
       * @since 6
       * @concept handshake
       */
      header?: Object
      /**
       * The requested subprotocol, sent as written; several with commas between. {@zh
       * 请求使用的子协议，按原样发送；多个子协议以逗号分隔。}
       * @since 12
       * @concept handshake
       */
      protocol?: string
      /**
       * Path of a file with CA certificates; the preset certificates when missing. {@zh CA 证书文件的路径；缺省时使用系统预置证书。}
       * @since 11
       * @concept handshake
       */
      caPath?: string
      /** Certificate of the client. {@zh 客户端证书。} @since 11 @concept handshake */
      clientCert?: ClientCert
      /**
       * Proxy of the connection, the system's by default. {@zh 连接使用的代理，默认使用系统代理。}
       * @default 'system'
       * @since 12
       * @concept handshake
       */
      proxy?: ProxyConfiguration
      /**
       * Whether to skip the verification of the server's certificate. {@zh 是否跳过服务器证书校验。}
       * @default false
       * @since 20
       * @concept handshake
       */
      skipServerCertVerification?: boolean
      /**
       * Seconds between pings, from 0 to 30,000; 0 turns pings off. {@zh 两次心跳之间的秒数，0～30000；0 表示关闭心跳。}
       * @default 30
       * @since 21
       * @concept connecting
       */
      pingInterval?: number
      /**
       * Seconds to wait for a pong before giving the connection up, at most `pingInterval`. {@zh
       * 等待心跳响应的秒数，超时则断开连接；不大于 `pingInterval`。}
       * @default 30
       * @since 21
       * @concept connecting
       */
      pongTimeout?: number
      /** Lowest version of TLS to accept. {@zh 支持的最低 TLS 版本。} @since 26 @concept handshake */
      minSupportTlsProtocol?: TlsProtocol
      /**
       * Whether the header `Origin` includes the port. {@zh `Origin` 头是否包含端口。}
       * @default false
       * @since 26
       * @concept handshake
       */
      supportOriginPort?: boolean
    }

    /**
     * Proxy of a connection: the system's, none, or a particular one. {@zh 连接使用的代理：系统代理、不使用代理或指定的代理。}
     * @since 12
     * @concept handshake
     */
    type ProxyConfiguration = 'system' | 'no-proxy' | HttpProxy

    /**
     * A particular proxy, `HttpProxy` of `@ohos.net.connection`. {@zh 指定的代理，即 `@ohos.net.connection` 的
     * `HttpProxy`。}
     * @since 12
     * @concept handshake
     */
    interface HttpProxy {
      /** Host of the proxy. {@zh 代理服务器的主机名。} @concept handshake */
      host: string
      /** Port of the proxy, at most 65,535. {@zh 代理服务器的端口，不大于 65535。} @concept handshake */
      port: number
      /** Hosts to reach without the proxy. {@zh 不经过代理的主机。} @concept handshake */
      exclusionList: string[]
    }

    /** Certificate of a client, in PEM format. {@zh PEM 格式的客户端证书。} @since 11 @concept handshake */
    interface ClientCert {
      /** Path of the certificate. {@zh 证书文件的路径。} @concept handshake */
      certPath: string
      /** Path of the private key. {@zh 私钥文件的路径。} @concept handshake */
      keyPath: string
      /** Password of the private key, empty by default. {@zh 私钥的密码，默认为空。} @concept handshake */
      keyPassword?: string
    }

    /** A version of TLS. {@zh TLS 版本。} @since 26 @concept handshake */
    type TlsProtocol = 0 | 1 | 2 | 3

    const TlsProtocol: {
      /** TLS 1.0. {@zh TLS 1.0 版本。} @since 26 @concept handshake */
      readonly TLS_V_1_0: 0
      /** TLS 1.1. {@zh TLS 1.1 版本。} @since 26 @concept handshake */
      readonly TLS_V_1_1: 1
      /** TLS 1.2. {@zh TLS 1.2 版本。} @since 26 @concept handshake */
      readonly TLS_V_1_2: 2
      /** TLS 1.3. {@zh TLS 1.3 版本。} @since 26 @concept handshake */
      readonly TLS_V_1_3: 3
    }

    /**
     * Options of `close`. {@zh 关闭连接时的可选参数。}
     * @since 6
     * @concept closing
     */
    interface WebSocketCloseOptions {
      /**
       * Close code, 1000 by default; a code outside 1000 to 1015 is silently replaced with 1000. {@zh
       * 关闭错误码，默认值为 1000；1000～1015 以外的值都会变成 1000。}
       *
       * 1000: closed normally. {@zh 1000：正常关闭。} 1001: the server went away. {@zh 1001：服务器主动关闭。}
       * 1002: protocol error. {@zh 1002：协议错误。} 1003: unsupported type of data. {@zh
       * 1003：无法处理的数据类型。} 1004 to 1015: reserved. {@zh 1004～1015：保留值。}
       * @default 1000
       * @since 6
       * @concept closing
       */
      code?: number
      /**
       * Why, for the other side. {@zh 关闭的原因值。}
       *
       * The document of API 6 to 8 names the empty string as default. {@zh API 6～8 的文档称默认值为空字符串。}
       * @default 'CLOSE_NORMAL'
       * @since 6
       * @concept closing
       */
      reason?: string
    }

    /**
     * Value for the listener of `open`. {@zh `open` 事件的回调参数。}
     *
     * A name of static ArkTS (API 23); the declarations for dynamic code have `Object`, so reading a
     * field there needs a cast. {@zh 静态 ArkTS（API 23）中的名称；动态代码的声明写作 `Object`，读取字段需要类型断言。}
     * @since 6
     * @concept open
     */
    interface OpenResult {
      /** HTTP status of the handshake: 101. {@zh 握手的 HTTP 状态码：101。} @concept open */
      status: number
      /** HTTP status text of the handshake. {@zh 握手的 HTTP 状态文本。} @concept open */
      message: string
    }

    /**
     * Value for the listener of `openInfo`. {@zh `openInfo` 事件的回调参数。}
     * @since 26
     * @concept open
     */
    interface WebSocketOpenInfo {
      /** HTTP status of the handshake: 101. {@zh 握手的 HTTP 状态码：101。} @concept open */
      status: number
      /** HTTP status text of the handshake. {@zh 握手的 HTTP 状态文本。} @concept open */
      message: string
      /** The subprotocol that the server chose, if any. {@zh 服务器选择的子协议；未选择时没有此字段。} @concept handshake */
      protocol?: string
    }

    /**
     * Headers of the answer, by name in lower case. {@zh 响应头，以小写名称为键。}
     * @since 12
     * @concept handshake
     */
    type ResponseHeaders = { [k: string]: string | string[] | undefined }

    /**
     * Value for the listener of `close`; without `wasClean`. {@zh `close` 事件的回调参数；没有 `wasClean`。}
     * @since 10
     * @concept closing
     */
    interface CloseResult {
      /** Close code; 0 when the connection broke. {@zh 关闭错误码；连接中断时为 0。} @concept closing */
      code: number
      /** Reason; never empty. {@zh 原因值；不会为空。} @concept closing */
      reason: string
    }

    /**
     * WebSocket object, returned by `createWebSocket`. {@zh `createWebSocket` 返回的 WebSocket 对象。}
     *
     * The object has at most a single connection at a time, and a single listener per event. {@zh
     * 同一时间最多一个连接，每种事件只有一个监听。}
     * @since 6
     * @concept connecting
     */
    interface WebSocket {
      /**
       * Starts connecting; the result is passed to a callback. {@zh 建立连接，结果通过回调函数返回。}
       *
       * `true` means only that the request was made: wait for `open` before sending. {@zh `true`
       * 只表示请求已创建：请等到 `open` 事件后再发送。}
       * @param url Address of the server, with `ws:` or `wss:`. {@zh 服务器地址，使用 `ws:` 或 `wss:`。}
       * @param callback Gets an error or `true`. {@zh 回调函数，得到错误或 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 201: Permission denied. {@zh 201：没有网络权限。}
       * @throws {BusinessError} 401: Parameter error. {@zh 401：参数错误。}
       * @throws {BusinessError} -1: The connection could not be started. {@zh -1：无法发起连接。}
       * @throws {BusinessError} 2302001: The URL is wrong. {@zh 2302001：URL 错误。}
       * @throws {BusinessError} 2302002: The file of a certificate does not exist. {@zh 2302002：证书文件不存在。}
       * @throws {BusinessError} 2302003: A connection exists already. {@zh 2302003：连接已存在。}
       * @throws {BusinessError} 2302999: Any other failure. {@zh 2302999：其他错误。}
       * @since 6
       * @concept connecting
       */
      connect(url: string, callback: AsyncCallback<boolean>): void
      /**
       * Starts connecting with headers; the result comes by callback.
       * {@zh 携带请求头建立连接，结果通过回调函数返回。}
       * @param url Where to. {@zh 服务器地址。}
       * @param options Headers and subprotocol. {@zh 请求头与子协议。}
       * @param callback Gets an error or `true`. {@zh 回调函数，得到错误或 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 201, 401, -1, 2302001, 2302002, 2302003, 2302999, as with the first form. {@zh 与第一种形式相同。}
       * @since 6
       * @concept connecting
       */
      connect(url: string, options: WebSocketRequestOptions, callback: AsyncCallback<boolean>): void
      /**
       * Starts connecting; the result comes as a promise. {@zh 建立连接，结果以 Promise 返回。}
       * @param url Where to. {@zh 服务器地址。}
       * @param options Headers and subprotocol. {@zh 请求头与子协议。}
       * @returns Fulfilled with `true` once the request was made. {@zh 请求创建后兑现为 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 201, 401, -1, 2302001, 2302002, 2302003, 2302999, as with the first form. {@zh 与第一种形式相同。}
       * @since 6
       * @concept connecting
       */
      connect(url: string, options?: WebSocketRequestOptions): Promise<boolean>

      /**
       * Sends a message; the result is passed to a callback. {@zh 发送一条消息，结果通过回调函数返回。}
       *
       * `true` means queued, not delivered. {@zh `true` 表示已进入队列，并不表示已送达。}
       * @param data Text, or since API 8 an `ArrayBuffer` (not a view); at most 5,242,864 bytes.
       *   {@zh 文本，或 API 8 起的 `ArrayBuffer`（不接受其视图）；最多 5,242,864 字节。}
       * @param callback Gets an error or `true`. {@zh 回调函数，得到错误或 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 201: Permission denied. {@zh 201：没有网络权限。}
       * @throws {BusinessError} 401: Parameter error, or too much data. {@zh 401：参数错误，或数据过大。}
       * @throws {BusinessError} -1: Not connected. {@zh -1：尚未连接。}
       * @since 6
       * @concept sending
       */
      send(data: string | ArrayBuffer, callback: AsyncCallback<boolean>): void
      /**
       * Sends a message; the result is a promise. {@zh 发送一条消息，结果以 Promise 返回。}
       * @param data Text, or since API 8 an `ArrayBuffer`. {@zh 文本，或 API 8 起的 `ArrayBuffer`。}
       * @returns Fulfilled with `true` when the message is queued. {@zh 进入队列后兑现为 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 201, 401, -1, as with the first form. {@zh 与第一种形式相同。}
       * @since 6
       * @concept sending
       */
      send(data: string | ArrayBuffer): Promise<boolean>

      /**
       * Closes the connection; the result comes by callback. {@zh 关闭连接，结果通过回调函数返回。}
       * @param callback Gets an error or `true`. {@zh 回调函数，得到错误或 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 201: Permission denied. {@zh 201：没有网络权限。}
       * @throws {BusinessError} 401: Parameter error. {@zh 401：参数错误。}
       * @throws {BusinessError} 2302999: Not connected, or closed already. {@zh 2302999：尚未连接，或已经关闭。}
       * @since 6
       * @concept closing
       */
      close(callback: AsyncCallback<boolean>): void
      /**
       * Closes with a code and a reason; the result comes by callback.
       * {@zh 以指定的错误码和原因值关闭连接，结果通过回调函数返回。}
       * @param options Code and reason. {@zh 错误码与原因值。}
       * @param callback Gets an error or `true`. {@zh 回调函数，得到错误或 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 201, 401, 2302999, as with the first form. {@zh 与第一种形式相同。}
       * @since 6
       * @concept closing
       */
      close(options: WebSocketCloseOptions, callback: AsyncCallback<boolean>): void
      /**
       * Closes the connection; the result comes as a promise. {@zh 关闭连接，结果以 Promise 返回。}
       * @param options Code and reason. {@zh 错误码与原因值。}
       * @returns Fulfilled with `true`; the event `close` follows. {@zh 兑现为 `true`，随后有 `close` 事件。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 201, 401, 2302999, as with the first form. {@zh 与第一种形式相同。}
       * @since 6
       * @concept closing
       */
      close(options?: WebSocketCloseOptions): Promise<boolean>

      /**
       * Subscribes to the opening of the connection; a second listener replaces the first. {@zh
       * 订阅打开事件；再次订阅会替换前一个回调函数。}
       *
       * Static ArkTS (API 23) has `onOpen(callback)`, whose callback gets the value alone, and
       * `offOpen`. {@zh 静态 ArkTS（API 23）为 `onOpen(callback)` 和 `offOpen`，回调只有值一个参数。}
       * @param callback Gets status and message as second argument. {@zh 第二个参数为状态码与文本。}
       * @throws {BusinessError} 401: Thrown immediately for a wrong parameter. {@zh 401：参数错误时立即抛出。}
       * @since 6
       * @concept open
       */
      on(type: 'open', callback: AsyncCallback<OpenResult>): void
      /**
       * Removes the listener of `open`. {@zh 取消订阅打开事件。}
       * @param callback Listener to remove; any if omitted. {@zh 只取消这一个；省略时全部取消。}
       * @since 6
       * @concept listeners
       */
      off(type: 'open', callback?: AsyncCallback<OpenResult>): void
      /**
       * Subscribes to the server's messages. {@zh 订阅接收到服务器消息的事件。}
       *
       * Static ArkTS (API 23): `onMessage`, `offMessage`. {@zh 静态 ArkTS（API 23）：`onMessage`、`offMessage`。}
       * @param callback Gets the text or, since API 8, `ArrayBuffer` as second argument. {@zh
       *   第二个参数直接是文本，或 API 8 起的 `ArrayBuffer`。}
       * @since 6
       * @concept receiving
       */
      on(type: 'message', callback: AsyncCallback<string | ArrayBuffer>): void
      /**
       * Removes the listener of `message`. {@zh 取消订阅消息事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @since 6
       * @concept listeners
       */
      off(type: 'message', callback?: AsyncCallback<string | ArrayBuffer>): void
      /**
       * Subscribes to the end of an open connection. {@zh 订阅关闭事件。}
       *
       * After `close()` the event has the caller's own code and reason; a connection without `open`
       * has no `close` event. {@zh 调用 `close()` 后报告的是本端的错误码与原因值；从未打开的连接没有此事件。}
       *
       * Static ArkTS (API 23): `onWebSocketClose`, `offWebSocketClose`. {@zh 静态 ArkTS（API 23）：`onWebSocketClose`、`offWebSocketClose`。}
       * @param callback Gets code and reason as second argument. {@zh 第二个参数为错误码与原因值。}
       * @since 6
       * @concept closing
       */
      on(type: 'close', callback: AsyncCallback<CloseResult>): void
      /**
       * Removes the listener of `close`. {@zh 取消订阅关闭事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @since 6
       * @concept listeners
       */
      off(type: 'close', callback?: AsyncCallback<CloseResult>): void
      /**
       * Subscribes to failures of the connection. {@zh 订阅错误事件。}
       *
       * Static ArkTS (API 23): `onWebSocketError`, `offWebSocketError`. {@zh 静态 ArkTS（API 23）：`onWebSocketError`、`offWebSocketError`。}
       * @param callback Gets the error as the only argument, with code 200. {@zh 唯一的参数是错误对象，其 code
       *   为 200。}
       * @since 6
       * @concept errors
       */
      on(type: 'error', callback: ErrorCallback<BusinessError>): void
      /**
       * Removes the listener of `error`. {@zh 取消订阅错误事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @since 6
       * @concept listeners
       */
      off(type: 'error', callback?: ErrorCallback<BusinessError>): void
      /**
       * Subscribes to the end of each message, after `message`. {@zh 订阅每条消息接收结束的事件，在 `message` 之后。}
       *
       * Static ArkTS (API 23): `onDataEnd`, `offDataEnd`. {@zh 静态 ArkTS（API 23）：`onDataEnd`、`offDataEnd`。}
       * @param callback Gets nothing. {@zh 没有参数。}
       * @since 11
       * @concept receiving
       */
      on(type: 'dataEnd', callback: Callback<void>): void
      /**
       * Removes the listener of `dataEnd`. {@zh 取消订阅消息接收结束的事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @since 11
       * @concept listeners
       */
      off(type: 'dataEnd', callback?: Callback<void>): void
      /**
       * Subscribes to the response headers, before `open`. {@zh 订阅响应头事件，在 `open` 之前。}
       *
       * Static ArkTS (API 23): `onHeaderReceive`, `offHeaderReceive`. {@zh 静态 ArkTS（API 23）：`onHeaderReceive`、`offHeaderReceive`。}
       * @param callback Gets the headers as the only argument. {@zh 唯一的参数是响应头。}
       * @since 12
       * @concept handshake
       */
      on(type: 'headerReceive', callback: Callback<ResponseHeaders>): void
      /**
       * Removes the listener of `headerReceive`. {@zh 取消订阅响应头事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @since 12
       * @concept listeners
       */
      off(type: 'headerReceive', callback?: Callback<ResponseHeaders>): void
      /**
       * Subscribes to the opening, with the chosen subprotocol; called after `open`. {@zh
       * 订阅打开事件，并得到协商的子协议；在 `open` 之后调用。}
       * @param callback Gets status, message and subprotocol as second argument. {@zh
       *   第二个参数为状态码、文本与子协议。}
       * @since 26
       * @concept open
       */
      on(type: 'openInfo', callback: AsyncCallback<WebSocketOpenInfo>): void
      /**
       * Removes the listener of `openInfo`. {@zh 取消订阅 `openInfo` 事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @since 26
       * @concept listeners
       */
      off(type: 'openInfo', callback?: AsyncCallback<WebSocketOpenInfo>): void
    }

    /**
     * Creates a server that is not started yet; for televisions before API 23. {@zh
     * 创建一个尚未启动的服务器；API 23 之前仅智慧屏支持。}
     * @returns An object with the methods of a server. {@zh 带有服务器各方法的对象。}
     * @since 19
     * @concept connecting
     */
    function createWebSocketServer(): WebSocketServer

    /** Settings of a server. {@zh 服务器的配置。} @since 19 @concept connecting */
    interface WebSocketServerConfig {
      /** Port to listen on. {@zh 监听的端口。} @concept connecting */
      serverPort: number
      /** Most clients at a time, at most 10. {@zh 最大并发客户端数量，不大于 10。} @concept connecting */
      maxConcurrentClientsNumber: number
      /** Most connections of a client, at most 10. {@zh 每个客户端的最大连接数，不大于 10。} @concept connecting */
      maxConnectionsForOneClient: number
      /**
       * Address to listen on, every address by default. {@zh 监听的地址，默认监听所有地址。}
       * @default '0.0.0.0'
       * @concept connecting
       */
      serverIP?: string
      /** Certificate of the server. {@zh 服务器证书。} @concept handshake */
      serverCert?: ServerCert
      /** Subprotocol of the server. {@zh 服务器的子协议。} @concept handshake */
      protocol?: string
    }

    /** Certificate of a server. {@zh 服务器证书。} @since 19 @concept handshake */
    interface ServerCert {
      /** Path of the certificate. {@zh 证书文件的路径。} @concept handshake */
      certPath: string
      /** Path of the private key. {@zh 私钥文件的路径。} @concept handshake */
      keyPath: string
    }

    /** A client of a server. {@zh 服务器的一个客户端。} @since 19 @concept connecting */
    interface WebSocketConnection {
      /** Address of the client. {@zh 客户端的 IP 地址。} @concept connecting */
      clientIP: string
      /** Port of the client. {@zh 客户端的端口。} @concept connecting */
      clientPort: number
    }

    /** Value for the listener of `messageReceive`. {@zh `messageReceive` 事件的回调参数。} @since 19 @concept receiving */
    interface WebSocketMessage {
      /** The client that sent the message. {@zh 发送消息的客户端。} @concept receiving */
      clientConnection: WebSocketConnection
      /** The message. {@zh 收到的消息。} @concept receiving */
      data: string | ArrayBuffer
    }

    /** Gets the client and the end of the connection. {@zh 得到客户端以及连接关闭的结果。} @since 19 @concept closing */
    type ClientConnectionCloseCallback = (
      clientConnection: WebSocketConnection,
      closeReason: CloseResult,
    ) => void

    /** A server, returned by `createWebSocketServer`. {@zh `createWebSocketServer` 返回的服务器。} @since 19 @concept connecting */
    interface WebSocketServer {
      /**
       * Starts listening. {@zh 启动服务器并开始监听。}
       * @param config Port, limits and certificate. {@zh 端口、连接数上限与证书。}
       * @returns Fulfilled with `true`. {@zh 兑现为 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 201: Permission denied. {@zh 201：没有网络权限。}
       * @throws {BusinessError} 2302002: The file of a certificate does not exist. {@zh 2302002：证书文件不存在。}
       * @throws {BusinessError} 2302004: The address is none of the device. {@zh 2302004：无法监听该网卡。}
       * @throws {BusinessError} 2302005: The port is impossible. {@zh 2302005：无法监听该端口。}
       * @throws {BusinessError} 2302007: The port is taken (API 24). {@zh 2302007：端口已被占用（API 24）。}
       * @throws {BusinessError} 2302999: Any other failure. {@zh 2302999：其他错误。}
       * @concept connecting
       */
      start(config: WebSocketServerConfig): Promise<boolean>
      /**
       * Stops the server and closes every connection with 1001. {@zh 停止服务器，并以 1001 关闭所有连接。}
       * @returns Fulfilled with `true`. {@zh 兑现为 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 2302999: Not started. {@zh 2302999：尚未启动。}
       * @concept closing
       */
      stop(): Promise<boolean>
      /**
       * Returns the connected clients. The declaration names a list, but the call returns a promise
       * of the list: use `await`. {@zh 返回已连接的客户端。声明的返回值是数组，实际返回 Promise，需要使用 `await`。}
       * @returns The clients. {@zh 所有客户端。}
       * @permission ohos.permission.INTERNET
       * @concept connecting
       */
      listAllConnections(): WebSocketConnection[]
      /**
       * Sends a message to a client. {@zh 向客户端发送消息。}
       * @param data Text or an `ArrayBuffer`. {@zh 文本或 `ArrayBuffer`。}
       * @param connection The client. {@zh 客户端。}
       * @returns Fulfilled with `true` when queued. {@zh 进入队列后兑现为 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 2302006: No such client. {@zh 2302006：连接不存在。}
       * @concept sending
       */
      send(data: string | ArrayBuffer, connection: WebSocketConnection): Promise<boolean>
      /**
       * Closes the connection of a client. {@zh 关闭与客户端的连接。}
       * @param connection The client. {@zh 客户端。}
       * @param options Code and reason, both or neither. {@zh 错误码与原因值，需同时给出。}
       * @returns Fulfilled with `true`. {@zh 兑现为 `true`。}
       * @permission ohos.permission.INTERNET
       * @throws {BusinessError} 2302006: No such client. {@zh 2302006：连接不存在。}
       * @concept closing
       */
      close(connection: WebSocketConnection, options?: WebSocketCloseOptions): Promise<boolean>
      /**
       * Subscribes to new clients. {@zh 订阅客户端建立连接的事件。}
       * @param callback Gets the client. {@zh 得到客户端信息。}
       * @concept open
       */
      on(type: 'connect', callback: Callback<WebSocketConnection>): void
      /**
       * Removes the listener of `connect`. {@zh 取消订阅建立连接的事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @concept listeners
       */
      off(type: 'connect', callback?: Callback<WebSocketConnection>): void
      /**
       * Subscribes to messages of clients. {@zh 订阅收到客户端消息的事件。}
       * @param callback Gets the client and the message. {@zh 得到客户端信息与消息。}
       * @concept receiving
       */
      on(type: 'messageReceive', callback: Callback<WebSocketMessage>): void
      /**
       * Removes the listener of `messageReceive`. {@zh 取消订阅收到消息的事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @concept listeners
       */
      off(type: 'messageReceive', callback?: Callback<WebSocketMessage>): void
      /**
       * Subscribes to the end of connections. {@zh 订阅连接关闭的事件。}
       *
       * The sources of 2026-08 name the reason `closeReason` and not `reason`. {@zh 2026-08
       * 的源码中，原因字段名为 `closeReason`，而不是 `reason`。}
       * @param callback Gets the client and the result. {@zh 得到客户端信息与关闭结果。}
       * @concept closing
       */
      on(type: 'close', callback: ClientConnectionCloseCallback): void
      /**
       * Removes the listener of `close`. {@zh 取消订阅连接关闭的事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @concept listeners
       */
      off(type: 'close', callback?: ClientConnectionCloseCallback): void
      /**
       * Subscribes to failures of the server. {@zh 订阅服务器错误事件。}
       * @param callback Gets the error, with code 200. {@zh 得到错误对象，其 code 为 200。}
       * @concept errors
       */
      on(type: 'error', callback: ErrorCallback<BusinessError>): void
      /**
       * Removes the listener of `error`. {@zh 取消订阅服务器错误事件。}
       * @param callback Listener to remove. {@zh 只取消这一个。}
       * @concept listeners
       */
      off(type: 'error', callback?: ErrorCallback<BusinessError>): void
    }
  }

  export default webSocket
}
