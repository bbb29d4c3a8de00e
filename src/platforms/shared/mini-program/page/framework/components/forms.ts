import type { ComponentKind, HostElement, PageContext } from '../contract.ts'
import { dispatch } from '../events/dispatch.ts'
import { elementsOf } from '../nodes/elements.ts'
import { COMMON, isOn } from './kind.ts'

const FIELDS = /^(?:input|textarea|switch|slider|picker)$/
const CHOICES = /^(?:checkbox|radio)$/
const GROUPS = /^(?:checkbox|radio)-group$/

/** Returns the elements within an element, in order. */
export function* within(element: HostElement): Generator<HostElement> {
  for (const child of elementsOf(element)) {
    yield child
    yield* within(child)
  }
}

/** Returns the nearest element around with a name. */
function around(element: HostElement, name: RegExp): HostElement | undefined {
  for (let up = element.parent; up; up = up.parent) if (name.test(up.type)) return up
  return undefined
}

const isChecked = ({ own, box }: HostElement): boolean => (own ?? box).attr.checked === true

/** Returns the value of a group: the checked values, of radios the only one. */
function groupValue(group: HostElement): unknown {
  const values = [...within(group)]
    .filter((element) => CHOICES.test(element.type) && isChecked(element))
    .map(({ properties: { value } }) => value)
  return group.type === 'radio-group' ? (values[0] ?? '') : values
}

/** Passes a change of a choice on to the group around. */
function tellGroup(context: PageContext, element: HostElement): void {
  const group = around(element, GROUPS)
  if (element.type === 'radio') {
    const others = group ? [...within(group)] : []
    for (const other of others) {
      if (other.type === 'radio' && other !== element) other.setAttribute('checked', false)
    }
  }
  if (group) dispatch(context, group, 'change', { value: groupValue(group) })
}

/** Changes a switch or a choice as its user does. */
function toggle(context: PageContext, element: HostElement): void {
  if (element.isDisabled || (element.type === 'radio' && isChecked(element))) return
  const value = !isChecked(element)
  element.setAttribute('checked', value)
  dispatch(context, element, 'change', { value })
  if (CHOICES.test(element.type)) tellGroup(context, element)
}

/** Returns a choice that tells the group around of changes, and can be pressed beside the box. */
export const inGroup = (kind: ComponentKind): ComponentKind => ({
  ...kind,
  receive(element, context, { name, id }) {
    if (name === 'change') tellGroup(context, element)
    else if (name === 'click' && id === element.box.id) toggle(context, element)
  },
})

/** A group of choices. */
export const group: ComponentKind = { box: 'div', events: COMMON }

/** A text that stands for a field: pressing the text is pressing the field. */
export const label: ComponentKind = {
  box: 'div',
  events: COMMON,
  hears: () => ['click'],
  acts(element, context, { type, from }) {
    if (type !== 'tap') return
    const wanted = element.properties.for ?? element.properties.htmlFor
    const all = wanted === undefined ? within(element) : context.elements.values()
    for (const field of all) {
      if (wanted !== undefined && field.id !== wanted) continue
      if (field === from) return
      if (CHOICES.test(field.type) || field.type === 'switch') return toggle(context, field)
      if (/^(?:input|textarea)$/.test(field.type)) {
        const { id } = field.box
        return context.screen.port.draw({ op: 'call', id, method: 'focus', values: [] })
      }
      if (field.type === 'button') return dispatch(context, field, 'tap', {})
    }
  },
}

/** Fields that are sent together. */
export const form: ComponentKind = { box: 'div', events: COMMON }

function valuesOf(whole: HostElement): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const element of within(whole)) {
    const { name } = element.properties
    if (typeof name !== 'string' || name === '') continue
    if (GROUPS.test(element.type)) values[name] = groupValue(element)
    else if (element.type === 'switch') values[name] = isChecked(element)
    else if (element.type === 'picker') values[name] = element.properties.value
    else if (FIELDS.test(element.type)) values[name] = element.box.attr.value ?? ''
  }
  return values
}

function reset(context: PageContext, whole: HostElement): void {
  for (const element of within(whole)) {
    const { defaultValue = '', defaultChecked, value, checked } = element.properties
    if (/^(?:input|textarea)$/.test(element.type) && value === undefined) {
      element.setAttribute('value', String(defaultValue))
    } else if (element.type === 'switch' && checked === undefined) {
      element.setAttribute('checked', isOn(defaultChecked))
    }
  }
  dispatch(context, whole, 'reset', {})
}

/**
 * A button.
 *
 * @see https://docs.taro.zone/docs/components/forms/button
 */
export const button: ComponentKind = {
  box: 'div',
  events: COMMON,
  own: ({ loading }) => (isOn(loading) ? 'spinner' : undefined),
  hears: () => ['click'],
  update(element, { screen }) {
    element.setAttribute('aria-disabled', element.isDisabled || null, element.box)
    const style = { marginRight: 12 }
    if (element.own) screen.style(element.own, style)
  },
  acts(element, context, { type }) {
    const formType = element.properties.formType ?? element.properties['form-type']
    const whole = type === 'tap' && !element.isDisabled ? around(element, /^form$/) : undefined
    if (!whole) return
    if (formType === 'submit') dispatch(context, whole, 'submit', { value: valuesOf(whole) })
    else if (formType === 'reset') reset(context, whole)
  },
}
