import type { ElementId, ScreenValue } from '../../../../page-contract.ts'
import { Component, type Surroundings } from '../component.ts'
import { isOn } from './attributes.ts'

/**
 * An on/off switch of a fixed size.
 *
 * @see https://weex.apache.org/docs/components/switch.html
 */
export class SwitchComponent extends Component {
  readonly #box: HTMLInputElement

  constructor(id: ElementId, screen: Surroundings) {
    const box = screen.document.createElement('input')
    super(id, box, screen)
    this.#box = box
    box.type = 'checkbox'
    box.setAttribute('role', 'switch')
    box.classList.add('switch')
    box.addEventListener('change', () => this.emit('change', { value: box.checked }))
  }

  override get isControl(): boolean {
    return true
  }

  override setAttribute(name: string, value: ScreenValue): void {
    if (name === 'checked') this.#box.checked = isOn(value)
    else if (name === 'disabled') this.#box.disabled = isOn(value)
    else super.setAttribute(name, value)
  }

  /** Applies the position in a style; the look of a switch cannot be changed. */
  override setStyle(style: Readonly<Record<string, string | number>>): void {
    const kept = Object.entries(style).filter(([name]) =>
      /^(margin|align|position$|top$|left$|right$|bottom$)/.test(name),
    )
    super.setStyle(Object.fromEntries(kept))
  }
}
