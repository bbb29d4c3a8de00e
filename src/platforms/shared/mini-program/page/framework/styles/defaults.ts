import type { StyleClass, StyleRule } from '../../../../page/styles/rules.ts'

const rule = (type: string, style: StyleClass, states?: readonly string[]): StyleRule => ({
  selectors: [{ type, ...(states && { states }), specificity: 0 }],
  style,
})

const pressed = (type: string, style: StyleClass, states?: readonly string[]): StyleRule => ({
  selectors: [{ type, active: true, ...(states && { states }), specificity: 0 }],
  style,
})

const heading = (level: number, fontSize: number): StyleRule =>
  rule(`h${level}`, { fontSize, fontWeight: 'bold' })

/** How components look before a style sheet of the page; in units, two to a CSS pixel of a phone. */
export const DEFAULTS: readonly StyleRule[] = [
  rule('text', { whiteSpace: 'pre-line' }),
  ...['strong', 'b'].map((type) => rule(type, { fontWeight: 'bold' })),
  ...['em', 'i'].map((type) => rule(type, { fontStyle: 'italic' })),
  ...[64, 48, 38, 32, 28, 24].map((size, index) => heading(index + 1, size)),
  ...['label', 'checkbox', 'radio'].map((type) => rule(type, { display: 'inline-block' })),
  rule('image', { width: 640, height: 480 }),
  rule('textarea', { width: 600, height: 300 }),
  rule('input', { minHeight: 46 }),
  rule('swiper', { height: 300 }),
  rule('progress', { backgroundColor: '#ebebeb' }),
  rule('button', {
    display: 'block',
    boxSizing: 'border-box',
    marginLeft: 'auto',
    marginRight: 'auto',
    paddingLeft: 28,
    paddingRight: 28,
    borderRadius: 10,
    backgroundColor: '#f8f8f8',
    border: '1px solid #cfcfcf',
    color: '#000000',
    fontSize: 36,
    lineHeight: 2.5,
    textAlign: 'center',
    overflow: 'hidden',
    // Otherwise a field beside it in a row would take its room, and break its label.
    flexShrink: 0,
  }),
  pressed('button', { backgroundColor: '#dedede' }),
  rule('button', { backgroundColor: '#1aad19', color: '#ffffff' }, ['primary']),
  pressed('button', { backgroundColor: '#179b16' }, ['primary']),
  rule('button', { backgroundColor: '#e64340', color: '#ffffff' }, ['warn']),
  pressed('button', { backgroundColor: '#ce3c39' }, ['warn']),
  rule('button', { display: 'inline-block', fontSize: 26, lineHeight: 2.3 }, ['mini']),
  rule('button', { backgroundColor: 'transparent', border: '2px solid #353535' }, ['plain']),
  rule('button', { color: '#1aad19', borderColor: '#1aad19' }, ['plain', 'primary']),
  rule('button', { color: '#e64340', borderColor: '#e64340' }, ['plain', 'warn']),
  rule('button', { opacity: 0.6 }, ['disabled']),
]
