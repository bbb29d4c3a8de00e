/**
 * The import of a server script (`server.ts`): a server in mock-socket's own words, with the
 * handshake added. {@zh 服务器脚本（`server.ts`）可导入的内容：沿用 mock-socket 的写法，并增加了握手信息。}
 *
 * Read as text by the editor and left out of the project's own compilation, to avoid a conflict
 * with the package of the same name. {@zh 由编辑器按文本读取，不参与本项目自身的编译，以免与同名软件包冲突。}
 */
declare module 'mock-socket' {
  /** Content of a message. {@zh 消息可以携带的内容。} */
  type Data = string | ArrayBuffer | ArrayBufferView | Blob

  /** A client's request before connecting. {@zh 客户端在连接前发来的握手请求。} */
  interface HandshakeRequest {
    /** The absolute URL, query included. {@zh 完整的 URL，包括查询参数。} */
    readonly url: string
    /**
     * Headers set by the program, names in lower case. {@zh 程序设置的请求头，名称为小写。}
     */
    readonly headers: Readonly<Record<string, string>>
    /** Subprotocols, in order of preference. {@zh 子协议列表，越靠前越优先。} */
    readonly protocols: readonly string[]
  }

  /**
   * A server's answer to a handshake: a connection, with one of the offered subprotocols if wanted,
   * or an HTTP status from 400 to 599.
   * {@zh 服务器对握手的应答：接受连接（可从客户端给出的子协议中选一个），或返回 400 到 599 的 HTTP 状态码。}
   */
  type HandshakeAnswer =
    | { readonly accept: true; readonly protocol?: string }
    | { readonly accept: false; readonly status: number }

  /** How a connection is closed. {@zh 关闭连接的方式。} */
  interface CloseOptions {
    /**
     * Close code. 1005 closes without a status; 1006 cuts the connection.
     * {@zh 关闭码。1005 表示不带关闭码关闭，1006 表示直接断开连接。}
     */
    code?: number
    /** At most 123 bytes in UTF-8. {@zh 关闭原因，UTF-8 编码不超过 123 字节。} */
    reason?: string
  }

  /** A client's connection. {@zh 一个客户端的连接。} */
  interface Client {
    /** Where the client connected to. {@zh 客户端连接的 URL。} */
    readonly url: string
    /** The client's handshake request. {@zh 客户端的握手请求。} */
    readonly handshake: HandshakeRequest
    /** The subprotocol agreed on; empty for none. {@zh 协商出的子协议；没有时为空字符串。} */
    readonly protocol: string
    /** 1 open, 2 closing, 3 closed. {@zh 1 已打开，2 正在关闭，3 已关闭。} */
    readonly readyState: number
    /** Names of the rooms joined by the client. {@zh 客户端已加入的房间。} */
    readonly rooms: string[]
    /**
     * Milliseconds before the answer to the client's closing; 0 unless set.
     * {@zh 应答客户端关闭之前等待的毫秒数，默认为 0。}
     */
    closeDelay: number
    /** Calls the listener for each message. {@zh 收到每条消息时调用。} */
    on(type: 'message', listener: (data: string | ArrayBuffer) => void): void
    /** Calls the listener once the connection has closed. {@zh 连接关闭后调用。} */
    on(type: 'close', listener: (event: { code: number; reason: string }) => void): void
    /** Removes a listener. {@zh 移除监听器。} */
    off(type: 'message', listener: (data: string | ArrayBuffer) => void): void
    off(type: 'close', listener: (event: { code: number; reason: string }) => void): void
    /**
     * Sends a message. Dropped once the connection is closing.
     * {@zh 发送一条消息。连接开始关闭后，消息会被丢弃。}
     */
    send(data: Data): void
    /**
     * Joins a room: `server.to(room)` then reaches the client.
     * {@zh 加入房间，之后 `server.to(room)` 就能发到这个客户端。}
     */
    join(room: string): void
    /** Leaves a room. {@zh 离开房间。} */
    leave(room: string): void
    /**
     * Calls back after a number of milliseconds, unless the connection has ended by then.
     * {@zh 在指定毫秒数后调用；如果连接已结束，则不再调用。}
     *
     * @returns Cancels the call. {@zh 用于取消的函数。}
     */
    after(delay: number, callback: () => void): () => void
    /**
     * Returns the time of the network in milliseconds, the clock of `after`.
     * {@zh 返回网络时间（毫秒），`after` 按此计时。}
     */
    now(): number
    /**
     * Stops reading: data from the client, the closing included, stays in the client's
     * `bufferedAmount`. {@zh 停止读取：客户端发出的数据（包括关闭帧）留在客户端的 `bufferedAmount` 中。}
     */
    pause(): void
    /** Resumes reading. {@zh 继续读取。} */
    resume(): void
    /**
     * Starts the closing handshake; without a code the client reports 1005.
     * {@zh 开始关闭握手；不带关闭码时，客户端得到 1005。}
     */
    close(options?: CloseOptions): void
    /**
     * Cuts the connection with no closing handshake; the client reports 1006.
     * {@zh 不经关闭握手直接断开；客户端得到 1006。}
     */
    terminate(): void
  }

