/** Events in the life of a page, by the name of the page's method. */
export const LIFE_EVENTS = [
  'onLoad',
  'onReady',
  'onShow',
  'onHide',
  'onUnload',
  'onPullDownRefresh',
  'onReachBottom',
  'onPageScroll',
] as const

export type LifeEvent = (typeof LIFE_EVENTS)[number]

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

/** What a library offers for the life of a page. */
interface Kind {
  /** Returns the hook of an event. */
  hook(event: LifeEvent): (callback: (value: unknown) => unknown) => void
  /** The hook of an event that never comes. */
  readonly silent: () => void
}

/** Creates Taro's hooks by name. */
export const createHooks = (
  { hook, silent }: Kind,
  router: object,
): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.entries(HOOKS).map(([name, event]) => [name, hook(event)])),
  ...Object.fromEntries(SILENT.map((name) => [name, silent])),
  useRouter: () => router,
  useScope: () => undefined,
})
