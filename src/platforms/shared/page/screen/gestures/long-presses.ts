import type { Tree } from '../tree.ts'

/** Milliseconds for a finger to stay, as on Android. */
const LONG = 500

/** CSS pixels for the finger to stray meanwhile, at most. */
const SLACK = 10

/** Reports long presses to the innermost listening element. */
export function watchLongPresses(root: HTMLElement, tree: Tree): void {
  const window = root.ownerDocument.defaultView!
  let timer: number | undefined
  let start = { x: 0, y: 0 }
  const end = (): void => window.clearTimeout(timer)
  root.addEventListener('pointerdown', ({ target, clientX, clientY }) => {
    end()
    start = { x: clientX, y: clientY }
    timer = window.setTimeout(() => {
      for (let one = tree.around(target); one; one = one.parent) {
        if (one.hears('longpress')) return one.emit('longpress', {})
      }
    }, LONG)
  })
  root.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (Math.hypot(clientX - start.x, clientY - start.y) > SLACK) end()
  })
  for (const over of ['pointerup', 'pointercancel', 'pointerleave']) {
    root.addEventListener(over, end)
  }
}
