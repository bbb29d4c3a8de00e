import type { ElementId, ScreenValue } from '../../../../page-contract.ts'
import { Component, type Surroundings } from '../component.ts'
import { number } from '../styles/values.ts'

const readLines = number(0, 1_000)

/**
 * Shows the text of `value`, and no elements.
 *
 * @see https://weex.apache.org/docs/components/text.html
 */
export class TextComponent extends Component {
  readonly #text: Text

  constructor(id: ElementId, screen: Surroundings) {
    super(id, screen.document.createElement('div'), screen)
    this.element.classList.add('text')
    this.#text = screen.document.createTextNode('')
    this.element.append(this.#text)
  }

  override setAttribute(name: string, value: ScreenValue): void {
    if (name === 'value') this.#text.data = value === null ? '' : String(value)
    else super.setAttribute(name, value)
  }

  override setStyle(style: Readonly<Record<string, string | number>>): void {
    super.setStyle(style)
    const lines = readLines(style.lines ?? '') ?? '0'
    const { element } = this
    element.style.setProperty('--lines', lines)
    element.classList.toggle('cut', lines !== '0')
    element.classList.toggle('ellipsis', lines !== '0' && style.textOverflow === 'ellipsis')
  }
}
