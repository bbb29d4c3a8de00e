import { shallowRef } from '@vue/runtime-core'
import { copy } from '../../surroundings/data.ts'
import type { Instance, Options, Place } from '../../surroundings/options.ts'
import { drawChanges, type Owner } from './view.ts'

/** An instance whose data is on the screen. */
export interface Drawn<Kind extends Instance> {
  readonly instance: Kind
  readonly owner: Owner
}

/**
 * Creates an instance, and what its templates are drawn for.
 *
 * @param create Creates the instance, which draws each `setData`.
 */
export function drawInstance<Kind extends Instance>(
  { scope, component }: Pick<Owner, 'scope' | 'component'>,
  place: Omit<Place, 'changed'>,
  create: (place: Place) => Kind,
): Drawn<Kind> {
  const drawn = shallowRef<Options>({})
  const owner: Owner = { drawn, scope, component, self: () => instance.self as Options }
  const instance = create({ ...place, changed: (changes) => drawChanges(owner, changes) })
  drawn.value = copy((instance.self as { data: Options }).data) as Options
  return { instance, owner }
}
