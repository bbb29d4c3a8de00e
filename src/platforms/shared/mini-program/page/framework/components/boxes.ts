import type { ComponentKind } from '../contract.ts'
import { COMMON, isOn } from './kind.ts'

/** A box of the page. */
export const view: ComponentKind = { box: 'div', events: COMMON }

/**
 * A box that leads to another page.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/navigator.html
 */
export const navigator: ComponentKind = {
  ...view,
  leads: true,
  hears: () => ['click'],
  acts({ properties: { openType, url } }, { navigate }, { type }) {
    if (type === 'tap') navigate?.(openType, url)
  },
}

/** A box that the screen has nothing else for. */
export const missing: ComponentKind = { ...view, isMissing: true }

const isText = (children: unknown): boolean =>
  typeof children === 'string' || typeof children === 'number'

/** Returns whether a component draws its children as its own text. */
export const hasOwnText = ({ box }: ComponentKind, children: unknown): boolean =>
  box === 'text' && isText(children)

/** Text that flows within the box around. */
export const text: ComponentKind = {
  box: 'text',
  events: COMMON,
  attributes: ({ children }) => (isText(children) ? { value: String(children) } : {}),
}

/** HTML as its text. */
export const richText: ComponentKind = {
  box: 'text',
  events: COMMON,
  attributes: ({ nodes }) => ({ value: textOf(nodes) }),
}

/** Returns the text of HTML, or of nodes of `rich-text`. */
export function textOf(nodes: unknown): string {
  if (typeof nodes === 'string') return nodes.replace(/<br\s*\/?>/g, '\n').replace(/<[^>]*>/g, '')
  if (Array.isArray(nodes)) return nodes.map(textOf).join('')
  const { text: own, children } = (nodes ?? {}) as { text?: unknown; children?: unknown }
  return own === undefined ? (children === undefined ? '' : textOf(children)) : String(own)
}

const ICONS: Readonly<Record<string, string>> = {
  success: '✓',
  success_no_circle: '✓',
  info: 'ℹ',
  warn: '⚠',
  waiting: '◷',
  cancel: '✕',
  clear: '✕',
  download: '↓',
  search: '⌕',
}

/** One of the icons of mini programs. */
export const icon: ComponentKind = {
  box: 'text',
  events: COMMON,
  attributes: ({ type }) => ({ value: ICONS[String(type)] ?? '' }),
}

/** A bar as long as what is done. */
export const progress: ComponentKind = {
  box: 'div',
  events: COMMON,
  own: () => 'div',
  update(element, { screen }) {
    const { percent, activeColor, color, strokeWidth } = element.properties
    const done = Math.min(100, Math.max(0, Number(percent) || 0))
    const style = {
      width: `${done}%`,
      height: (Number(strokeWidth) || 6) * 2,
      backgroundColor: String(activeColor ?? color ?? '#09bb07'),
    }
    if (element.own) screen.style(element.own, style)
  },
}

const MODES: Readonly<Record<string, string>> = {
  aspectFit: 'contain',
  aspectFill: 'cover',
  center: 'contain',
}

/** A picture from a `data:` URL, or a box in the place of one. */
export const image: ComponentKind = {
  box: 'image',
  attributes: ({ src, mode, alt }) => ({ src, alt, resize: MODES[String(mode)] ?? 'stretch' }),
  events: {
    ...COMMON,
    load: {
      on: 'load',
      detail({ success, size }) {
        const { naturalWidth, naturalHeight } = (size ?? {}) as Record<string, number>
        return success === true ? { width: naturalWidth, height: naturalHeight } : undefined
      },
    },
    error: {
      on: 'load',
      detail: ({ success }) => (success === true ? undefined : { errMsg: 'GET image fail' }),
    },
  },
  style: ({ properties: { mode } }, style) => ({
    ...style,
    ...(mode === 'widthFix' && { height: 'auto' }),
    ...(mode === 'heightFix' && { width: 'auto' }),
  }),
}

/** Boxes of which a single one is shown at a time. */
export const swiper: ComponentKind = {
  box: 'slider',
  own: ({ indicatorDots }) => (isOn(indicatorDots) ? 'indicator' : undefined),
  events: {
    ...COMMON,
    change: { on: 'change', detail: ({ index }) => ({ current: index, source: 'touch' }) },
  },
  update(element) {
    const { current, autoplay, interval } = element.properties
    element.setAttribute('interval', Number(interval) || 5_000, element.box)
    element.setAttribute('autoplay', isOn(autoplay), element.box)
    if (current !== undefined) element.setAttribute('index', Number(current) || 0, element.box)
  },
}
