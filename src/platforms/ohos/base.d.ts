/** Callbacks and errors shared by all modules of the platform. {@zh 平台各模块共用的回调与错误类型。} */
declare module '@ohos.base' {
  /**
   * Callback with a single value. {@zh 只有一个参数的回调函数。}
   *
   * @concept callbacks
   */
  export interface Callback<T> {
    (data: T): void
  }

  /**
   * Gets an error, `undefined` on success, and the result. {@zh 第一个参数为错误（成功时为 `undefined`），第二个参数为结果。}
   *
   * @since 6
   * @concept callbacks
   */
  export interface AsyncCallback<T> {
    (err: BusinessError, data: T): void
  }

  /**
   * Gets an error. {@zh 错误回调函数。}
   *
   * @since 6
   * @concept callbacks
   */
  export interface ErrorCallback<T extends Error = Error> {
    (err: T): void
  }

  /**
   * Error information; at run time a plain object, not an `Error`. {@zh 错误信息；运行时是普通对象，而非 `Error`
   * 实例。}
   *
   * @since 6
   * @concept errors
   */
  export interface BusinessError extends Error {
    /** Number of the failure. {@zh 错误码。} @concept errors */
    code: number
    /**
     * HTTP status as text; in the event `error` only. {@zh HTTP 状态码文本；仅在 `error` 事件中出现。}
     *
     * @concept errors
     */
    data?: string
  }
}
