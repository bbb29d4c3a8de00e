import type { editor } from 'monaco-editor/editor'
import type { Monaco } from './load.ts'

/** Widgets closed by the first Escape; only the next Escape is about leaving. */
const OPEN_WIDGETS =
  '.suggest-widget.visible, .parameter-hints-widget.visible, .find-widget.visible'

/**
 * Lets Escape followed by Tab leave the editor, besides Monaco's own Ctrl+M, so the keyboard is
 * never trapped in the editor (WCAG 2.1.2). Any other key, and returning to the editor, makes Tab
 * indent again.
 */
export function letTabLeave({ monaco }: Monaco, instance: editor.IStandaloneCodeEditor): void {
  const { KeyCode } = monaco
  let leaving = false
  const set = (next: boolean) => {
    if (next === leaving) return
    leaving = next
    instance.updateOptions({ tabFocusMode: next })
  }
  instance.onKeyDown(({ keyCode }) => {
    if (keyCode === KeyCode.Escape) {
      set(!instance.getContainerDomNode().querySelector(OPEN_WIDGETS))
    } else if (keyCode !== KeyCode.Tab && keyCode !== KeyCode.Shift) set(false)
  })
  instance.onDidBlurEditorText(() => set(false))
}
