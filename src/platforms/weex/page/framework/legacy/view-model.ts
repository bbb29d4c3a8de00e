import { nextTick } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import { createGetConfig } from '../get-config.ts'
import type { WeexGlobal } from '../weex-global.ts'
import type { PageElement } from '../../../../shared/page/framework/nodes/element.ts'
import type { Owner } from '../../../../shared/page/framework/owner.ts'
import { Emitter } from '../../../../shared/page/framework/vue/emitter.ts'
import { findById } from '../../../../shared/page/framework/vue/find-by-id.ts'
import { itemContexts } from './item-contexts.ts'
import { keyedItems } from '../../../../shared/page/framework/vue/item-keys.ts'
import { functionsOf, type LegacyScript } from './script.ts'

/** Value of `this` in the functions of a `.we` script, with the emitter. */
export interface ViewModel {
  readonly viewModel: Record<string, unknown>
  readonly emitter: Emitter
}

const viewModels = new WeakMap<Owner, ViewModel>()

/** Returns the view model of a component instance of a `.we` page. */
export const viewModelOf = (owner: Owner): ViewModel | undefined => viewModels.get(owner)

/**
 * Creates the view model of a component instance: Vue's own, with Weex's `$` methods before Vue's,
 * because some names are the same.
 */
export function createViewModel(
  context: PageContext,
  weex: WeexGlobal,
  owner: Owner,
  script: LegacyScript,
): ViewModel {
  const methods: Record<string, unknown> = Object.create(null)
  const viewModel = new Proxy(owner.proxy as object as Record<string, unknown>, {
    get: (target, key) =>
      typeof key === 'string' && key in methods
        ? methods[key]
        : (Reflect.get(target, key) as unknown),
    has: (target, key) => (typeof key === 'string' && key in methods) || Reflect.has(target, key),
  })
  const emitter = new Emitter(context, owner, viewModel)
  const call = (module: string, method: string, ...values: unknown[]): unknown => {
    const found = weex.requireModule(module) as Record<string, unknown> | undefined
    const { [method]: named } = found ?? {}
    return typeof named === 'function' ? (named.apply(found, values) as unknown) : undefined
  }
  const scriptMethods = new Map(functionsOf(script.methods))
  const element = (id: unknown): PageElement | undefined => findById(context.screen, owner, id)
  Object.assign(methods, {
    $el: element,
    $vm: (id: unknown) => {
      const found = element(id)?.owner
      return found && viewModels.get(found)?.viewModel
    },
    $itemContexts: (list: unknown) => itemContexts(viewModel, scriptMethods, list),
    $keyedItems: keyedItems,
    $getConfig: createGetConfig(context, weex),
    $watch: (source: unknown, callback: (...values: unknown[]) => unknown) =>
      owner.proxy!.$watch(
        typeof source === 'function' ? () => source.call(viewModel) as unknown : String(source),
        (...values: unknown[]) => callback.apply(viewModel, values),
      ),
    $on: emitter.on,
    $off: emitter.off,
    $emit: emitter.emit,
    $dispatch: emitter.dispatch,
    $broadcast: emitter.broadcast,
    $call: call,
    $renderThen: (callback: () => unknown) => void nextTick(() => context.guard(callback)),
    $scrollTo: (target: unknown, offset: unknown) =>
      call('dom', 'scrollToElement', typeof target === 'string' ? element(target) : target, {
        offset,
      }),
    $transition: (id: unknown, options: unknown, callback: unknown) =>
      call('animation', 'transition', element(id), options, callback),
    $openURL: (url: unknown) => call('event', 'openURL', url),
    $setTitle: (title: unknown) => call('pageInfo', 'setTitle', title),
    $sendHttp: (options: unknown, callback: unknown) =>
      call('stream', 'sendHttp', options, callback),
  })
  const made = { viewModel, emitter }
  viewModels.set(owner, made)
  return made
}
