import type { UiNode } from '../ui/node.ts'

/** Attributes that the drawing of a component reads. */
const READ = [
  'barHeight',
  'barMode',
  'barPosition',
  'barWidth',
  'checked',
  'columnsGap',
  'columnsTemplate',
  'divider',
  'enterKeyType',
  'fill',
  'hideTitleBar',
  'listDirection',
  'maxLength',
  'mode',
  'objectFit',
  'placeholderColor',
  'rowsGap',
  'scrollBar',
  'scrollable',
  'searchButton',
  'select',
  'selectedColor',
  'stroke',
  'strokeWidth',
  'style',
  'tabBar',
  'title',
  'type',
  'value',
  'vertical',
] as const

/** Attributes for details that the screen shows in its own way, or not at all. */
const SHOWN_OTHERWISE = [
  'animation',
  'animationDuration',
  'backgroundBlurStyle',
  'barOverlap',
  'block',
  'cachedCount',
  'caretColor',
  'defaultFocus',
  'edgeEffect',
  'enableKeyboardOnFocus',
  'fillColor',
  'focusable',
  'friction',
  'hideBackButton',
  'hideToolBar',
  'interpolation',
  'nestedScroll',
  'rowsTemplate',
  'scrollBarColor',
  'scrollBarWidth',
  'showPasswordIcon',
  'showUnderline',
  'switchPointColor',
  'titleMode',
  'transition',
] as const

type Setter = (node: UiNode, value?: unknown) => void

const read =
  (name: string): Setter =>
  ({ own }, value) =>
    void (own[name] = value)

const ignore: Setter = () => {}

/** Attributes that the drawing of each component follows in its own way. */
export const settingAttributes = {
  ...(Object.fromEntries(READ.map((name) => [name, read(name)])) as Record<
    (typeof READ)[number],
    Setter
  >),
  ...(Object.fromEntries(SHOWN_OTHERWISE.map((name) => [name, ignore])) as Record<
    (typeof SHOWN_OTHERWISE)[number],
    Setter
  >),
  color: read('color'),
}
