import type { ElementId, ScreenValue } from '../../../../page-contract.ts'
import { Component, type Surroundings } from '../component.ts'
import { isOn } from './attributes.ts'

/**
 * A box to check, or one choice of several. The page decides which choices exclude each other, and
 * unchecks the others.
 */
export class ChoiceComponent extends Component {
  readonly #box: HTMLInputElement

  constructor(
    id: ElementId,
    screen: Surroundings,
    type: 'checkbox' | 'radio',
    classes: readonly string[] = ['choice', type],
  ) {
    const box = screen.document.createElement('input')
    super(id, box, screen)
    this.#box = box
    box.type = type
    box.classList.add(...classes)
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
}
