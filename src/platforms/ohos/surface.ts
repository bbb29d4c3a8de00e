/** OpenHarmony's modules. */
export interface Modules {
  readonly '@ohos.net.webSocket': {
    readonly __esModule: true
  } & typeof import('@ohos.net.webSocket')
  readonly '@kit.NetworkKit': { readonly __esModule: true } & typeof import('@kit.NetworkKit')
  /** Types only; nothing at run time. */
  readonly '@ohos.base': { readonly __esModule: true }
  /** Types only; nothing at run time. */
  readonly '@kit.BasicServicesKit': { readonly __esModule: true }
}

/** OpenHarmony has no names in the global scope. */
export type Globals = object
