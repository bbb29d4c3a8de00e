import type { ScreenOperation } from '../../../../page-contract.ts'
import type { FocusKeeper } from '../gestures/focus.ts'

type DialogOperation = Extract<ScreenOperation, { op: 'dialog' }>

/** Maximum number of waiting dialogs; further dialogs are answered as if canceled. */
const MOST = 10

/**
 * Dialogs within the screen, shown in turn. A dialog keeps the focus until answered, but takes the
 * focus only from a user on the screen; Escape cancels, and dismisses an alert.
 */
export class Dialogs {
  readonly #document: Document
  readonly #focus: FocusKeeper
  readonly #reply: (id: number, ok: boolean, value: string) => void
  readonly #waiting: DialogOperation[] = []
  #open = false

  constructor(
    document: Document,
    focus: FocusKeeper,
    reply: (id: number, ok: boolean, value: string) => void,
  ) {
    this.#document = document
    this.#focus = focus
    this.#reply = reply
  }

  open(dialog: DialogOperation): void {
    if (this.#waiting.length >= MOST) return this.#reply(dialog.id, false, '')
    this.#waiting.push(dialog)
    if (!this.#open) this.#next()
  }

  #next(): void {
    const dialog = this.#waiting.shift()
    this.#open = dialog !== undefined
    if (dialog) this.#show(dialog)
  }

  #show({
    id,
    kind,
    title = '',
    text,
    okTitle,
    cancelTitle,
    value,
    items = [],
  }: DialogOperation): void {
    const element = this.#make('dialog', 'dialog')
    element.setAttribute('role', kind === 'alert' ? 'alertdialog' : 'dialog')
    const words = this.#make('p', 'dialog-text', text)
    words.id = `dialog-${id}`
    element.setAttribute('aria-labelledby', words.id)
    const heading = title === '' ? undefined : this.#make('h1', 'dialog-title', title)
    if (heading) {
      heading.id = `${words.id}-title`
      element.setAttribute('aria-labelledby', `${heading.id} ${words.id}`)
    }
    const field = kind === 'prompt' ? this.#make('input', 'dialog-field') : undefined
    if (field) {
      field.value = value
      field.setAttribute('aria-labelledby', words.id)
    }
    let chosen: string | undefined
    const list = this.#make('div', 'dialog-list')
    for (const [index, item] of items.entries()) {
      const button = this.#make('button', 'dialog-button', item)
      button.addEventListener('click', () => {
        chosen = String(index)
        agree()
      })
      list.append(button)
    }
    const ok = this.#make('button', 'dialog-button', okTitle)
    const cancel = kind === 'alert' ? undefined : this.#make('button', 'dialog-button', cancelTitle)
    const buttons = this.#make('div', 'dialog-buttons')
    // Choosing from a list is the agreement.
    buttons.append(...(cancel ? [cancel] : []), ...(kind === 'list' ? [] : [ok]))
    if (heading) element.append(heading)
    if (text !== '') element.append(words)
    element.append(...(field ? [field] : []), ...(kind === 'list' ? [list] : []), buttons)

    let agreed = false
    const agree = (): void => {
      agreed = true
      element.close()
    }
    ok.addEventListener('click', agree)
    cancel?.addEventListener('click', () => element.close())
    field?.addEventListener('keydown', ({ key, isComposing }) => {
      if (key === 'Enter' && !isComposing) agree()
    })
    element.addEventListener('close', () => {
      element.remove()
      this.#block(false)
      this.#reply(id, agreed, chosen ?? field?.value ?? '')
      this.#next()
    })
    this.#document.body.append(element)
    const show = (): void => {
      if (!element.isConnected) return
      this.#block(false)
      element.open = false
      element.showModal()
    }
    if (this.#focus.whenHere(show)) return
    // What `showModal()` does but for the focus.
    this.#block(true)
    element.open = true
  }

  /** Keeps the page under an open dialog from being used. */
  #block(on: boolean): void {
    this.#document.querySelector('main')!.inert = on
  }

  #make<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    text = '',
  ): HTMLElementTagNameMap[Name] {
    const element = this.#document.createElement(name)
    element.className = className
    element.textContent = text
    return element
  }
}
