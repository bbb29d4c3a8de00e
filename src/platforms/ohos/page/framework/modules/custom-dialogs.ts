import { shallowReactive } from '@vue/runtime-core'
import type { UiNode } from '../ui/node.ts'
import { collect } from '../ui/scope.ts'
import { isObject } from '../values/length.ts'

/** An open dialog of the program's own. */
export interface OpenDialog {
  readonly key: number
  build(): UiNode[]
  close(): void
}

/** Creates `CustomDialogController`, and the list of open dialogs for the screen. */
export function createCustomDialogs() {
  const open = shallowReactive<OpenDialog[]>([])
  let last = 0

  class CustomDialogController {
    readonly #builder: unknown
    readonly #onCancel: unknown
    #dialog: OpenDialog | undefined

    constructor(options: unknown) {
      const { builder, cancel } = isObject(options) ? options : {}
      this.#builder = builder
      this.#onCancel = cancel
    }

    open(): void {
      if (this.#dialog) return
      this.#dialog = {
        key: ++last,
        build: () => {
          const nodes = collect(() => (this.#builder as (() => unknown) | undefined)?.())
          // The struct of the dialog gets its controller.
          return nodes.map((node) => ({
            ...node,
            values: [{ controller: this, ...(node.values[0] as object) }],
          }))
        },
        close: () => {
          this.close()
          if (typeof this.#onCancel === 'function') (this.#onCancel as () => void)()
        },
      }
      open.push(this.#dialog)
    }

    close(): void {
      const at = open.findIndex((one) => one === this.#dialog)
      if (at >= 0) open.splice(at, 1)
      this.#dialog = undefined
    }
  }

  return { open, CustomDialogController }
}
