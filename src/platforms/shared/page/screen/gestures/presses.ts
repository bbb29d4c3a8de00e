import type { Component } from '../component.ts'
import type { Tree } from '../tree.ts'
import { keyButton } from './clicks.ts'

/**
 * Shows elements with an `:active` style as pressed, from a finger or key going down until going
 * up.
 */
export function watchPresses(root: HTMLElement, tree: Tree): void {
  let pressed: Component[] = []
  const release = (): void => {
    for (const component of pressed) component.press(false)
    pressed = []
  }
  const press = (from: Component | undefined): void => {
    release()
    for (let one = from; one; one = one.parent) if (one.hasActiveStyle) pressed.push(one)
    for (const component of pressed) component.press(true)
  }
  root.addEventListener('pointerdown', ({ target }) => press(tree.around(target)))
  root.addEventListener('keydown', (event) => {
    const button = keyButton(event, tree)
    if (button && !event.repeat) press(button)
  })
  for (const end of ['pointerup', 'pointercancel', 'keyup', 'focusout']) {
    root.addEventListener(end, release)
  }
  root.ownerDocument.defaultView!.addEventListener('blur', release)
}
