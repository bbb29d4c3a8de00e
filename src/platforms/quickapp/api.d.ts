/**
 * Quick app, module `@system.websocketfactory`, after the document and the engine (hapjs, platform
 * version 1080). {@zh 快应用的 `@system.websocketfactory` 模块，依据文档与引擎（hapjs，平台版本 1080）。}
 *
 * @since 1020
 */
declare module '@system.websocketfactory' {
  /**
   * Where to connect, and how.
   * {@zh 连接到哪里，以及如何连接。}
   *
   * @concept connecting
   */
  export interface CreateOptions {
    /**
     * Address of the server; the scheme must be `wss` or `ws`. {@zh 服务器地址，必须是 wss 或 ws 协议。}
     *
     * @concept connecting
     */
    url: string
    /**
     * Headers of the handshake request. The document forbids `Referer`; `User-Agent` may be set since
     * 1040. A list sends the header several times. {@zh 握手请求的请求头。文档不允许设置 Referer；自 1040 起可以设置 User-Agent。值为数组时，该请求头发送多次。}
     *
     * @concept handshake
     */
    header?: Record<string, string | string[]>
    /**
     * Subprotocols in order of preference.
     * {@zh 子协议组，按优先次序排列。}
     *
     * @concept handshake
     */
    protocols?: string[]
  }

  /**
   * A message, with callbacks for the result. {@zh 一条消息，以及发送结果的回调。}
   *
   * @concept sending
   */
  export interface SendOptions {
    /**
     * The message: text, an `ArrayBuffer` (since 1030) or a typed array (since 1080). The engine
     * sends other objects as JSON. {@zh 发送的消息：文本、ArrayBuffer（1030 起）或 TypedArray（1080 起）。引擎把其他对象转换为 JSON 后发送。}
     *
     * @concept sending
     */
    data: string | ArrayBuffer | ArrayBufferView | object
    /**
     * Called when the message has been handed to the connection. {@zh 成功回调：消息已交给连接时调用。}
     *
     * @param data The text `success` from the engine; not documented. {@zh 引擎传入文本 success；文档未说明。}
     * @concept callbacks
     */
    success?: (data: string) => void
    /**
     * Called when the message could not be sent. {@zh 失败回调：消息无法发送时调用。}
     *
     * @param data Reason of the failure. {@zh 失败的原因。}
     * @param code Number of the error. {@zh 错误码。}
     * @concept callbacks
     */
    fail?: (data: any, code: number) => void
    /**
     * Called after `success` or `fail` has returned; part of the engine, not in the document of the
     * module. {@zh 在 success 或 fail 返回之后调用；引擎支持，本模块的文档页没有列出。}
     *
     * @param data The data that the callback before received. {@zh 与前一个回调收到的 data 相同。}
     * @concept callbacks
     */
    complete?: (data: string) => void
  }

  /**
   * Code and reason of the close, with callbacks for the result. {@zh 关闭码与原因，以及关闭结果的回调。}
   *
   * @concept closing
   */
  export interface CloseOptions {
    /**
     * Status code of the close, 1000 when missing.
     * {@zh 关闭码，默认 1000。}
     *
     * @default 1000
     * @concept closing
     */
    code?: number
    /**
     * Reason of the close, at most 123 bytes of UTF-8.
     * {@zh 关闭的原因，UTF-8 编码后不超过 123 字节。}
     *
     * @concept closing
     */
    reason?: string
    /**
     * Called when closing has begun; `onclose` follows at the end. {@zh 开始关闭时调用；关闭完成后再触发 onclose。}
     *
     * @param data The text `success` from the engine; not documented. {@zh 引擎传入文本 success；文档未说明。}
     * @concept callbacks
     */
    success?: (data: string) => void
    /**
     * Called when the connection could not be closed. {@zh 无法关闭连接时调用。}
     *
     * @param data Reason of the failure. {@zh 失败的原因。}
     * @param code Number of the error. {@zh 错误码。}
     * @concept callbacks
     */
    fail?: (data: any, code: number) => void
    /**
     * Called after `success` or `fail` has returned; part of the engine, not in the document of the
     * module. {@zh 在 success 或 fail 返回之后调用；引擎支持，本模块的文档页没有列出。}
     *
     * @param data The data that the callback before received. {@zh 与前一个回调收到的 data 相同。}
     * @concept callbacks
     */
    complete?: (data: string) => void
  }

  /**
   * Argument of `onmessage`. {@zh onmessage 回调的参数。}
   *
   * @concept receiving
   */
  export interface MessageResult {
    /**
     * The message, in the type of the sent data: a string for text, an `ArrayBuffer` for binary.
     * {@zh 监听器接收到的消息，类型与发送时一致：文本为字符串，二进制为 ArrayBuffer。}
     *
     * @concept receiving
     */
    data: string | ArrayBuffer
  }

