import type { PageContext } from '../../../shared/mini-program/page/framework/contract.ts'
import { createScreenFunctions } from '../../../shared/mini-program/page/framework/screen-functions.ts'
import { toShownText } from '../../../shared/page/framework/screen-value.ts'
import { succeed } from '../../../shared/mini-program/surroundings/results.ts'
import type { Instances, PageLife } from './contract.ts'

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
 * @param shown Instances of the components.
 * @param end Ends the page.
 */
export function createPageFunctions(
  context: PageContext,
  life: PageLife,
  shown: Instances,
  end: () => void,
) {
  const page = () => ({ route: ROUTER.path.slice(1), path: ROUTER.path, options: ROUTER.params })
  const ends = (name: string) => (option?: object) => {
    context.host.setTimeout(end, 0)
    return succeed(name, option, {})
  }
  return {
    getCurrentInstance: () => ({ app: shown.app, router: ROUTER, page: shown.page ?? page() }),
    getCurrentPages: () => [shown.page ?? page()],
    getApp: () => shown.app ?? {},
    pxTransform: (size: unknown) => `${toShownText(size)}rpx`,
    ...createScreenFunctions(context, () => life.tell('onPullDownRefresh')),
    navigateBack: ends('navigateBack'),
    exitMiniProgram: ends('exitMiniProgram'),
  }
}
