/**
 * WebSocket in Taro: connections are started by `connectSocket` and then live in a `SocketTask`.
 * {@zh Taro 的 WebSocket：由 `connectSocket` 创建连接，之后通过 `SocketTask` 操作。}
 */
declare module '@tarojs/taro' {
  namespace Taro {
    /**
     * Argument of every callback of an API call. {@zh 接口调用各回调函数收到的参数。}
     *
     * @concept callbacks
     */
    interface CallbackResult {
      /**
       * `<api>:ok`, or `<api>:fail ` and the reason.
       * {@zh 成功时为 `<接口名>:ok`，失败时为 `<接口名>:fail ` 加原因。}
       */
      errMsg: string
    }

    /**
     * Callbacks of every API call; on H5 all run before the call returns. {@zh 各接口通用的回调函数；在 H5
     * 端，它们在接口返回之前就会被调用。}
     *
     * @concept callbacks
     */
    interface Callbacks {
      /** Runs when the call succeeded. {@zh 接口调用成功的回调函数。} */
      success?(result: CallbackResult): void
      /** Runs when the call failed. {@zh 接口调用失败的回调函数。} */
      fail?(result: CallbackResult): void
      /** Runs after `success` or `fail`. {@zh 接口调用结束的回调函数（调用成功、失败都会执行）。} */
      complete?(result: CallbackResult): void
    }

    /**
     * Starts a WebSocket connection. At most two may exist at a time. {@zh 创建一个 WebSocket
     * 链接。最多同时存在两个 WebSocket 链接。}
     *
     * The promise and `success` mean that the task exists, not that the connection is open: wait
     * for `onOpen`. {@zh Promise 兑现和 `success` 只表示任务已创建，并不表示连接已打开，请等待 `onOpen`。}
     *
     * @param option Address and parameters, with callbacks. {@zh 连接参数与回调函数。}
     * @returns A new SocketTask for the connection. {@zh 该连接对应的新 SocketTask。}
     * @throws {CallbackResult} The promise rejects with `connectSocket:fail …` when a parameter is
     *   wrong or too many connections exist. {@zh 参数有误或连接数超限时，Promise 以 `connectSocket:fail …` 拒绝。}
     * @concept connecting
     */
    function connectSocket(option: connectSocket.Option): Promise<SocketTask>

    namespace connectSocket {
      /**
       * Parameters of `connectSocket`. {@zh `connectSocket` 的参数。}
       *
       * @concept connecting
       */
      interface Option extends Callbacks {
        /** Address of the server; must use wss. {@zh 开发者服务器接口地址，必须是 wss 协议。} */
        url: string
        /**
         * HTTP headers of the handshake; Referer cannot be set.
         * {@zh HTTP Header，header 中不能设置 Referer。}
         *
         * @concept handshake
         */
        header?: Record<string, string>
        /**
         * Method of the request, GET by default. Documented, but read by no implementation.
         * {@zh 请求方法，默认是 GET。文档列出了它，但没有任何实现读取它。}
         *
         * @default 'GET'
         * @concept handshake
         */
        method?: 'OPTIONS' | 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'TRACE' | 'CONNECT'
        /**
         * Subprotocols in order of preference. {@zh 子协议数组，靠前者优先。}
         *
         * @concept handshake
         */
        protocols?: string[]
        /**
         * Runs when the task has been created. {@zh 接口调用成功的回调函数，此时任务已创建。}
         *
         * @concept callbacks
         */
        success?(result: SuccessResult): void
      }

      /**
       * Argument of `success` of `connectSocket`. {@zh `connectSocket` 的 `success` 收到的参数。}
       *
       * @concept callbacks
       */
      interface SuccessResult extends CallbackResult {
        /** Number of the task, counted from 1. {@zh 任务编号，从 1 开始计数。} */
        socketTaskId: number
      }
    }

