/** Components drawn by the screen as by a device, including `div` and similar boxes. */
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

/** Events of Weex never sent by the screen; other names may belong to a page. */
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
])

/** Returns whether the screen draws a component of the given name only as a plain box. */
export const isNotDrawn = (component: string): boolean => !DRAWN.has(component)

/** Returns whether an event belongs to Weex and never comes here. */
export const isNotSent = (event: string): boolean => EVENTS_NOT_SENT.has(event)
