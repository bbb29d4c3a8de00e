/** Components that the screen draws as a device does, `div` and its like among them. */
const DRAWN = new Set([
  'cell',
  'container',
  'div',
  'header',
  'image',
  'indicator',
  'input',
  'list',
  'scroller',
  'slider',
  'slider-neighbor',
  'switch',
  'text',
  'textarea',
  'waterfall',
])

/** Events of Weex's own that the screen never sends; other names may be a page's own. */
const EVENTS_NOT_SENT = new Set([
  'horizontalpan',
  'keyboard',
  'loading',
  'panend',
  'panmove',
  'panstart',
  'pullingdown',
  'refresh',
  'scrollend',
  'scrollstart',
  'swipe',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
  'verticalpan',
  'viewappear',
  'viewdisappear',
])

/** Whether the screen draws a component of this name as a plain box only. */
export const isNotDrawn = (component: string): boolean => !DRAWN.has(component)

/** Whether an event is Weex's own and never comes here. */
export const isNotSent = (event: string): boolean => EVENTS_NOT_SENT.has(event)
