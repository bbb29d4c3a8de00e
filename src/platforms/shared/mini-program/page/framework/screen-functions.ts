import { succeed } from '../../surroundings/results.ts'
import type { PageContext } from './contract.ts'

/** Units of the page in a CSS pixel of a phone that is 375 pixels wide. */
const PER_PIXEL = 2

/**
 * Creates the functions that concern the whole screen.
 *
 * @param pull Reports to the page that its user pulls it down.
 */
export function createScreenFunctions({ screen, host, act }: PageContext, pull: () => void) {
  return {
    setNavigationBarTitle: (option?: object) => succeed('setNavigationBarTitle', option, {}),
    setNavigationBarColor: (option?: object) => succeed('setNavigationBarColor', option, {}),
    pageScrollTo(option: { scrollTop?: unknown } = {}) {
      const top = (Number(option.scrollTop) || 0) * PER_PIXEL
      const page = screen.root.firstChild as { id?: number } | null
      if (page?.id !== undefined) {
        const values = [null, top, true]
        screen.port.draw({ op: 'call', id: page.id, method: 'scrollTo', values })
      }
      return succeed('pageScrollTo', option, {})
    },
    stopPullDownRefresh: (option?: object) => succeed('stopPullDownRefresh', option, {}),
    startPullDownRefresh(option?: object) {
      host.setTimeout(() => act(pull), 0)
      return succeed('startPullDownRefresh', option, {})
    },
  }
}