  /**
   * Argument of `onclose`. {@zh onclose 回调的参数。}
   *
   * @concept closing
   */
  export interface CloseResult {
    /**
     * Close code of the connection. {@zh 关闭码。}
     *
     * @concept closing
     */
    code: number
    /**
     * Reason of the close. {@zh 连接关闭的原因。}
     *
     * @concept closing
     */
    reason: string
    /**
     * Whether both sides completed the closing handshake. {@zh 是否正常关闭，即双方是否完成了关闭握手。}
     *
     * @concept closing
     */
    wasClean: boolean
  }

  /**
   * Argument of `onerror`. {@zh onerror 回调的参数。}
   *
   * @concept errors
   */
  export interface ErrorResult {
    /**
     * Description of the error. {@zh 出错信息。}
     *
     * @concept errors
     */
    data: string
  }

  /**
   * Result of a call without callbacks. {@zh 没有传入回调的调用的结果。}
   *
   * @concept callbacks
   */
  export interface CallResult {
    /**
     * The text `success`. {@zh 文本 success。}
     *
     * @concept callbacks
     */
    data: string
  }

  /**
   * A WebSocket connection. {@zh 一个 WebSocket 连接。}
   *
   * @concept connecting
   */
  export interface WebSocket {
    /**
     * Sends a message to the server. The connection must be open. {@zh 向服务器发送消息。连接必须已经打开。}
     *
     * @param options Message and callbacks. {@zh 消息及其回调。}
     * @returns A promise if the options have no callback; part of the engine, not in the document.
     *   {@zh 没有传入任何回调时返回 Promise；引擎支持，文档没有列出。}
     * @throws {200} `ws send failed`: not open yet, closed, or the message is empty. {@zh
     *   尚未打开、已经关闭，或消息为空。}
     * @throws {203} `no such ws instance`: `close` has succeeded before. {@zh 此前 close 已经成功。}
     * @concept sending
     */
    send(options: SendOptions): void | Promise<CallResult>
    /**
     * Closes the connection. Only an open connection can be closed; a connection in progress
     * continues. {@zh 关闭当前连接。只能关闭已经打开的连接：尚在建立中的连接会继续建立。}
     *
     * @param options Close code, reason and callbacks. {@zh 关闭码、原因及回调。}
     * @returns A promise if the options have no callback; part of the engine, not in the document.
     *   {@zh 没有传入任何回调时返回 Promise；引擎支持，文档没有列出。}
     * @throws {200} `generic error`: the connection is not open, or the close code or the reason cannot
     *   be sent. {@zh 连接没有打开，或者关闭码或原因不能发送。}
     * @throws {203} `no such ws instance`: `close` has succeeded before. {@zh 此前 close 已经成功。}
     * @concept closing
     */
    close(options?: CloseOptions): void | Promise<CallResult>
    /**
     * Called when the connection opens, or soon after the assignment if the connection is already
     * open. The last assignment counts; `null` removes the handler. {@zh
     * 连接成功后的回调函数。若赋值时连接已经打开，随后也会被调用。以最后一次赋值为准，赋值 null 则取消。}
     *
     * @concept open
     */
    onopen: (() => void) | null | undefined
    /**
     * Called for each message of the server. The last assignment counts.
     * {@zh 从服务器接收到消息时的回调函数。以最后一次赋值为准。}
     *
     * @param result The message. {@zh 收到的消息。}
     * @concept receiving
     */
    onmessage: ((result: MessageResult) => void) | null | undefined
    /**
     * Called once, when the connection has closed or failed. The last assignment counts. {@zh
     * 连接关闭后的回调函数，失败时同样触发，只触发一次。以最后一次赋值为准。}
     *
     * @param result Code and reason of the end. {@zh 连接如何结束。}
     * @concept closing
     */
    onclose: ((result: CloseResult) => void) | null | undefined
    /**
     * Called when a connection failed; `onclose` follows. The last assignment counts. {@zh
     * 连接失败后的回调函数，随后还会触发 onclose。以最后一次赋值为准。}
     *
     * @param result Error message. {@zh 出错信息。}
     * @concept errors
     */
    onerror: ((result: ErrorResult) => void) | null | undefined
  }

  /**
   * Creates connections; the module's default export and the result of `require`. {@zh
   * 用于创建连接；它是模块的默认导出，也是 require 的返回值。}
   *
   * @feature system.websocketfactory
   * @concept connecting
   */
  export interface websocketfactory {
    /**
     * Creates a connection and starts connecting immediately. The result is not open yet: wait for
     * `onopen` before sending. {@zh 创建 websocket 实例并立即开始连接。返回时连接尚未打开：请等到 onopen 再发送。}
     *
     * @param options Address, headers and subprotocols. {@zh 连接到哪里，以及如何连接。}
     * @returns The connection. For a URL that cannot be used, the engine returns a text. {@zh WebSocket 对象。URL 无法使用时，引擎返回一段文本。}
     * @feature system.websocketfactory
     * @concept connecting
     */
    create(options: CreateOptions): WebSocket
  }

  const websocketfactory: websocketfactory
  export default websocketfactory
}
