import { fail, succeed } from '../../../surroundings/results.ts'
import type { PageContext } from '../contract.ts'
import { readAddress } from './address.ts'
import type { PageStack, PageStart } from './stack.ts'

interface Options {
  readonly url?: unknown
  readonly delta?: unknown
}

/**
 * Creates the functions that open and close pages, by which the tab bar opens pages too.
 *
 * @param find Returns the page of a route, if the program has it.
 * @param act Calls code that changes what is drawn.
 */
export function createNavigation(
  stack: PageStack,
  find: (route: string) => Pick<PageStart, 'component' | 'title'> | undefined,
  act: (code: () => void) => void,
) {
  // `refuse` returns why a page is not opened in this way, if so.
  const opens =
    (
      name: string,
      refuse: (route: string) => string | undefined,
      open: (page: PageStart) => void,
    ) =>
    (option: Options = {}) => {
      const url = String(option.url ?? '')
      const { route, options } = readAddress(url, stack.top?.route ?? '')
      const page = find(route)
      const reason = page ? refuse(route) : `page \`${url}\` is not found`
      if (!page || reason !== undefined) return fail(name, option, reason!)
      act(() => open({ route, options, ...page }))
      return succeed(name, option, {})
    }
  const tabs = (name: string) => (route: string) =>
    stack.hasTab(route) ? `can not ${name} a tabbar page` : undefined
  // Without a bar, an app has no other page of the kind, so any page is one.
  const others = (route: string) =>
    stack.tabBar.tabs.length === 0 || stack.hasTab(route)
      ? undefined
      : 'can not switch to no-tabBar page'
  const functions = {
    navigateTo: opens('navigateTo', tabs('navigateTo'), (page) => stack.open(page)),
    redirectTo: opens('redirectTo', tabs('redirectTo'), (page) => stack.open(page, 1)),
    reLaunch: opens(
      'reLaunch',
      () => undefined,
      (page) => stack.open(page, stack.pages.length),
    ),
    switchTab: opens('switchTab', others, (page) => stack.switchTo(page)),
    navigateBack(option: Options = {}) {
      act(() => stack.back(Number(option.delta ?? 1) || 1))
      return succeed('navigateBack', option, {})
    },
  }
  stack.openTab = (route) => void functions.switchTab({ url: `/${route}` })
  return functions
}

/** Names of functions by the `open-type` of a `navigator`. */
const OPEN_TYPES: Readonly<Record<string, keyof ReturnType<typeof createNavigation>>> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  redirectTo: 'redirectTo',
  reLaunch: 'reLaunch',
  switchTab: 'switchTab',
  navigateBack: 'navigateBack',
}

/** Returns how a `navigator` opens another page. */
export const navigateBy =
  (functions: ReturnType<typeof createNavigation>): NonNullable<PageContext['navigate']> =>
  (openType, url) => {
    const type = String(openType ?? 'navigate')
    if (!Object.hasOwn(OPEN_TYPES, type)) return
    // Nobody waits for the result.
    void Promise.resolve(functions[OPEN_TYPES[type]!]({ url })).catch(() => {})
  }

/** Returns the open pages as `getCurrentPages()` gives them. */
export const currentPages = (stack: PageStack): object[] =>
  stack.pages.map(({ route, options, proxy }) => ({
    route,
    options,
    $vm: proxy,
    $page: { path: `/${route}`, fullPath: `/${route}`, options },
  }))
