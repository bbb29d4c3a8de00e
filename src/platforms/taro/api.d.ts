/**
 * WebSocket in Taro: connections are started by `connectSocket` and then live in a `SocketTask`.
 * {@zh Taro 的 WebSocket：由 `connectSocket` 创建连接，之后通过 `SocketTask` 操作。}
 */
/**
 * Types that all of Taro's calls share. {@zh Taro 各接口共用的类型。}
 */
declare namespace TaroGeneral {
  /**
   * Any object; the value of `header`. {@zh 任意对象，`header` 的类型。}
   *
   * @concept handshake
   */
  type IAnyObject = Record<string, any>

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
}

declare module '@tarojs/taro' {
  namespace Taro {
    /**
     * Starts a WebSocket connection. At most two may exist at a time. {@zh 创建一个 WebSocket
     * 链接。最多同时存在两个 WebSocket 链接。}
     *
     * The promise and `success` mean that the task exists, not that the connection is open: wait
     * for `onOpen`. {@zh Promise 兑现和 `success` 只表示任务已创建，并不表示连接已打开，请等待 `onOpen`。}
     *
     * @param option Address and parameters, with callbacks. {@zh 连接参数与回调函数。}
     * @returns A new SocketTask for the connection. {@zh 该连接对应的新 SocketTask。}
     * @throws {TaroGeneral.CallbackResult} The promise rejects with `connectSocket:fail …` when a parameter is
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
      interface Option {
        /** Address of the server; must use wss. {@zh 开发者服务器接口地址，必须是 wss 协议。} */
        url: string
        /**
         * HTTP headers of the handshake; Referer cannot be set.
         * {@zh HTTP Header，header 中不能设置 Referer。}
         *
         * @concept handshake
         */
        header?: TaroGeneral.IAnyObject
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
         * Whether TCP_NODELAY is set. Mini programs only; no effect here.
         * {@zh 建立 TCP 连接时的 TCP_NODELAY 设置。仅小程序有效，此处不起作用。}
         *
         * @concept handshake
         */
        tcpNoDelay?: boolean
        /**
         * Runs when the task has been created; not yet open. The result also has the number of the
         * task, `socketTaskId`, which the types do not declare.
         * {@zh 接口调用成功的回调函数，此时任务已创建，连接尚未打开。参数中还有任务编号 `socketTaskId`，类型定义中没有声明。}
         *
         * @concept callbacks
         */
        success?: (res: TaroGeneral.CallbackResult) => void
        /** Runs when the call failed. {@zh 接口调用失败的回调函数。} @concept callbacks */
        fail?: (res: TaroGeneral.CallbackResult) => void
        /**
         * Runs after `success` or `fail`. {@zh 接口调用结束的回调函数（调用成功、失败都会执行）。}
         *
         * @concept callbacks
         */
        complete?: (res: TaroGeneral.CallbackResult) => void
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
      /**
       * Number of the task, counted from 1; not on H5. {@zh websocket 当前的连接 ID，从 1 开始计数；H5 端没有。}
       *
       * @concept connecting
       */
      readonly socketTaskId: number
      /**
       * `connectSocket:ok`; not on H5. {@zh websocket 接口调用结果，即 `connectSocket:ok`；H5 端没有。}
       *
       * @concept connecting
       */
      readonly errMsg: string
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
       * On H5 the call also returns a promise for the same result, which the types do not declare.
       * {@zh 在 H5 端，调用还会返回结果相同的 Promise，类型定义中没有声明。}
       *
       * @param option The data, and the callbacks. {@zh 数据与回调函数。}
       * @concept sending
       */
      send(option: SocketTask.SendOption): void

      /**
       * Closes the connection. {@zh 关闭 WebSocket 连接。}
       *
       * On H5 the call also returns a promise for the same result, which the types do not declare.
       * {@zh 在 H5 端，调用还会返回结果相同的 Promise，类型定义中没有声明。}
       *
       * @param option Code and reason, and the callbacks. {@zh 关闭码、原因与回调函数。}
       * @concept closing
       */
      close(option?: SocketTask.CloseOption): void

      /**
       * Listens for the connection to open. {@zh 监听 WebSocket 连接打开事件。}
       *
       * @param callback Called once the handshake has succeeded. {@zh 握手成功后调用。}
       * @concept open
       */
      onOpen(callback: SocketTask.OnOpenCallback): void

      /**
       * Listens for the connection to close. {@zh 监听 WebSocket 连接关闭事件。}
       *
       * @param callback Called with the status code and the reason. {@zh 以关闭码和原因调用。}
       * @concept closing
       */
      onClose(callback: SocketTask.OnCloseCallback): void

      /**
       * Listens for errors. {@zh 监听 WebSocket 错误。}
       *
       * @param callback Called with the error's text. {@zh 以错误信息调用。}
       * @concept errors
       */
      onError(callback: SocketTask.OnErrorCallback): void

