import { useEffect, useLayoutEffect, useRef } from 'react'
import type { LifeCycle, LifeEvent } from './life-cycle.ts'

/** Events of the page by hook. */
const HOOKS: Readonly<Record<string, LifeEvent>> = {
  useLoad: 'onLoad',
  useLaunch: 'onLoad',
  useReady: 'onReady',
  useDidShow: 'onShow',
  useDidHide: 'onHide',
  useUnload: 'onUnload',
  usePullDownRefresh: 'onPullDownRefresh',
  useReachBottom: 'onReachBottom',
  usePageScroll: 'onPageScroll',
}

/** Hooks of events that never come here. */
const SILENT = [
  'useError',
  'usePageNotFound',
  'useUnhandledRejection',
  'useResize',
  'useTabItemTap',
  'useTitleClick',
  'useOptionMenuClick',
  'useAddToFavorites',
  'useShareAppMessage',
  'useShareTimeline',
  'useSaveExitState',
  'useKeyboardHeight',
  'usePullIntercept',
]

/** Creates Taro's hooks for a page. */
export function createHooks(life: LifeCycle, router: object): Readonly<Record<string, unknown>> {
  const hook = (event: LifeEvent) => (callback: (value: unknown) => unknown) => {
    const latest = useRef(callback)
    useLayoutEffect(() => {
      latest.current = callback
    })
    useLayoutEffect(() => life.on(event, (value) => latest.current(value)), [])
  }
  const silent = () => useEffect(() => {}, [])
  return {
    ...Object.fromEntries(Object.entries(HOOKS).map(([name, event]) => [name, hook(event)])),
    ...Object.fromEntries(SILENT.map((name) => [name, silent])),
    useRouter: () => router,
    useScope: () => undefined,
  }
}
