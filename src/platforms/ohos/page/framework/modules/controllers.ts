import { nextTick } from '@vue/runtime-core'
import type { PageElement } from '../../../../shared/page/framework/nodes/element.ts'
import type { ScreenValue } from '../../../../page-contract.ts'
import type { PageContext } from '../context.ts'
import { nameIn } from '../values/enumerations.ts'
import { isObject, toLength } from '../values/length.ts'

/** Creates the classes of objects with which a page controls its components. */
export function createControllers({ screen }: PageContext) {
  /** Calls a method of an element after everything that the running code changes is drawn. */
  function callLater(
    element: PageElement | undefined,
    method: string,
    ...values: ScreenValue[]
  ): void {
    void nextTick(() => {
      if (element && screen.has(element))
        screen.port.draw({ op: 'call', id: element.id, method, values })
    })
  }

  class Scroller {
    #element: PageElement | undefined

    attach(element: PageElement): void {
      this.#element = element
    }

    scrollEdge(edge: unknown): void {
      callLater(
        this.#element,
        'scrollToEdge',
        /^(?:Bottom|End)$/.test(nameIn('Edge', edge)) ? 'end' : 'start',
      )
    }

    scrollToIndex(index: unknown, smooth: unknown = false): void {
      void nextTick(() => {
        let at = Math.trunc(Number(index))
        let child = this.#element?.firstChild ?? null
        for (; child; child = child.nextSibling)
          if (child instanceof elementClass && at-- === 0) break
        callLater(child as PageElement, 'scrollToElement', 0, smooth === true)
      })
    }

    scrollTo(options: unknown): void {
      if (!isObject(options)) return
      const [x, y] = [toLength(options.xOffset), toLength(options.yOffset)]
      callLater(
        this.#element,
        'scrollTo',
        Number(x) || 0,
        Number(y) || 0,
        options.animation === true,
      )
    }

    scrollPage(): void {}

    currentOffset() {
      return { xOffset: 0, yOffset: 0 }
    }

    isAtEnd(): boolean {
      return false
    }
  }

  /** Controls a field. */
  class FieldController {
    #element: PageElement | undefined

    attach(element: PageElement): void {
      this.#element = element
    }

    caretPosition(position: unknown): void {
      const at = Number(position) || 0
      callLater(this.#element, 'setSelectionRange', at, at)
    }

    setTextSelection(start: unknown, end: unknown): void {
      callLater(this.#element, 'setSelectionRange', Number(start) || 0, Number(end) || 0)
    }

    stopEditing(): void {
      callLater(this.#element, 'blur')
    }
  }

  class TabsController {
    /** Changes the tab; the tabs on the screen set the function. */
    onChange: (index: number) => void = () => {}

    changeIndex(index: unknown): void {
      this.onChange(Number(index) || 0)
    }
  }

  const elementClass = screen.root.constructor as typeof PageElement

  return {
    Scroller,
    ListScroller: class extends Scroller {},
    TextInputController: class extends FieldController {},
    TextAreaController: class extends FieldController {},
    SearchController: class extends FieldController {},
    TabsController,
    focusControl: {
      requestFocus(id: unknown): boolean {
        const element = screen.findLast(({ attr }) => attr.id === String(id))
        callLater(element, 'focus')
        return element !== undefined
      },
    },
  }
}