      /**
       * Listens for messages from the server. {@zh 监听 WebSocket 接受到服务器的消息事件。}
       *
       * @param callback Called with each message. {@zh 每收到一条消息调用一次。}
       * @concept receiving
       */
      onMessage<T = any>(callback: SocketTask.OnMessageCallback<T>): void
    }

    namespace SocketTask {
      /**
       * Parameters of `SocketTask.send`. {@zh `SocketTask.send` 的参数。}
       *
       * @concept sending
       */
      interface SendOption {
        /** Data to send. {@zh 需要发送的内容。} */
        data: string | ArrayBuffer
        /** Runs when the call succeeded. {@zh 接口调用成功的回调函数。} @concept callbacks */
        success?: (res: TaroGeneral.CallbackResult) => void
        /** Runs when the call failed. {@zh 接口调用失败的回调函数。} @concept callbacks */
        fail?: (res: TaroGeneral.CallbackResult) => void
        /**
         * Runs after `success` or `fail`. {@zh 接口调用结束的回调函数（调用成功、失败都会执行）。}
         *
         * @concept callbacks
         */
        complete?: (res: TaroGeneral.CallbackResult) => void
      }

      /**
       * Parameters of `SocketTask.close`. {@zh `SocketTask.close` 的参数。}
       *
       * @concept closing
       */
      interface CloseOption {
        /**
         * Why the connection is closed, as a number; 1000 (normal) by default.
         * {@zh 关闭码，表示连接关闭的原因，默认为 1000（正常关闭）。}
         *
         * @default 1000
         */
        code?: number
        /** Why, in words. {@zh 表示连接被关闭原因的可读字符串。} */
        reason?: string
        /** Runs when the call succeeded. {@zh 接口调用成功的回调函数。} @concept callbacks */
        success?: (res: TaroGeneral.CallbackResult) => void
        /** Runs when the call failed. {@zh 接口调用失败的回调函数。} @concept callbacks */
        fail?: (res: TaroGeneral.CallbackResult) => void
        /**
         * Runs after `success` or `fail`. {@zh 接口调用结束的回调函数（调用成功、失败都会执行）。}
         *
         * @concept callbacks
         */
        complete?: (res: TaroGeneral.CallbackResult) => void
      }

      /**
       * Listener of `onOpen`. {@zh WebSocket 连接打开事件的回调函数。}
       *
       * @concept open
       */
      type OnOpenCallback = (result: OnOpenCallbackResult) => void
      /** Argument of `onOpen`. {@zh `onOpen` 收到的参数。} @concept open */
      interface OnOpenCallbackResult {
        /**
         * Headers of the server's answer. H5 gives none, React Native an empty object.
         * {@zh 连接成功的 HTTP 响应 Header。H5 端没有，React Native 端为空对象。}
         */
        header: TaroGeneral.IAnyObject
      }
      /**
       * Listener of `onMessage`. {@zh WebSocket 接受到服务器的消息事件的回调函数。}
       *
       * @concept receiving
       */
      type OnMessageCallback<T = any> = (result: OnMessageCallbackResult<T>) => void
      /** Argument of `onMessage`. {@zh `onMessage` 收到的参数。} @concept receiving */
      interface OnMessageCallbackResult<T = any> {
        /** The message: a string or an ArrayBuffer. {@zh 服务器返回的消息：字符串或 ArrayBuffer。} */
        data: T
      }
      /**
       * Listener of `onError`. {@zh WebSocket 错误事件的回调函数。}
       *
       * @concept errors
       */
      type OnErrorCallback = (result: OnErrorCallbackResult) => void
      /** Argument of `onError`. {@zh `onError` 收到的参数。} @concept errors */
      interface OnErrorCallbackResult extends TaroGeneral.CallbackResult {
        /** Text of the error. {@zh 错误信息。} */
        errMsg: string
      }
      /**
       * Listener of `onClose`. {@zh WebSocket 连接关闭事件的回调函数。}
       *
       * @concept closing
       */
      type OnCloseCallback = (result: OnCloseCallbackResult) => void
      /** Argument of `onClose`. {@zh `onClose` 收到的参数。} @concept closing */
      interface OnCloseCallbackResult {
        /** Close code. {@zh 关闭码。} */
        code: number
        /** Reason. {@zh 连接被关闭的原因。} */
        reason: string
      }
    }

    /**
     * Listens for the first connection that has not ended to open. {@zh 监听最早创建且尚未结束的连接的打开事件。}
     *
     * @param callback As for SocketTask.onOpen. {@zh 同 SocketTask.onOpen。}
     * @deprecated Use SocketTask.onOpen. {@zh 请使用 SocketTask.onOpen。}
     * @concept open
     */
    function onSocketOpen(callback: onSocketOpen.Callback): void

