import type { Tree } from '../tree.ts'

/** Milliseconds for which a finger has to stay, as on Android. */
const LONG = 500

/** CSS pixels by which it may stray meanwhile. */
const SLACK = 10

/** Tells of long presses: the innermost element that listens gets one. */
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