    /**
     * A WebSocket connection, returned by `connectSocket`. {@zh WebSocket 任务，由 `connectSocket`
     * 创建返回。}
     *
     * Each event has a single listener: a new listener replaces the previous. {@zh
     * 每个事件只有一个监听器，再次设置会替换前一个。}
     *
     * @concept connecting
     */
    interface SocketTask {
      /** State of the connection now. {@zh WebSocket 当前的连接状态。} @concept state */
      readonly readyState: number
      /** State: connecting. {@zh WebSocket 状态值：连接中。} @concept state */
      readonly CONNECTING: 0
      /** State: connected. {@zh WebSocket 状态值：已连接。} @concept state */
      readonly OPEN: 1
      /** State: closing. {@zh WebSocket 状态值：关闭中。} @concept state */
      readonly CLOSING: 2
      /** State: closed. {@zh WebSocket 状态值：已关闭。} @concept state */
      readonly CLOSED: 3
      /**
       * The browser's WebSocket beneath; on H5 only.
       * {@zh 浏览器 WebSocket 实例（H5 端独有）。}
       *
       * @concept connecting
       */
      readonly ws: WebSocket

      /**
       * Sends data over the connection. {@zh 通过 WebSocket 连接发送数据。}
       *
       * @param option The data, and the callbacks. {@zh 数据与回调函数。}
       * @returns A promise for the same result; mini programs return none.
       * {@zh 结果相同的 Promise；小程序端没有返回值。}
       * @throws {CallbackResult} The promise rejects when the connection is not open.
       * {@zh 连接未打开时，Promise 被拒绝。}
       * @concept sending
       */
      send(option: SocketTask.SendOption): Promise<CallbackResult>

      /**
       * Closes the connection. {@zh 关闭 WebSocket 连接。}
       *
       * @param option Code and reason, and the callbacks. {@zh 关闭码、原因与回调函数。}
       * @returns A promise for the same result; mini programs return none.
       * {@zh 结果相同的 Promise；小程序端没有返回值。}
       * @concept closing
       */
      close(option?: SocketTask.CloseOption): Promise<CallbackResult>

      /**
       * Listens for the connection to open. {@zh 监听 WebSocket 连接打开事件。}
       *
       * @param callback Called once the handshake has succeeded. {@zh 握手成功后调用。}
       * @concept open
       */
      onOpen(callback: (result: SocketTask.OpenResult) => void): void

      /**
       * Listens for the connection to close. {@zh 监听 WebSocket 连接关闭事件。}
       *
       * @param callback Called with the status code and the reason. {@zh 以关闭码和原因调用。}
       * @concept closing
       */
      onClose(callback: (result: SocketTask.CloseResult) => void): void

      /**
       * Listens for errors. {@zh 监听 WebSocket 错误。}
       *
       * @param callback Called with the error's text. {@zh 以错误信息调用。}
       * @concept errors
       */
      onError(callback: (result: CallbackResult) => void): void

      /**
       * Listens for messages from the server. {@zh 监听 WebSocket 接受到服务器的消息事件。}
       *
       * @param callback Called with each message. {@zh 每收到一条消息调用一次。}
       * @concept receiving
       */
      onMessage<T = any>(callback: (result: SocketTask.MessageResult<T>) => void): void
    }

    namespace SocketTask {
      /**
       * Parameters of `SocketTask.send`. {@zh `SocketTask.send` 的参数。}
       *
       * @concept sending
       */
      interface SendOption extends Callbacks {
        /** Data to send. {@zh 需要发送的内容。} */
        data: string | ArrayBuffer
      }

      /**
       * Parameters of `SocketTask.close`. {@zh `SocketTask.close` 的参数。}
       *
       * @concept closing
       */
      interface CloseOption extends Callbacks {
        /**
         * Why the connection is closed, as a number; 1000 (normal) by default.
         * {@zh 关闭码，表示连接关闭的原因，默认为 1000（正常关闭）。}
         *
         * @default 1000
         */
        code?: number
        /** Why, in words. {@zh 表示连接被关闭原因的可读字符串。} */
        reason?: string
      }

