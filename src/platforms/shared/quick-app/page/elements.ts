/** A component of the platform as drawn by the screen. */
export interface ElementKind {
  /** The screen's component. */
  readonly component: string
  /** Style without any rule of the page; numbers are units of the page. */
  readonly style?: Readonly<Record<string, string | number>>
  /** Whether the component shows a text, and takes no elements but `span`. */
  readonly showsText?: boolean
}

type Style = NonNullable<ElementKind['style']>

const ROW = { flexDirection: 'row' } as const

/**
 * Returns the components of the whole family.
 *
 * @param text Default style of texts.
 * @param field Default style of fields to type into.
 */
export const familyElements = (
  text: Style,
  field: Style,
): Readonly<Record<string, ElementKind>> => ({
  a: { component: 'text', style: text, showsText: true },
  div: { component: 'div', style: ROW },
  image: { component: 'image', style: { objectFit: 'cover' } },
  input: { component: 'input', style: field },
  label: { component: 'text', style: text, showsText: true },
  list: { component: 'list' },
  'list-item': { component: 'cell', style: ROW },
  marquee: { component: 'text', style: { ...text, lines: 1 }, showsText: true },
  progress: { component: 'progress', style: { color: '#33b4ff', strokeWidth: 32 } },
  span: { component: 'text', showsText: true },
  stack: { component: 'stack' },
  swiper: { component: 'slider', style: ROW },
  switch: { component: 'switch' },
  text: { component: 'text', style: text, showsText: true },
  textarea: { component: 'textarea', style: field },
})

/**
 * Returns the kinds of `input` other than a field, by the attribute `type`.
 *
 * @param button Style of a box with a text to press.
 */
export const familyInputs = (button: Style): Readonly<Record<string, ElementKind>> => ({
  button: { component: 'button', style: button },
  checkbox: { component: 'checkbox' },
  radio: { component: 'radio' },
})

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
