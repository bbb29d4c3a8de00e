import { createData } from './data.ts'
import { invoke } from './invoke.ts'
import { observe } from './observers.ts'
import type { Instance, Options, Place } from './options.ts'
import { type Property, readProperties, toPropertyValue } from './properties.ts'

/** A component of the program. */
export interface ComponentInstance extends Instance {
  /** Takes over the values of attributes, and calls the observers of those that differ. */
  receive(attributes: Options): void
  /** Calls the life-cycle of a component that comes into a page. */
  attach(): void
  /** Calls the life-cycle of a component whose page is shown or hidden. */
  show(shown: boolean): void
  /** Calls the life-cycle of a component that has been drawn for the first time. */
  drawn(): void
  /** Calls the life-cycle of a component that goes. */
  detach(): void
}

/**
 * Creates the instance of a component, or of a page written as one, with its behaviors.
 *
 * @param own Methods that the framework gives the instance, such as `triggerEvent`.
 */
export function createComponent(
  options: Options,
  place: Place,
  own: object = { triggerEvent() {}, selectComponent: () => null },
): ComponentInstance {
  const { route, query = {} } = place
  const all = [...behaviorsOf(options), options]
  const properties: Readonly<Record<string, Property>> = Object.assign(
    {},
    ...all.map((part) => readProperties(part.properties)),
  )
  const initial = Object.entries(properties).map(([name, { value }]) => [name, value] as const)
  const data = Object.assign(Object.fromEntries(initial), ...all.map((part) => part.data))
  const follow = (changes: Options): void => {
    for (const { observers } of all) observe(self, observers, Object.keys(changes))
  }
  const self = {
    ...(Object.assign({}, ...all.map(({ methods }) => methods)) as object),
    ...own,
    ...createData(data, place, follow),
    route,
    is: route,
    options: query,
  }
  Object.assign(self, { properties: self.data })
  const live = (name: string): void => {
    for (const { [name]: old, lifetimes } of all) {
      const method = (lifetimes as Options | undefined)?.[name] ?? old
      if (typeof method === 'function') method.call(self)
    }
  }
  const attach = (): void => {
    live('created')
    live('attached')
  }
  const show = (shown: boolean): void => {
    for (const { pageLifetimes } of all) {
      const method = (pageLifetimes as Options | undefined)?.[shown ? 'show' : 'hide']
      if (typeof method === 'function') method.call(self)
    }
  }
  return {
    self,
    receive(attributes) {
      const before = { ...self.data }
      const changes: Options = {}
      for (const [name, property] of Object.entries(properties)) {
        if (!Object.hasOwn(attributes, name)) continue
        const value = toPropertyValue(property, attributes[name])
        if (value !== before[name]) changes[name] = value
      }
      if (Object.keys(changes).length === 0) return
      self.setData(changes)
      for (const [name, value] of Object.entries(changes)) {
        const { observer } = properties[name]!
        if (typeof observer === 'function') observer.call(self, value, before[name], [name])
        else if (typeof observer === 'string') invoke(self, observer, value, before[name], [name])
      }
    },
    attach,
    show,
    drawn: () => live('ready'),
    detach: () => live('detached'),
    load() {
      attach()
      invoke(self, 'onLoad', { ...query })
    },
    ready() {
      live('ready')
      invoke(self, 'onReady')
    },
    turn(shown) {
      show(shown)
      invoke(self, shown ? 'onShow' : 'onHide')
    },
    close() {
      invoke(self, 'onUnload')
      live('detached')
    },
  }
}

/** Returns the behaviors that a component names, each after its own. */
function behaviorsOf({ behaviors }: Options): Options[] {
  if (!Array.isArray(behaviors)) return []
  return behaviors
    .filter((behavior): behavior is Options => typeof behavior === 'object' && behavior !== null)
    .flatMap((behavior) => [...behaviorsOf(behavior), behavior])
}
