/**
 * Returns the components available to a template, by name. Each component is created at the first
 * lookup: components may contain each other, and recursion is allowed.
 *
 * @param adapt Creates a component from a page file.
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
