import { Link, valueOf } from '../state/cell.ts'
import { draw, drawBox, TEXT_STYLE } from '../ui/draw.ts'
import type { Style, UiNode } from '../ui/node.ts'
import { toColor } from '../values/color.ts'
import { nameIn } from '../values/enumerations.ts'
import { isObject } from '../values/length.ts'
import { toText } from '../values/resource.ts'
import type { DrawComponent } from './spec.ts'

type Call = (...values: unknown[]) => unknown

const FIELD: Style = {
  width: '100%',
  flexShrink: 1,
  height: 40,
  padding: '8 16',
  borderRadius: 20,
  backgroundColor: '#0000000d',
}

const TYPES: Readonly<Record<string, string>> = {
  Number: 'number',
  PhoneNumber: 'tel',
  Email: 'email',
  Password: 'password',
}

const RETURN_KEYS: Readonly<Record<string, string>> = {
  Go: 'go',
  Search: 'search',
  Send: 'send',
  Next: 'next',
  Done: 'done',
}

/** Calls a handler of the program, if there is one. */
function call(handler: unknown, ...values: unknown[]): void {
  if (typeof handler === 'function') (handler as Call)(...values)
}

/** Returns a setter for the variable behind an argument; one without effect for a mere value. */
export const writer =
  (given: unknown) =>
  (value: unknown): void => {
    if (given instanceof Link) given.value = value
  }

/** Draws a field for a text. */
function drawField(type: string, node: UiNode, text: unknown, style: Style, kind: string) {
  const [given] = node.values
  const options = isObject(given) ? given : {}
  const write = writer(text)
  attachController(node, options.controller)
  const placeholder = toColor(node.own.placeholderColor)
  return draw(type, node, {
    style: {
      ...style,
      ...TEXT_STYLE,
      ...node.font,
      placeholderColor: placeholder ?? '#00000099',
      ...(node.style.flexGrow !== undefined && { width: 0 }),
    },
    attributes: {
      text: text === undefined ? undefined : toText(valueOf(text)),
      placeholder: toText(options.placeholder),
      disabled: node.own.enabled === false,
      maxlength: node.own.maxLength === undefined ? undefined : String(node.own.maxLength),
      returnkeytype: RETURN_KEYS[nameIn('EnterKeyType', node.own.enterKeyType)] ?? 'done',
      ...(type === 'input' && { type: kind }),
    },
    events: {
      input({ value }) {
        write(value)
        call(node.own.onChange, value)
      },
      return: ({ value }) =>
        call(node.own.onSubmit, kind === 'search' ? value : (node.own.enterKeyType ?? 6)),
    },
  })
}

function attachController({ controllers }: UiNode, controller: unknown): void {
  if (isObject(controller) && typeof controller.attach === 'function')
    controllers.push(controller as never)
}

const optionsOf = ({ values: [given] }: UiNode) => (isObject(given) ? given : {})

const drawTextInput: DrawComponent = (node) => {
  const kind = TYPES[nameIn('InputType', node.own.type)] ?? 'text'
  return drawField('input', node, optionsOf(node).text, FIELD, kind)
}

const drawTextArea: DrawComponent = (node) => {
  const style = { ...FIELD, height: node.style.height ?? 80, minHeight: 40 }
  return drawField('textarea', node, optionsOf(node).text, style, 'text')
}

const drawSearch: DrawComponent = (node) => {
  const button = node.own.searchButton
  const { value } = optionsOf(node)
  if (button === undefined) return drawField('input', node, value, FIELD, 'search')
  const last = { text: toText(valueOf(value)) }
  const { onChange } = node.own
  const field = {
    ...node,
    key: 'field',
    style: { flexGrow: 1 },
    own: {
      ...node.own,
      onChange(text: unknown) {
        last.text = String(text)
        call(onChange, text)
      },
    },
  }
  return draw('div', node, {
    style: { flexDirection: 'row', alignItems: 'center', width: '100%', flexShrink: 1 },
    children: [
      drawField('input', field, value, FIELD, 'search'),
      draw(
        'text',
        { ...node, key: 'button', style: {}, events: {}, own: {}, controllers: [] },
        {
          style: { ...TEXT_STYLE, padding: '8 12', color: '#0a59f7' },
          attributes: { value: toText(button) },
          events: { click: () => call(node.own.onSubmit, last.text) },
        },
      ),
    ],
  })
}

const drawToggle: DrawComponent = (node, { children }) => {
  const { type, isOn } = optionsOf(node)
  const write = writer(isOn)
  const on = valueOf(isOn) === true
  const change = (value: unknown): void => {
    write(value)
    call(node.own.onChange, value)
  }
  const name = nameIn('ToggleType', type)
  if (name === 'Button')
    return draw('div', node, {
      style: { padding: '6 16', borderRadius: 20, backgroundColor: on ? '#0a59f733' : '#0000000d' },
      events: { click: () => change(!on) },
      children: children(node.children, 'Column'),
    })
  return drawChoice(name === 'Checkbox' ? 'checkbox' : 'switch', node, on, change)
}

function drawChoice(type: string, node: UiNode, on: boolean, change: (value: unknown) => void) {
  return draw(type, node, {
    attributes: { checked: on, disabled: node.own.enabled === false },
    events: { change: ({ value }) => change(value) },
  })
}

const drawCheckbox: DrawComponent = (node) => {
  const { select } = node.own
  const write = writer(select)
  return drawChoice('checkbox', node, valueOf(select) === true, (value) => {
    write(value)
    call(node.own.onChange, value)
  })
}

const drawRadio: DrawComponent = (node) => {
  const { checked } = node.own
  const write = writer(checked)
  return drawChoice('radio', node, valueOf(checked) === true, (value) => {
    write(value)
    call(node.own.onChange, value)
  })
}

const drawProgress: DrawComponent = (node) => {
  const { value = node.own.value, total = 100 } = optionsOf(node)
  const share = Math.min(
    1,
    Math.max(0, Number(node.own.value ?? value) / (Number(total) || 100) || 0),
  )
  const percent = `${Math.round(share * 1_000) / 10}%`
  const color = toColor(node.own.color) ?? '#0a59f7'
  return draw('div', node, {
    style: {
      width: '100%',
      height: 4,
      borderRadius: 2,
      backgroundColor: '#00000019',
      overflow: 'hidden',
    },
    attributes: { 'aria-label': percent },
    children: [drawBox('bar', { width: percent, height: '100%', backgroundColor: color }, [])],
  })
}

const drawLoading: DrawComponent = (node) => {
  const color = toColor(node.own.color)
  return draw('spinner', node, { style: color === undefined ? {} : { color } })
}

/** Components to type into, to choose and to wait. */
export const inputs: Readonly<Record<string, DrawComponent>> = {
  TextInput: drawTextInput,
  TextArea: drawTextArea,
  Search: drawSearch,
  Toggle: drawToggle,
  Checkbox: drawCheckbox,
  Radio: drawRadio,
  Progress: drawProgress,
  LoadingProgress: drawLoading,
}
