import { fail, succeed } from '../../../surroundings/results.ts'
import { readAddress } from './address.ts'
import type { PageStack, PageStart } from './stack.ts'

interface Options {
  readonly url?: unknown
  readonly delta?: unknown
}

/**
 * Creates the functions that open and close pages.
 *
 * @param find Returns the page of a route, if the program has it.
 * @param act Calls code that changes what is drawn.
 */
export function createNavigation(
  stack: PageStack,
  find: (route: string) => Pick<PageStart, 'component' | 'title'> | undefined,
  act: (code: () => void) => void,
) {
  // `closed` returns the number of pages to close, from the top.
  const opens =
    (name: string, closed: () => number) =>
    (option: Options = {}) => {
      const url = String(option.url ?? '')
      const { route, options } = readAddress(url, stack.top?.route ?? '')
      const page = find(route)
      if (!page) return fail(name, option, `page \`${url}\` is not found`)
      act(() => stack.open({ route, options, ...page }, closed()))
      return succeed(name, option, {})
    }
  const all = () => stack.pages.length
  return {
    navigateTo: opens('navigateTo', () => 0),
    redirectTo: opens('redirectTo', () => 1),
    reLaunch: opens('reLaunch', all),
    switchTab: opens('switchTab', all),
    navigateBack(option: Options = {}) {
      act(() => stack.back(Number(option.delta ?? 1) || 1))
      return succeed('navigateBack', option, {})
    },
  }
}

/** Returns the open pages as `getCurrentPages()` gives them. */
export const currentPages = (stack: PageStack): object[] =>
  stack.pages.map(({ route, options, proxy }) => ({
    route,
    options,
    $vm: proxy,
    $page: { path: `/${route}`, fullPath: `/${route}`, options },
  }))
