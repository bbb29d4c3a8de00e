/** `@ohos.net.webSocket` under its later name. {@zh `@ohos.net.webSocket` 后来的模块名。} */
declare module '@kit.NetworkKit' {
  import webSocket from '@ohos.net.webSocket'
  export { webSocket }
}

/** `@ohos.base` under its later name. {@zh `@ohos.base` 后来的模块名。} */
declare module '@kit.BasicServicesKit' {
  export { AsyncCallback, BusinessError, Callback, ErrorCallback } from '@ohos.base'
}
