/** An instance of a component, as far as the methods of its life are found by it. */
export interface Instance {
  readonly $options: Readonly<Record<string, unknown>>
  readonly $: { readonly proxy: object }
}

type Method = (...values: unknown[]) => unknown

/**
 * Returns the methods for the events of a life among the options of a component. An option may be
 * a list, when mixins have it too.
 */
export function lifeOptions<Event extends string>(
  { $options, $: { proxy } }: Instance,
  events: readonly Event[],
): Partial<Record<Event, Method>> {
  const methods: Partial<Record<Event, Method>> = {}
  for (const event of events) {
    const option = $options[event]
    const list = (Array.isArray(option) ? option : [option]).filter(
      (method): method is Method => typeof method === 'function',
    )
    if (list.length === 0) continue
    methods[event] = (...values) => {
      for (const method of list) method.apply(proxy, values)
    }
  }
  return methods
}
