import { cloneVNode, type Component, type VNode } from '@vue/runtime-core'
import type { PageModule } from '../../module.ts'
import { childComponents } from '../../../../shared/page/framework/vue/children.ts'
import type { PageContext } from '../context.ts'
import type { Owner } from '../../../../shared/page/framework/owner.ts'
import type { WeexGlobal } from '../weex-global.ts'
import { dataKey, initialData } from './data.ts'
import { functionsOf, type LegacyScript, legacyScript } from './script.ts'
import { createViewModel, type ViewModel, viewModelOf } from './view-model.ts'

/** Value of `this` in Vue's hooks and functions. */
interface Instance {
  readonly $: Owner
  readonly $data: Record<string, unknown>
  readonly $attrs: Readonly<Record<string, unknown>>
  $watch(source: () => unknown, callback: (attributes: Record<string, unknown>) => void): unknown
}

/** Marks the components of `.we` files. */
const LEGACY = Symbol('legacy')

/** Returns whether a component instance comes from a `.we` file. */
export const isLegacy = (owner: Owner): boolean => LEGACY in owner.type

/**
 * Creates a Vue component from a `.we` file or from an inline component of the file.
 *
 * @param adapt Creates the components used by the file.
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

/** Wraps a function of the script for a call with the view model in the place of Vue's instance. */
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
 * Runs a `ready` among the methods, as in the framework's own demos, with a warning and before the
 * elements exist. Source: weex-js-framework 0.21.9, `Vm`; executed.
 */
function readyTooEarly({ host }: PageContext, { methods }: LegacyScript, viewModel: object): void {
  const ready = methods?.ready
  if (typeof ready !== 'function') return
  host.console.warn('"exports.methods.ready" is deprecated, please use "exports.created" instead')
  ready.call(viewModel)
}

/** Updates the data when the parent's template changes attributes of the component. */
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

/** Returns the attributes passed from a component's element to the root: all except data. */
function fallingThrough({ $attrs, $data }: Instance): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries($attrs).filter(([name]) => dataKey($data, name) === undefined),
  )
}
