/** Fields for text or for selecting by typing, and the editor: Monaco types into a plain `div`. */
const TYPED_INTO =
  'input:not([type="checkbox"], [type="radio"], [type="range"], [type="color"], [type="file"], ' +
  '[type="button"], [type="submit"], [type="reset"], [type="image"]), ' +
  'textarea, select, .monaco-editor, .monaco-editor *'

/** Returns whether keys pressed in an element belong to the element's text. */
export function isTypedInto(element: Element): boolean {
  return (
    element.matches(TYPED_INTO) || (element instanceof HTMLElement && element.isContentEditable)
  )
}

/** The key code of an event taken by an input method, also where `isComposing` is not set. */
const TAKEN_BY_INPUT_METHOD = 229

/** Returns whether an input method composes a character with the key. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === TAKEN_BY_INPUT_METHOD
}
