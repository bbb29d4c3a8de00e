import type { Component } from '../component.ts'
import { rectOf } from '../size.ts'
import type { Tree } from '../tree.ts'

/**
 * Reports clicks from any device. As on a device, the innermost listening element gets the click,
 * and no other.
 */
export function watchClicks(root: HTMLElement, tree: Tree): void {
  root.addEventListener('click', ({ target }) => {
    for (let one = tree.around(target); one; one = one.parent) {
      if (one.hears('click')) return one.emit('click', { position: { ...rectOf(one.element) } })
    }
  })
  root.addEventListener('keydown', (event) => {
    const button = keyButton(event, tree)
    if (!button || event.repeat) return
    // Space would scroll.
    event.preventDefault()
    button.element.click()
  })
}

/** Returns the element pressed by a key: with the focus, listening to clicks and not a control. */
export function keyButton({ key, target }: KeyboardEvent, tree: Tree): Component | undefined {
  if (key !== 'Enter' && key !== ' ') return undefined
  const component = tree.around(target)
  const isButton = component?.element === target && component?.hears('click')
  return isButton && !component?.isControl ? component : undefined
}