    namespace onSocketOpen {
      /**
       * Listener of `onSocketOpen`. {@zh `onSocketOpen` 的回调函数。}
       *
       * @concept open
       */
      type Callback = (result: OpenCallbackResult) => void
      /** Argument of `onSocketOpen`. {@zh `onSocketOpen` 收到的参数。} @concept open */
      interface OpenCallbackResult extends SocketTask.OnOpenCallbackResult {}
    }

    /**
     * Listens for errors of the first connection that has not ended. {@zh 监听最早创建且尚未结束的连接的错误。}
     *
     * @param callback As for SocketTask.onError. {@zh 同 SocketTask.onError。}
     * @deprecated Use SocketTask.onError. {@zh 请使用 SocketTask.onError。}
     * @concept errors
     */
    function onSocketError(callback: onSocketError.Callback): void

    namespace onSocketError {
      /**
       * Listener of `onSocketError`. {@zh `onSocketError` 的回调函数。}
       *
       * @concept errors
       */
      type Callback = (result: CallbackResult) => void
      /** Argument of `onSocketError`. {@zh `onSocketError` 收到的参数。} @concept errors */
      interface CallbackResult extends SocketTask.OnErrorCallbackResult {}
    }

    /**
     * Sends data over the first connection that has not ended. {@zh 通过最早创建且尚未结束的连接发送数据。}
     *
     * @param option As for SocketTask.send. {@zh 同 SocketTask.send。}
     * @returns A promise for the result; on H5 undefined. {@zh 结果的 Promise；H5 端为 undefined。}
     * @throws {TaroGeneral.CallbackResult} The promise rejects when no connection is open.
     * {@zh 没有已打开的连接时，Promise 被拒绝。}
     * @deprecated Use SocketTask.send. {@zh 请使用 SocketTask.send。}
     * @concept sending
     */
    function sendSocketMessage(
      option: sendSocketMessage.Option,
    ): Promise<TaroGeneral.CallbackResult>

    namespace sendSocketMessage {
      /** Parameters of `sendSocketMessage`. {@zh `sendSocketMessage` 的参数。} @concept sending */
      interface Option extends SocketTask.SendOption {}
    }

    /**
     * Listens for messages on the first connection that has not ended. {@zh 监听最早创建且尚未结束的连接收到的消息。}
     *
     * @param callback As for SocketTask.onMessage. {@zh 同 SocketTask.onMessage。}
     * @deprecated Use SocketTask.onMessage. {@zh 请使用 SocketTask.onMessage。}
     * @concept receiving
     */
    function onSocketMessage<T = any>(callback: onSocketMessage.Callback<T>): void

    namespace onSocketMessage {
      /**
       * Listener of `onSocketMessage`. {@zh `onSocketMessage` 的回调函数。}
       *
       * @concept receiving
       */
      type Callback<T = any> = (result: CallbackResult<T>) => void
      /** Argument of `onSocketMessage`. {@zh `onSocketMessage` 收到的参数。} @concept receiving */
      interface CallbackResult<T = any> extends SocketTask.OnMessageCallbackResult<T> {}
    }

    /**
     * Closes the first connection that has not ended. {@zh 关闭最早创建且尚未结束的连接。}
     *
     * @param option As for SocketTask.close. {@zh 同 SocketTask.close。}
     * @returns A promise for the result; on H5 undefined. {@zh 结果的 Promise；H5 端为 undefined。}
     * @throws {TaroGeneral.CallbackResult} The promise rejects when there is no connection.
     * {@zh 没有连接时，Promise 被拒绝。}
     * @deprecated Use SocketTask.close. {@zh 请使用 SocketTask.close。}
     * @concept closing
     */
    function closeSocket(option?: closeSocket.Option): Promise<TaroGeneral.CallbackResult>

    namespace closeSocket {
      /** Parameters of `closeSocket`. {@zh `closeSocket` 的参数。} @concept closing */
      interface Option extends SocketTask.CloseOption {}
    }

    /**
     * Listens for the first connection that has not ended to close. {@zh 监听最早创建且尚未结束的连接的关闭事件。}
     *
     * @param callback As for SocketTask.onClose. {@zh 同 SocketTask.onClose。}
     * @deprecated Use SocketTask.onClose. {@zh 请使用 SocketTask.onClose。}
     * @concept closing
     */
    function onSocketClose(callback: onSocketClose.Callback): void

    namespace onSocketClose {
      /**
       * Listener of `onSocketClose`. {@zh `onSocketClose` 的回调函数。}
       *
       * @concept closing
       */
      type Callback = (result: CallbackResult) => void
      /** Argument of `onSocketClose`. {@zh `onSocketClose` 收到的参数。} @concept closing */
      interface CallbackResult extends SocketTask.OnCloseCallbackResult {}
    }
  }

  /** The default import; members are named imports as well. {@zh 默认导入；其成员也可具名导入。} */
  export = Taro
}
