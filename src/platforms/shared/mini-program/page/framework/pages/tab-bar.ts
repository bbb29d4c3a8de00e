import { h, type VNode } from '@vue/runtime-core'

/** A tab of the bar at the bottom of an app. */
export interface Tab {
  /** Path of the page from the root, without a slash at the start. */
  readonly route: string
  readonly text: string
}

/** The bar of tabs, as the app's settings describe it; without tabs there is no bar. */
export interface TabBar {
  readonly tabs: readonly Tab[]
  readonly color: string
  readonly selectedColor: string
  readonly backgroundColor: string
}

/** Height of the bar in CSS pixels. */
const HEIGHT = 50

type Settings = Readonly<Record<string, unknown>>

const textOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise

/**
 * Reads the settings of a bar, `tabBar` of `app.json` or `pages.json`. Pictures are not drawn.
 *
 * @param settings As written; anything else than an object has no tabs.
 */
export function readTabBar(settings: unknown): TabBar {
  const { list, color, selectedColor, backgroundColor } = (settings ?? {}) as Settings
  const items = Array.isArray(list) ? (list as (Settings | null)[]) : []
  return {
    tabs: items.map((item) => ({
      route: textOf(item?.pagePath, '').replace(/^\//, ''),
      text: textOf(item?.text, ''),
    })),
    color: textOf(color, '#7a7e83'),
    selectedColor: textOf(selectedColor, '#3cc51f'),
    backgroundColor: textOf(backgroundColor, '#ffffff'),
  }
}

/**
 * Draws the bar under a page, and room for it after the content.
 *
 * @param current Route of the page on the screen.
 * @param open Opens the page of a tab.
 */
export function drawTabBar(
  { tabs, color, selectedColor, backgroundColor }: TabBar,
  current: string,
  open: (route: string) => void,
): VNode[] {
  const items = tabs.map(({ route, text }) =>
    h(
      'view',
      {
        key: route,
        style: {
          flex: 1,
          textAlign: 'center',
          lineHeight: `${HEIGHT}px`,
          color: route === current ? selectedColor : color,
        },
        onTap: () => open(route),
      },
      text,
    ),
  )
  const place = { position: 'fixed', left: 0, right: 0, bottom: 0, height: HEIGHT, zIndex: 100 }
  const look = { display: 'flex', backgroundColor, borderTop: '1px solid #e0e0e0' }
  return [
    h('view', { key: 'room', style: { height: HEIGHT } }),
    h('view', { key: 'tabs', style: { ...place, ...look } }, items),
  ]
}
