/**
 * Components that a template can use, by name. Each is made when it is first looked up: components
 * may hold one another, or themselves.
 *
 * @param adapt Makes a component of a page file.
 */
export function childComponents(
  children: Readonly<Record<string, unknown>>,
  adapt: (child: unknown) => unknown,
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const name of Object.keys(children)) {
    Object.defineProperty(result, name, {
      enumerable: true,
      get: () => adapt(children[name]),
    })
  }
  return result
}
