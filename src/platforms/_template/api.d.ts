/**
 * Template: a global object with a function per call. Name the platform's document and its date.
 * {@zh 模板：一个全局对象，每项调用一个函数。请写明平台文档的名称和日期。}
 */
declare namespace template {
  /**
   * Opens a connection.
   * {@zh 建立连接。}
   *
   * @param option Address and callbacks. {@zh 地址与回调。}
   * @returns The connection, not yet open. {@zh 连接对象，此时尚未打开。}
   * @feature template.socket
   * @concept connecting
   */
  function connectSocket(option: ConnectOption): Connection

  /**
   * Options of `connectSocket`.
   * {@zh `connectSocket` 的选项。}
   *
   * @concept connecting
   */
  interface ConnectOption {
    /**
     * Address of the server.
     * {@zh 服务器地址。}
     *
     * @concept connecting
     */
    url: string
    /**
     * Called when the connection is open.
     * {@zh 连接打开时调用。}
     *
     * @concept open
     */
    open?: () => void
    /**
     * Called for each message.
     * {@zh 收到消息时调用。}
     *
     * @param data Text of the message. {@zh 消息文本。}
     * @concept receiving
     */
    message?: (data: string) => void
    /**
     * Called when the connection has closed.
     * {@zh 连接关闭后调用。}
     *
     * @param code Close code. {@zh 关闭码。}
     * @concept closing
     */
    close?: (code: number) => void
  }

  /**
   * A connection.
   * {@zh 连接。}
   *
   * @concept sending
   */
  interface Connection {
    /**
     * Sends a text.
     * {@zh 发送文本。}
     *
     * @param data The text. {@zh 文本内容。}
     * @concept sending
     */
    send(data: string): void
    /**
     * Closes the connection.
     * {@zh 关闭连接。}
     *
     * @concept closing
     */
    close(): void
  }
}