  /** How a server treats handshakes. {@zh 服务器处理握手的方式。} */
  interface ServerOptions {
    /**
     * Accepted and ignored: no global is ever replaced.
     * {@zh 可以设置，但不起作用：这里从不替换全局对象。}
     */
    mock?: boolean
    /**
     * Whether to accept a client; false refuses the client with the HTTP status 401. A promise lets
     * the client wait. {@zh 是否接受客户端；返回 false 时以 HTTP 状态码 401 拒绝。返回 Promise 时，客户端会一直等待。}
     *
     * @example
     * new Server('*', { verifyClient: ({ headers }) => headers.authorization === 'Bearer secret' })
     */
    verifyClient?: (request: HandshakeRequest) => boolean | Promise<boolean>
    /**
     * Accepts a client, with a subprotocol of choice, or refuses the client with an HTTP status;
     * accepts when nothing is returned. An error answers with 500. A promise lets the client wait.
     * {@zh 接受客户端（可指定子协议），或以 HTTP 状态码拒绝；不返回内容时接受，出错时返回 500。返回 Promise
     * 时，客户端会一直等待。}
     *
     * @example
     * new Server('*', {
     *   async handshake({ url, protocols }) {
     *     await new Promise((resolve) => setTimeout(resolve, 500))
     *     if (!new URL(url).searchParams.has('token')) return { accept: false, status: 403 }
     *     if (protocols.includes('chat.v2')) return { accept: true, protocol: 'chat.v2' }
     *   },
     * })
     */
    handshake?: (
      request: HandshakeRequest,
    ) => HandshakeAnswer | undefined | void | Promise<HandshakeAnswer | undefined | void>
    /**
     * Chooses a subprotocol of the client's; empty or null for none. If unset, the first is
     * taken. {@zh 从客户端给出的子协议中选一个；空字符串或 null 表示不选。未设置时取第一个。}
     *
     * @example
     * new Server('*', { selectProtocol: (protocols) => protocols.find((name) => name === 'chat') })
     */
    selectProtocol?: (protocols: string[], request: HandshakeRequest) => string | null | undefined
  }

  /** The clients in a room or several rooms. {@zh 加入了一个或多个房间的客户端。} */
  interface Audience {
    /** Adds the members of another room. {@zh 再加上另一个房间的成员。} */
    to(room: string, sender?: Client): Audience
    /** Sends a message to each member once. {@zh 向每个成员各发送一次消息。} */
    emit(type: 'message', data: Data): void
  }

  /** A server of the simulated network. {@zh 模拟网络中的一个服务器。} */
  class Server {
    /**
     * @param url URL to listen on, query ignored. `'*'`, or nothing, answers every URL without a
     * dedicated server. Connections to any other URL are refused. {@zh 监听的 URL，忽略查询参数。
     * 传 `'*'` 或不传则应答所有没有专属服务器的 URL。连接其他 URL 会被拒绝。}
     * @param options Treatment of handshakes. {@zh 处理握手的方式。}
     */
    constructor(url?: string | URL, options?: ServerOptions)
    /** URL of the server, without query; `*` for every URL. {@zh 监听的 URL，不含查询参数；`*` 表示所有 URL。} */
    readonly url: string
    /** Calls the listener for each connecting client. {@zh 每个客户端连接时调用。} */
    on(type: 'connection', listener: (socket: Client, request: HandshakeRequest) => void): void
    /**
     * Calls the listener when a client's connection has closed, and when the server is closed.
     * {@zh 某个客户端的连接关闭时，以及服务器自身关闭时调用。}
     */
    on(type: 'close', listener: (server: Server) => void): void
    /** Removes a listener. {@zh 移除监听器。} */
    off(type: 'connection', listener: (socket: Client, request: HandshakeRequest) => void): void
    off(type: 'close', listener: (server: Server) => void): void
    /** Returns the connected clients. {@zh 当前已连接的客户端。} */
    clients(): Client[]
    /**
     * Sends a message to every client, or only to some.
     * {@zh 向所有客户端（或仅其中一部分）发送消息。}
     */
    emit(type: 'message', data: Data, options?: { websockets?: readonly Client[] }): void
    /**
     * Chooses the clients in a room, without the sender if given.
     * {@zh 选出加入了某个房间的客户端；指定发送者时不包括发送者。}
     *
     * @example
     * server.on('connection', (socket) => {
     *   socket.join('lobby')
     *   socket.on('message', (data) => server.to('lobby', socket).emit('message', data))
     * })
     */
    to(room: string, sender?: Client): Audience
    /** Chooses clients like `to`. {@zh 与 `to` 相同。} */
    in(room: string, sender?: Client): Audience
    /**
     * Cuts every connection, as a failing server does; clients report 1006.
     * {@zh 像服务器出故障那样断开所有连接；客户端得到 1006。}
     */
    simulate(event: 'error'): void
    /** Returns without effect: no global is ever replaced. {@zh 不起作用：这里从不替换全局对象。} */
    mockWebsocket(): void
    /** Returns without effect: no global is ever replaced. {@zh 不起作用：这里从不替换全局对象。} */
    restoreWebsocket(): void
    /**
     * Stops listening and closes every connection, with code 1000 by default.
     * {@zh 停止监听并关闭所有连接，关闭码默认为 1000。}
     */
    close(options?: CloseOptions): void
    /** Stops listening; connections stay open. {@zh 停止监听，已有连接保持打开。} */
    stop(callback?: () => void): void
  }
}