      /** Argument of `onOpen`. {@zh `onOpen` 收到的参数。} @concept open */
      interface OpenResult {
        /**
         * Headers of the server's answer. H5 gives none, React Native an empty object.
         * {@zh 服务器响应的 HTTP Header。H5 端没有，React Native 端为空对象。}
         */
        header: Record<string, string>
      }

      /** Argument of `onMessage`. {@zh `onMessage` 收到的参数。} @concept receiving */
      interface MessageResult<T = any> {
        /** The message: a string or an ArrayBuffer. {@zh 服务器返回的消息：字符串或 ArrayBuffer。} */
        data: T
      }

      /** Argument of `onClose`. {@zh `onClose` 收到的参数。} @concept closing */
      interface CloseResult {
        /** Status code. {@zh 关闭码。} */
        code: number
        /** Reason. {@zh 连接被关闭的原因。} */
        reason: string
      }
    }

    /**
     * Listens for the most recent connection to open. {@zh 监听最近一个连接的打开事件。}
     *
     * @param callback As for SocketTask.onOpen. {@zh 同 SocketTask.onOpen。}
     * @deprecated Use SocketTask.onOpen. {@zh 请使用 SocketTask.onOpen。}
     * @concept open
     */
    function onSocketOpen(callback: (result: SocketTask.OpenResult) => void): void

    /**
     * Listens for errors of the most recent connection. {@zh 监听最近一个连接的错误。}
     *
     * @param callback As for SocketTask.onError. {@zh 同 SocketTask.onError。}
     * @deprecated Use SocketTask.onError. {@zh 请使用 SocketTask.onError。}
     * @concept errors
     */
    function onSocketError(callback: (result: CallbackResult) => void): void

    /**
     * Sends data over the most recent connection. {@zh 通过最近一个连接发送数据。}
     *
     * @param option As for SocketTask.send. {@zh 同 SocketTask.send。}
     * @returns A promise for the result; on H5 undefined. {@zh 结果的 Promise；H5 端为 undefined。}
     * @throws {CallbackResult} The promise rejects when no connection is open.
     * {@zh 没有已打开的连接时，Promise 被拒绝。}
     * @deprecated Use SocketTask.send. {@zh 请使用 SocketTask.send。}
     * @concept sending
     */
    function sendSocketMessage(option: SocketTask.SendOption): Promise<CallbackResult>

    /**
     * Listens for messages on the most recent connection. {@zh 监听最近一个连接收到的消息。}
     *
     * @param callback As for SocketTask.onMessage. {@zh 同 SocketTask.onMessage。}
     * @deprecated Use SocketTask.onMessage. {@zh 请使用 SocketTask.onMessage。}
     * @concept receiving
     */
    function onSocketMessage<T = any>(callback: (result: SocketTask.MessageResult<T>) => void): void

    /**
     * Closes the most recent connection. {@zh 关闭最近一个连接。}
     *
     * @param option As for SocketTask.close. {@zh 同 SocketTask.close。}
     * @returns A promise for the result; on H5 undefined. {@zh 结果的 Promise；H5 端为 undefined。}
     * @throws {CallbackResult} The promise rejects when there is no connection.
     * {@zh 没有连接时，Promise 被拒绝。}
     * @deprecated Use SocketTask.close. {@zh 请使用 SocketTask.close。}
     * @concept closing
     */
    function closeSocket(option?: SocketTask.CloseOption): Promise<CallbackResult>

    /**
     * Listens for the most recent connection to close. {@zh 监听最近一个连接的关闭事件。}
     *
     * @param callback As for SocketTask.onClose. {@zh 同 SocketTask.onClose。}
     * @deprecated Use SocketTask.onClose. {@zh 请使用 SocketTask.onClose。}
     * @concept closing
     */
    function onSocketClose(callback: (result: SocketTask.CloseResult) => void): void
  }

  /** The default import; members are named imports as well. {@zh 默认导入；其成员也可具名导入。} */
  export = Taro
}
