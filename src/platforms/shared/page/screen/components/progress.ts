import type { ElementId, ScreenValue } from '../../../../page-contract.ts'
import { Component, type Surroundings } from '../component.ts'

/**
 * A bar filled as far as `percent` says, in the color of its text over `layerColor`.
 *
 * @see https://developers-watch.vivo.com.cn/component/basic/progress/
 */
export class ProgressComponent extends Component {
  constructor(id: ElementId, screen: Surroundings) {
    super(id, screen.document.createElement('div'), screen)
    const { element } = this
    element.classList.add('progress')
    element.setAttribute('role', 'progressbar')
    this.#show(0)
  }

  override setAttribute(name: string, value: ScreenValue): void {
    if (name === 'percent') this.#show(Math.min(100, Math.max(0, Number(value) || 0)))
    else super.setAttribute(name, value)
  }

  #show(percent: number): void {
    this.element.setAttribute('aria-valuenow', String(percent))
    this.element.style.setProperty('--percent', `${percent}%`)
  }
}
