import type { PageContext } from '../contract.ts'
import { toShownText } from '../../../../shared/page/framework/screen-value.ts'
import { succeed } from '../../../../shared/mini-program/surroundings/results.ts'
import type { LifeCycle } from './life-cycle.ts'

/** Where the page of a program is, as opened from the list of mini programs. */
export const ROUTER = {
  path: '/pages/index/index',
  params: {},
  onReady: 'onReady',
  onShow: 'onShow',
  onHide: 'onHide',
}

/**
 * Creates the functions that concern the page on the screen.
 *
 * @param end Ends the page.
 */
export function createPageFunctions(context: PageContext, life: LifeCycle, end: () => void) {
  const page = () => ({ route: ROUTER.path.slice(1), path: ROUTER.path, options: ROUTER.params })
  const ends = (name: string) => (option?: object) => {
    context.host.setTimeout(end, 0)
    return succeed(name, option, {})
  }
  return {
    getCurrentInstance: () => ({ app: life.app, router: ROUTER, page: life.instance ?? page() }),
    getCurrentPages: () => [life.instance ?? page()],
    getApp: () => life.app ?? {},
    pxTransform: (size: unknown) => `${toShownText(size)}rpx`,
    setNavigationBarTitle: (option?: object) => succeed('setNavigationBarTitle', option, {}),
    setNavigationBarColor: (option?: object) => succeed('setNavigationBarColor', option, {}),
    pageScrollTo(option: { scrollTop?: unknown } = {}) {
      const top = (Number(option.scrollTop) || 0) * 2
      const id = context.screen.root.firstChild as { id?: number } | null
      if (id?.id !== undefined) {
        const values = [null, top, true]
        context.screen.port.draw({ op: 'call', id: id.id, method: 'scrollTo', values })
      }
      return succeed('pageScrollTo', option, {})
    },
    stopPullDownRefresh: (option?: object) => succeed('stopPullDownRefresh', option, {}),
    startPullDownRefresh(option?: object) {
      context.host.setTimeout(() => context.act(() => life.tell('onPullDownRefresh')), 0)
      return succeed('startPullDownRefresh', option, {})
    },
    navigateBack: ends('navigateBack'),
    exitMiniProgram: ends('exitMiniProgram'),
  }
}
