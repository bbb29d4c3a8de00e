import type { ScreenOperation, ScreenRect } from '../../../page-contract.ts'
import type { Dialogs } from './overlays/dialogs.ts'
import type { Toasts } from './overlays/toasts.ts'
import { rectOf } from './size.ts'
import type { Tree } from './tree.ts'

/** Parts of the screen for operations to act upon. */
export interface ScreenParts {
  readonly tree: Tree
  readonly toasts: Toasts
  readonly dialogs: Dialogs
  answer(rect: ScreenRect): void
}

/** Performs an operation; an operation with a missing element does nothing. */
export function perform(operation: ScreenOperation, parts: ScreenParts): void {
  const { tree, toasts, dialogs, answer } = parts
  switch (operation.op) {
    case 'create':
      return tree.create(operation.id, operation.type)
    case 'insert':
      return tree.insert(operation.parent, operation.id, operation.before)
    case 'remove':
      return tree.remove(operation.id)
    case 'attribute':
      return tree.setAttribute(operation.id, operation.name, operation.value)
    case 'style':
      return tree.find(operation.id)?.setStyle(operation.style)
    case 'listen':
      return tree.find(operation.id)?.listen(operation.type)
    case 'unlisten':
      return tree.find(operation.id)?.unlisten(operation.type)
    case 'call':
      return tree.find(operation.id)?.call(operation.method, operation.values)
    case 'measure': {
      const rect = rectOf(tree.find(operation.id)?.element)
      return answer({ type: 'rect', request: operation.request, rect })
    }
    case 'toast':
      return toasts.show(operation.text, operation.duration)
    case 'no-toast':
      return toasts.clear()
    case 'dialog':
      return dialogs.open(operation)
  }
}
