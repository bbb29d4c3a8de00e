import { cloneVNode, type Component, type VNode } from 'vue'
import type { Owner } from '../../../page/framework/owner.ts'
import { childComponents } from '../../../page/framework/vue/children.ts'
import type { UxModule } from '../module.ts'
import type { PageContext } from './context.ts'
import { initialData, propertyNames } from './data.ts'
import { type Method, scriptOf, type UxScript } from './script.ts'
import { createViewModel, type PageObjects, type ViewModel, viewModelOf } from './view-model.ts'

/** Value of `this` in Vue's hooks and functions. */
interface Instance {
  readonly $: Owner
  readonly $data: Record<string, unknown>
  readonly $attrs: Readonly<Record<string, unknown>>
  $watch(source: () => unknown, callback: (attributes: Record<string, unknown>) => void): unknown
}

/** Attributes at a component's element that belong to the component's root. */
const FALLING_THROUGH = ['id', 'show', 'style'] as const

/** Returns whether a value is the export of a `.ux` file with a template. */
export function isUxModule(value: unknown): value is UxModule {
  return typeof value === 'object' && value !== null && (value as UxModule).format === 'ux'
}

/** Creates Vue components from `.ux` files, each once. */
export function createAdapt(
  context: PageContext,
  objects: PageObjects,
): (value: unknown) => Component {
  const made = new Map<UxModule, Component>()
  const adapt = (value: unknown): Component => {
    if (!isUxModule(value)) throw new TypeError('An imported component is no .ux file.')
    const known = made.get(value)
    if (known) return known
    const component = uxComponent(context, objects, value, adapt)
    made.set(value, component)
    return component
  }
  return adapt
}

function uxComponent(
  context: PageContext,
  objects: PageObjects,
  page: UxModule,
  adapt: (value: unknown) => unknown,
): Component {
  const script = scriptOf(page)
  return {
    __scopeId: context.styles.add(page.style),
    inheritAttrs: false,
    components: childComponents(page.components, adapt),
    data: ({ $, $attrs }: Instance) => initialData(script, thisOf($), { ...$attrs }),
    computed: computedOf(script),
    beforeCreate(this: Instance) {
      createViewModel(context, objects, this.$, script)
      context.owners.add(this.$)
    },
    created(this: Instance) {
      followProperties(this, propertyNames(script))
      const viewModel = thisOf(this.$)
      for (const [path, handler] of Object.entries(script.watch ?? {}))
        (viewModel.$watch as Method)(path, handler)
      script.onInit?.call(viewModel)
    },
    mounted(this: Instance) {
      script.onReady?.call(thisOf(this.$))
    },
    beforeUnmount(this: Instance) {
      script.onDestroy?.call(thisOf(this.$))
    },
    unmounted(this: Instance) {
      context.owners.delete(this.$)
      viewModelOf(this.$)?.emitter.dispose()
    },
    render(this: Instance, _context: unknown, ...rest: unknown[]) {
      const render = page.render as (...values: unknown[]) => VNode
      const root = render.call(this, thisOf(this.$), ...rest)
      const given = FALLING_THROUGH.filter((name) => this.$attrs[name] !== undefined)
      if (given.length === 0) return root
      return cloneVNode(root, Object.fromEntries(given.map((name) => [name, this.$attrs[name]])))
    },
  } as Component
}

const thisOf = (owner: Owner): ViewModel['viewModel'] => viewModelOf(owner)!.viewModel

function computedOf({ computed = {} }: UxScript): Record<string, unknown> {
  const withViewModel = (accessor: unknown) =>
    typeof accessor === 'function'
      ? function (this: Instance, ...values: unknown[]): unknown {
          return (accessor as Method).apply(thisOf(this.$), values)
        }
      : undefined
  return Object.fromEntries(
    Object.entries(computed).map(([name, property]) => {
      const { get, set } =
        typeof property === 'function'
          ? { get: property as unknown, set: undefined }
          : (property as Readonly<Record<'get' | 'set', unknown>>)
      return [name, { get: withViewModel(get), ...(set ? { set: withViewModel(set) } : {}) }]
    }),
  )
}

/** Updates the properties when the template around changes them. */
function followProperties(instance: Instance, names: readonly string[]): void {
  if (names.length === 0) return
  const given = (): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, attributeOf(instance, name)]))
  let before = given()
  instance.$watch(given, (values) => {
    for (const name of names) {
      if (values[name] !== before[name]) instance.$data[name] = values[name]
    }
    before = values
  })
}

function attributeOf({ $attrs }: Instance, name: string): unknown {
  const key = Object.keys($attrs).find(
    (one) =>
      one === name || one.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) === name,
  )
  return key === undefined ? undefined : $attrs[key]
}
