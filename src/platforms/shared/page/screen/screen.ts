import type { ScreenAnswer } from '../../../screen-wire.ts'
import { admitOperation } from './admission.ts'
import { watchClicks } from './gestures/clicks.ts'
import { FocusKeeper } from './gestures/focus.ts'
import { watchLongPresses } from './gestures/long-presses.ts'
import { watchPresses } from './gestures/presses.ts'
import { Dialogs } from './overlays/dialogs.ts'
import { Toasts } from './overlays/toasts.ts'
import { perform } from './perform.ts'
import { receiveBatches } from './receiver.ts'
import css from './screen.css?raw'
import { setPageWidth, watchSize } from './size.ts'
import { allowCss } from './styles/properties.ts'
import { Tree } from './tree.ts'

/** What a platform decides about the screen of its pages. */
export interface ScreenKind {
  /** Units of the page's width, on any screen. */
  readonly width: number
  /** Whether values of CSS beyond Weex's are drawn, such as percentages. */
  readonly css?: boolean
  /**
   * Whether boxes are the web's: blocks with texts flowing in them, inheriting the look of texts;
   * otherwise, Weex's flex columns.
   */
  readonly flow?: boolean
}

/**
 * Changes a document into the screen of a page: draws the operations from the port and sends the
 * user's actions back.
 *
 * @param kind What the page's platform decides.
 * @param document Empty document, reserved for the screen permanently.
 * @param nonce Nonce of the style sheet in the document's content policy; empty for none.
 */
export function openScreen(
  { width, css: isCss = false, flow = false }: ScreenKind,
  document: Document,
  port: MessagePort,
  nonce: string,
): void {
  setPageWidth(width)
  allowCss(isCss)
  const sheet = document.createElement('style')
  sheet.nonce = nonce
  sheet.textContent = css
  document.head.append(sheet)
  const root = document.createElement('main')
  root.className = flow ? 'root flow' : 'root'
  document.body.append(root)

  const send = (answer: ScreenAnswer): void => port.postMessage(answer)
  const focus = new FocusKeeper(document)
  const tree = new Tree(root, {
    document,
    focus,
    send: (id, name, detail) => send({ type: 'event', id, name, detail }),
  })
  const toasts = new Toasts(document)
  const dialogs = new Dialogs(document, focus, (id, ok, value) =>
    send({ type: 'reply', id, ok, value }),
  )
  watchClicks(root, tree)
  watchPresses(root, tree)
  watchLongPresses(root, tree)
  // A file or link that is dropped here would take the screen's place.
  for (const type of ['dragover', 'drop']) {
    root.addEventListener(type, (event) => event.preventDefault())
  }
  watchSize(document, send)
  receiveBatches(port, document, (value) => {
    const operation = admitOperation(value)
    if (operation) perform(operation, { tree, toasts, dialogs, answer: send })
  })
}
