import { camelize, nextTick, toHandlerKey } from 'vue'
import type { Owner } from '../../../page/framework/owner.ts'
import { callHandler } from '../../../page/framework/vue/listening.ts'
import { Emitter } from '../../../page/framework/vue/emitter.ts'
import { createMessage } from '../../../page/framework/vue/message.ts'
import type { PageEvent } from '../../../page/framework/nodes/element.ts'
import type { PageContext } from './context.ts'
import { keepWhole } from './data.ts'
import { findElement } from './find-element.ts'
import { elementHandle } from './handles.ts'
import { referencesOf } from './references.ts'
import { rounds } from './rounds.ts'
import { type Method, membersOf, type UxScript } from './script.ts'
import { removeAt, setAt } from './set-at.ts'

/** Value of `this` in the functions of a script, with the emitter. */
export interface ViewModel {
  readonly viewModel: Record<string, unknown>
  readonly emitter: Emitter
}

/** Objects that all view models of a page share. */
export interface PageObjects {
  readonly $app: object
  readonly $page: object
  readonly $device: object
}

const viewModels = new WeakMap<Owner, ViewModel>()

/** Returns the view model of a component instance. */
export const viewModelOf = (owner: Owner): ViewModel | undefined => viewModels.get(owner)

/**
 * Creates the view model of a component instance: the script's functions, the platform's `$`
 * members, and Vue's own instance for the data.
 */
export function createViewModel(
  context: PageContext,
  objects: PageObjects,
  owner: Owner,
  script: UxScript,
): void {
  const members: Record<string, unknown> = Object.create(null)
  const proxy = owner.proxy as object as Record<string, unknown>
  const viewModel = new Proxy(proxy, {
    get(target, key) {
      if (typeof key === 'string' && key in members) return members[key]
      // What $set added is not among the names that Vue has looked up before.
      const { data } = owner
      return (
        Object.hasOwn(data, key) ? Reflect.get(data, key) : Reflect.get(target, key)
      ) as unknown
    },
    set(target, key, value: unknown) {
      const whole = keepWhole(value)
      if (typeof key === 'string' && key in members) members[key] = whole
      else Reflect.set(target, key, whole)
      return true
    },
    has: (target, key) => (typeof key === 'string' && key in members) || Reflect.has(target, key),
  })
  for (const [name, value] of membersOf(script))
    members[name] = typeof value === 'function' ? value.bind(viewModel) : value
  const emitter = new Emitter(context, owner, viewModel)
  viewModels.set(owner, { viewModel, emitter })
  Object.assign(members, objects, platformMembers(context, owner, viewModel, emitter))
  Object.defineProperty(members, '$visible', { get: () => context.host.app.shown })
  Object.defineProperty(members, '$refs', {
    get: () => referencesOf(context, owner.refs, (one) => viewModels.get(one)?.viewModel),
  })
}

function platformMembers(
  context: PageContext,
  owner: Owner,
  viewModel: Record<string, unknown>,
  emitter: Emitter,
): Record<string, unknown> {
  const of = (one: Owner | null | undefined) => (one ? viewModels.get(one)?.viewModel : undefined)
  const element = (id?: unknown) => {
    const found = findElement(context, owner, id)
    return found && elementHandle(context, found)
  }
  const update = (): void => owner.proxy!.$forceUpdate()
  return {
    $valid: true,
    $rounds: rounds,
    $element: element,
    $rootElement: () => element(),
    $child: (id: unknown) =>
      of(
        [...context.owners].find(({ parent, vnode }) => parent === owner && vnode.props?.id === id),
      ),
    $parent: () => of(owner.parent),
    $root: () => of(owner.root),
    $nextTick: (callback?: Method) =>
      callback ? void nextTick(() => context.guard(() => callback.call(viewModel))) : nextTick(),
    $forceUpdate: update,
    $set: (target: unknown, ...rest: unknown[]) => setAt(viewModel, owner, update, target, rest),
    $delete: (target: unknown, key?: unknown) => removeAt(owner, update, target, key),
    $watch: (source: unknown, handler: unknown) =>
      owner.proxy!.$watch(
        typeof source === 'function' ? () => source.call(viewModel) as unknown : String(source),
        (...values: unknown[]) => {
          const called = typeof handler === 'string' ? viewModel[handler] : handler
          if (typeof called === 'function') called.call(viewModel, values[0], values[1])
        },
        // An array reports what is added and removed, too.
        { deep: 1 },
      ),
    $on: emitter.on,
    $off: emitter.off,
    $emit(type: string, detail?: unknown) {
      emitter.emit(type, detail)
      callAround(context, owner, type, detail)
    },
    $dispatch: emitter.dispatch,
    $broadcast: emitter.broadcast,
  }
}

/** Calls the handler that the template around has at the component's element. */
function callAround(context: PageContext, owner: Owner, type: string, detail: unknown): void {
  const handler: unknown = owner.vnode.props?.[toHandlerKey(camelize(type))]
  if (!handler) return
  const fields = typeof detail === 'object' && detail !== null ? detail : {}
  const event = { ...fields, ...createMessage(type, detail) } as unknown as PageEvent
  context.guard(callHandler, handler as never, event)
}
