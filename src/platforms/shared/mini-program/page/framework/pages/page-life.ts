import type { LifeCycle } from '../life-cycle.ts'

/** Events in the life of a page, by the name of the option. */
export const PAGE_EVENTS = [
  'onInit',
  'onLoad',
  'onShow',
  'onReady',
  'onHide',
  'onUnload',
  'onBackPress',
  'onPullDownRefresh',
  'onReachBottom',
  'onPageScroll',
] as const

export type PageLife = LifeCycle<(typeof PAGE_EVENTS)[number]>

/** Key by which components find the life of their page. */
export const PAGE_LIFE = Symbol('page life')
