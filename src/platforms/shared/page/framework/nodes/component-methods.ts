/** Methods of Weex's components without an answer, as listed in the documents. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  input: ['focus', 'blur', 'setSelectionRange'],
  textarea: ['focus', 'blur', 'setSelectionRange'],
  list: ['resetLoadmore'],
  scroller: ['resetLoadmore'],
}

/** Returns the names of the methods of a component's elements. */
export function componentMethods(type: string): readonly string[] {
  return Object.hasOwn(METHODS, type) ? METHODS[type]! : []
}
