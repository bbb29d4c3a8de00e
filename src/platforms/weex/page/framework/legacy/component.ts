import { cloneVNode, type Component, type VNode } from '@vue/runtime-core'
import type { PageModule } from '../../../../page-contract.ts'
import { childComponents } from '../children.ts'
import type { PageContext } from '../context.ts'
import type { Owner } from '../owner.ts'
import type { WeexGlobal } from '../weex-global.ts'
import { dataKey, initialData } from './data.ts'
import { functionsOf, type LegacyScript, legacyScript } from './script.ts'
import { createViewModel, type ViewModel, viewModelOf } from './view-model.ts'

/** What Vue's hooks and functions have as `this`. */
interface Instance {
  readonly $: Owner
  readonly $data: Record<string, unknown>
  readonly $attrs: Readonly<Record<string, unknown>>
  $watch(source: () => unknown, callback: (attributes: Record<string, unknown>) => void): unknown
}

/** Marks the components of `.we` files. */
const LEGACY = Symbol('legacy')

/** Whether a component instance is made of a `.we` file. */
export const isLegacy = (owner: Owner): boolean => LEGACY in owner.type

/**
 * Makes a Vue component of a `.we` file or of one of its inline components.
 *
 * @param adapt Makes components of those that the file uses.
 */
export function legacyComponent(
  context: PageContext,
  weex: WeexGlobal,
  page: PageModule,
  adapt: (child: unknown) => unknown,
): Component {
  const script = legacyScript(page)
  return {
    [LEGACY]: true,
    __scopeId: context.styles.add(page.style),
    inheritAttrs: false,
    components: childComponents(page.components, adapt),
    data: ({ $, $attrs }: Instance) => initialData(script, thisOf($), $attrs),
    methods: Object.fromEntries(
      functionsOf(script.methods).map(([key, method]) => [key, withViewModel(method)]),
    ),
    computed: computedOf(script),
    beforeCreate(this: Instance) {
      const { viewModel, emitter } = createViewModel(context, weex, this.$, script)
      for (const [type, handler] of functionsOf(script.events)) emitter.on(type, handler)
      script.init?.call(viewModel)
    },
    created(this: Instance) {
      followAttributes(this)
      const viewModel = thisOf(this.$)
      script.created?.call(viewModel)
      readyTooEarly(context, script, viewModel)
    },
    mounted(this: Instance) {
      script.ready?.call(thisOf(this.$))
    },
    unmounted(this: Instance) {
      script.destroyed?.call(thisOf(this.$))
      viewModelOf(this.$)?.emitter.dispose()
    },
    render(this: Instance, _context: unknown, ...rest: unknown[]) {
      const render = page.render as (...values: unknown[]) => VNode
      const root = render.call(this, thisOf(this.$), ...rest)
      return cloneVNode(root, fallingThrough(this))
    },
  } as Component
}

const thisOf = (owner: Owner): ViewModel['viewModel'] => viewModelOf(owner)!.viewModel

/** A function of the script's, called with the view model in the place of Vue's instance. */
const withViewModel = (method: (...values: unknown[]) => unknown) =>
  function (this: Instance, ...values: unknown[]): unknown {
    return method.apply(thisOf(this.$), values)
  }

function computedOf({ computed = {} }: LegacyScript): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [key, property] of Object.entries(computed)) {
    const pair = (typeof property === 'function' ? { get: property } : property) as Record<
      'get' | 'set',
      (...values: unknown[]) => unknown
    >
    result[key] = Object.fromEntries(
      functionsOf(pair).map(([part, accessor]) => [part, withViewModel(accessor)]),
    )
  }
  return result
}

/**
 * `ready` among the methods, as the framework's own demos had it, still runs, with a warning and
 * before there are elements. Source: weex-js-framework 0.21.9, `Vm`; executed.
 */
function readyTooEarly({ host }: PageContext, { methods }: LegacyScript, viewModel: object): void {
  const ready = methods?.ready
  if (typeof ready !== 'function') return
  host.console.warn('"exports.methods.ready" is deprecated, please use "exports.created" instead')
  ready.call(viewModel)
}

/** Keeps data up with the attributes that the parent's template sets at the component. */
function followAttributes(instance: Instance): void {
  let before = { ...instance.$attrs }
  instance.$watch(
    () => ({ ...instance.$attrs }),
    (attributes) => {
      for (const [name, value] of Object.entries(attributes)) {
        const key = dataKey(instance.$data, name)
        if (key !== undefined && value !== before[name]) instance.$data[key] = value
      }
      before = attributes
    },
  )
}

/** What of a component's element goes to its root: all that is none of its data. */
function fallingThrough({ $attrs, $data }: Instance): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries($attrs).filter(([name]) => dataKey($data, name) === undefined),
  )
}
