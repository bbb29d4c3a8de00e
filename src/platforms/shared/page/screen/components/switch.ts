import type { ElementId } from '../../../../page-contract.ts'
import type { Surroundings } from '../component.ts'
import { ChoiceComponent } from './choice.ts'

/**
 * An on/off switch of a fixed size.
 *
 * @see https://weex.apache.org/docs/components/switch.html
 */
export class SwitchComponent extends ChoiceComponent {
  constructor(id: ElementId, screen: Surroundings) {
    super(id, screen, 'checkbox', ['switch'])
    this.element.setAttribute('role', 'switch')
  }

  /** Applies the position in a style; the look of a switch cannot be changed. */
  override setStyle(style: Readonly<Record<string, string | number>>): void {
    const kept = Object.entries(style).filter(([name]) =>
      /^(margin|align|position$|top$|left$|right$|bottom$)/.test(name),
    )
    super.setStyle(Object.fromEntries(kept))
  }
}
