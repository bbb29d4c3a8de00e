import type { ComponentKind, HeardEvent } from '../contract.ts'
import { COMMON, isOn } from './kind.ts'

const withCursor: HeardEvent['detail'] = ({ value }) => ({
  value,
  cursor: String(value).length,
  keyCode: 0,
})

/** Kinds of keyboards that only numbers can be typed with. */
const NUMBERS = new Set(['number', 'digit'])

const field: ComponentKind = {
  box: 'input',
  attributes: ({ value, defaultValue, ...rest }, isFirst) => {
    const { placeholder, disabled, maxlength, maxLength, confirmType, autoFocus, focus } = rest
    const most = maxlength ?? maxLength
    const start = value ?? (isFirst ? defaultValue : undefined)
    return {
      ...(start !== undefined && start !== null && { value: String(start) }),
      placeholder,
      disabled: isOn(disabled),
      maxlength: Number(most ?? 140) < 0 ? '' : (most ?? 140),
      returnkeytype: confirmType,
      ...(isFirst && { autofocus: isOn(autoFocus) || isOn(focus) }),
    }
  },
  events: {
    ...COMMON,
    input: { on: 'input', detail: withCursor },
    change: { on: 'change', detail: withCursor },
    focus: { on: 'focus', detail: ({ value }) => ({ value, height: 0 }) },
    blur: { on: 'blur', detail: withCursor },
    confirm: { on: 'return', detail: ({ value }) => ({ value, keyCode: 13 }) },
  },
  // Typed text is known whether or not the page asks for it: forms and `value` depend on it.
  hears: () => ['input'],
  update(element, { screen }, before) {
    const { focus } = element.properties
    if (before.focus === undefined || isOn(focus) === isOn(before.focus)) return
    const method = isOn(focus) ? 'focus' : 'blur'
    screen.port.draw({ op: 'call', id: element.box.id, method, values: [] })
  },
  controlled: ({ value }) =>
    value === undefined || value === null ? {} : { value: String(value) },
  style({ properties: { placeholderStyle } }, style) {
    const [, color] = /(?:^|[;\s])color\s*:\s*([^;]+)/.exec(String(placeholderStyle ?? '')) ?? []
    return color === undefined ? style : { ...style, placeholderColor: color.trim() }
  },
}

/**
 * A line to type into.
 *
 * @see https://docs.taro.zone/docs/components/forms/input
 */
export const input: ComponentKind = {
  ...field,
  attributes(properties, isFirst) {
    const { type, password } = properties
    const isSecret = isOn(password) || type === 'password' || type === 'safe-password'
    return {
      ...field.attributes!(properties, isFirst),
      type: isSecret ? 'password' : NUMBERS.has(String(type)) ? 'number' : 'text',
    }
  },
}

/**
 * A box to type into.
 *
 * @see https://docs.taro.zone/docs/components/forms/textarea
 */
export const textarea: ComponentKind = { ...field, box: 'textarea' }

const changed: HeardEvent = { on: 'change', detail: ({ value }) => ({ value }) }

/** A switch. */
export const toggle: ComponentKind = {
  box: 'switch',
  attributes: ({ checked, defaultChecked, disabled }, isFirst) => ({
    ...(checked !== undefined && { checked: isOn(checked) }),
    ...(checked === undefined && isFirst && { checked: isOn(defaultChecked) }),
    disabled: isOn(disabled),
  }),
  events: { ...COMMON, change: changed },
  hears: () => ['change'],
  controlled: ({ checked }) => (checked === undefined ? {} : { checked: isOn(checked) }),
}

const choice = (own: string): ComponentKind => ({
  ...toggle,
  box: 'div',
  own: () => own,
  hears: () => ['change', 'click'],
  // What the page says holds at the next rendering: the group knows the change.
  controlled: () => ({}),
})

/** A box to check, with a label. */
export const checkbox = choice('checkbox')
/** One choice of several, with a label. */
export const radio = choice('radio')
