/** A component of the platform as drawn by the screen. */
export interface ElementKind {
  /** The screen's component. */
  readonly component: string
  /** Style without any rule of the page; numbers are units of the page. */
  readonly style?: Readonly<Record<string, string | number>>
  /** Whether the component shows a text, and takes no elements but `span`. */
  readonly showsText?: boolean
}

const TEXT = { color: '#757575', fontSize: 30 } as const
const ROW = { flexDirection: 'row' } as const

/** A field to type into, in the document's own colors and size. */
const FIELD = { color: '#000000', fontSize: 43.2 } as const

/** A box with a centered text to press. */
const BUTTON = { textAlign: 'center', padding: '8px 24px', borderRadius: 24 } as const

/**
 * Components of BlueOS and of quick app that are drawn, with the documents' default styles.
 *
 * @see https://developers-watch.vivo.com.cn/component/container/overview/
 */
export const ELEMENTS: Readonly<Record<string, ElementKind>> = {
  a: { component: 'text', style: TEXT, showsText: true },
  div: { component: 'div', style: ROW },
  image: { component: 'image', style: { objectFit: 'cover' } },
  input: { component: 'input', style: FIELD },
  label: { component: 'text', style: TEXT, showsText: true },
  list: { component: 'list' },
  'list-item': { component: 'cell', style: ROW },
  marquee: { component: 'text', style: { ...TEXT, lines: 1 }, showsText: true },
  progress: { component: 'progress', style: { color: '#33b4ff', strokeWidth: 32 } },
  scroll: { component: 'scroller' },
  span: { component: 'text', showsText: true },
  stack: { component: 'stack' },
  swiper: { component: 'slider', style: ROW },
  switch: { component: 'switch' },
  text: { component: 'text', style: TEXT, showsText: true },
  textarea: { component: 'textarea', style: FIELD },
  'vw-button': {
    component: 'button',
    style: { ...BUTTON, color: '#ffffff', fontSize: 30, backgroundColor: '#2f2f2f' },
  },
  'vw-title': { component: 'text', style: { color: '#ffffff', fontSize: 34, textAlign: 'center' } },
}

/** Kinds of `input` other than a field, by the attribute `type`. */
export const INPUTS: Readonly<Record<string, ElementKind>> = {
  button: { component: 'button', style: { ...FIELD, ...BUTTON } },
  checkbox: { component: 'checkbox' },
  radio: { component: 'radio' },
}

/** Kinds of `input` that are fields. */
export const FIELDS: ReadonlySet<string> = new Set([
  'date',
  'email',
  'number',
  'password',
  'tel',
  'text',
  'time',
  'url',
])

/** Returns whether the screen draws a component of the given name, and not only a box. */
export const isDrawn = (name: string): boolean => Object.hasOwn(ELEMENTS, name)
