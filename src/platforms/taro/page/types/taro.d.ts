/*
 * Hooks and dialogs of `@tarojs/taro` with their types; the editor knows the other names without.
 */

export {}

declare module '@tarojs/taro' {
  function useLoad(callback: (params: Record<string, string>) => void): void
  function useLaunch(callback: (options: any) => void): void
  function useReady(callback: () => void): void
  function useDidShow(callback: (options?: any) => void): void
  function useDidHide(callback: () => void): void
  function useUnload(callback: () => void): void
  function usePullDownRefresh(callback: () => void): void
  function useReachBottom(callback: () => void): void
  function usePageScroll(callback: (position: { scrollTop: number }) => void): void
  function useRouter<P = Record<string, string>>(): { path: string; params: P }
  function pxTransform(size: number): string

  function showToast(option: {
    title: string
    icon?: 'success' | 'error' | 'loading' | 'none'
    duration?: number
    [name: string]: any
  }): Promise<TaroGeneral.CallbackResult>
  function showModal(option: {
    title?: string
    content?: string
    showCancel?: boolean
    [name: string]: any
  }): Promise<TaroGeneral.CallbackResult & { confirm: boolean; cancel: boolean }>
  function showActionSheet(option: {
    itemList: string[]
    [name: string]: any
  }): Promise<TaroGeneral.CallbackResult & { tapIndex: number }>

  class Events {
    on(event: string, listener: (...values: any[]) => void): this
    once(event: string, listener: (...values: any[]) => void): this
    off(event?: string, listener?: (...values: any[]) => void): this
    trigger(event: string, ...values: any[]): this
  }
}

declare global {
  /** Declares the configuration of a page; has no effect here. */
  function definePageConfig<T>(config: T): T
  /** Declares the configuration of the app; has no effect here. */
  function defineAppConfig<T>(config: T): T
}
