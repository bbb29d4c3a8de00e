/** Later name of `@ohos.net.webSocket`. {@zh `@ohos.net.webSocket` 后来的模块名。} */
declare module '@kit.NetworkKit' {
  import webSocket from '@ohos.net.webSocket'
  export { webSocket }
}

/** Later name of `@ohos.base`. {@zh `@ohos.base` 后来的模块名。} */
declare module '@kit.BasicServicesKit' {
  export { AsyncCallback, BusinessError, Callback, ErrorCallback } from '@ohos.base'
}
