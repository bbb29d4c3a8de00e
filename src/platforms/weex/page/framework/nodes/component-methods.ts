/** Methods of Weex's components that need no answer, as their documents list them. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  input: ['focus', 'blur', 'setSelectionRange'],
  textarea: ['focus', 'blur', 'setSelectionRange'],
  list: ['resetLoadmore'],
  scroller: ['resetLoadmore'],
}

/** @returns Names of the methods that elements of a component have. */
export function componentMethods(type: string): readonly string[] {
  return Object.hasOwn(METHODS, type) ? METHODS[type]! : []
}
