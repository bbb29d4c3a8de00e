import type { ElementId, ScreenValue } from '../../../../page-contract.ts'
import { Component, type Surroundings } from '../component.ts'
import { isOn, plainName } from './attributes.ts'
import { Echoes } from './echoes.ts'

/** The browser's kinds of input by Weex's kinds; any other kind is a line of text. */
const TYPES: Readonly<Record<string, string>> = {
  text: 'text',
  password: 'password',
  tel: 'tel',
  email: 'email',
  url: 'url',
  number: 'number',
  search: 'search',
  date: 'date',
  time: 'time',
  datetime: 'datetime-local',
}

const RETURN_KEYS: Readonly<Record<string, string>> = {
  default: 'enter',
  go: 'go',
  next: 'next',
  search: 'search',
  send: 'send',
  done: 'done',
}

/**
 * A line or a box to type into.
 *
 * @see https://weex.apache.org/docs/components/input.html
 * @see https://weex.apache.org/docs/components/textarea.html
 */
export class TextFieldComponent extends Component {
  readonly #field: HTMLInputElement | HTMLTextAreaElement
  readonly #echoes = new Echoes()
  #returnKey = 'default'

  constructor(id: ElementId, screen: Surroundings, name: 'input' | 'textarea') {
    const field = screen.document.createElement(name)
    super(id, field, screen)
    this.#field = field
    field.classList.add('field')
    field.autocomplete = 'off'
    const value = () => ({ value: field.value })
    field.addEventListener('input', () => {
      if (this.hears('input')) this.#echoes.sent(field.value)
      this.emit('input', value())
    })
    field.addEventListener('change', () => this.emit('change', value()))
    field.addEventListener('focus', () => this.emit('focus', value()))
    field.addEventListener('blur', () => this.emit('blur', value()))
    field.addEventListener('keydown', (event) => {
      const { key, isComposing } = event as KeyboardEvent
      if (key !== 'Enter' || isComposing || name === 'textarea') return
      this.emit('return', { ...value(), returnKeyType: this.#returnKey })
    })
  }

  override get isControl(): boolean {
    return true
  }

  override setAttribute(name: string, value: ScreenValue): void {
    const field = this.#field
    const text = value === null ? '' : String(value)
    switch (plainName(name)) {
      case 'value':
        if (this.#echoes.isNews(text) && field.value !== text) field.value = text
        return
      case 'placeholder':
        field.placeholder = text
        return
      case 'disabled':
        field.disabled = isOn(value)
        return
      case 'autofocus':
        if (isOn(value)) this.#focusWhenShown()
        return
      case 'maxlength':
        if (/^\d{1,5}$/.test(text)) field.maxLength = Number(text)
        else field.removeAttribute('maxlength')
        return
      case 'rows':
        if ('rows' in field && /^[1-9]\d?$/.test(text)) field.rows = Number(text)
        return
      case 'type':
        if ('type' in field && field.localName === 'input') {
          ;(field as HTMLInputElement).type = Object.hasOwn(TYPES, text) ? TYPES[text]! : 'text'
        }
        return
      case 'returnkeytype':
        this.#returnKey = Object.hasOwn(RETURN_KEYS, text) ? text : 'default'
        field.enterKeyHint = RETURN_KEYS[this.#returnKey]!
        return
      default:
        super.setAttribute(name, value)
    }
  }

  override call(method: string, values: readonly ScreenValue[]): void {
    const field = this.#field
    if (method === 'focus') this.surroundings.focus.focus(field)
    else if (method === 'blur') this.surroundings.focus.blur(field)
    else if (method === 'setSelectionRange') select(field, values)
    else super.call(method, values)
  }

  /**
   * Focuses the field with the next frame: the attributes come before the field is in the document.
   */
  #focusWhenShown(): void {
    const { document, focus } = this.surroundings
    document.defaultView!.requestAnimationFrame(() => focus.focus(this.#field))
  }
}

function select(
  field: HTMLInputElement | HTMLTextAreaElement,
  [start, end]: readonly ScreenValue[],
): void {
  try {
    field.setSelectionRange(Number(start) || 0, Number(end) || 0)
  } catch {
    // Some kinds of input, such as `number`, have no selection.
  }
}
