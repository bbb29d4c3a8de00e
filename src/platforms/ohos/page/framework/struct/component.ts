import {
  type Component,
  h,
  inject,
  onBeforeUnmount,
  onBeforeUpdate,
  onMounted,
  provide,
  type VNode,
  watch,
} from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import { drawAll } from '../components/index.ts'
import type { Drawing } from '../components/spec.ts'
import { type Cell, Link, valueOf } from '../state/cell.ts'
import { LocalStorage } from '../state/storage.ts'
import { draw } from '../ui/draw.ts'
import type { Style, UiNode } from '../ui/node.ts'
import { collect } from '../ui/scope.ts'
import { isObject } from '../values/length.ts'
import { installMembers, updateParams } from './members.ts'
import { decorator, type Metadata, metadataOf } from './metadata.ts'

/** Variables provided by the components above, by name. */
const PROVIDED = Symbol('provided')
/** The storage of the page. */
const STORAGE = Symbol('storage')

/** A struct of the program, as far as the framework calls it. */
export interface StructInstance {
  build?(): unknown
  aboutToAppear?(): unknown
  onDidBuild?(): unknown
  aboutToDisappear?(): unknown
  onPageShow?(): unknown
  onPageHide?(): unknown
}

type Struct = new () => StructInstance

const components = new WeakMap<object, Component>()

/** Returns the component of Vue for a struct. */
export function componentOf(
  struct: object,
  metadata: Metadata,
  drawing: Drawing,
  app: LocalStorage,
): Component {
  const known = components.get(struct)
  if (known) return known
  const component = createComponent(struct as Struct, metadata, drawing, app)
  components.set(struct, component)
  return component
}

function createComponent(
  Struct: Struct,
  metadata: Metadata,
  drawing: Drawing,
  app: LocalStorage,
): Component {
  const { context } = drawing
  const [page, storage] = decorator(metadata.decorators, 'Entry') ?? []
  const isPage = page !== undefined
  return {
    name: Struct.name,
    inheritAttrs: false,
    setup(_props, { attrs }) {
      const provided = inject<Record<string, Cell>>(PROVIDED, {})
      const local = localStorageOf(storage) ?? inject<LocalStorage | undefined>(STORAGE, undefined)
      const own = local ?? new LocalStorage()
      provide(STORAGE, own)
      const view = new Struct()
      const params = paramsOf(attrs)
      const provides = installMembers(view, metadata, {
        params,
        provided,
        app,
        local: own,
        changedInBuild: (name) => context.note('ohos.state-in-build', { name }),
      })
      provide(PROVIDED, { ...provided, ...provides })
      monitor(view, metadata.members, context.guard)
      let before = readValues(params)
      // By a name in a variable: `view.build` would be read as data, which is the object's own.
      const perform = (name: keyof StructInstance): unknown => view[name]?.()
      const call = (name: keyof StructInstance): void => {
        if (typeof view[name] === 'function') context.guard(perform, name)
      }
      call('aboutToAppear')
      onMounted(() => {
        call('onDidBuild')
        if (!isPage) return
        call('onPageShow')
        context.host.app.onChange((shown) => call(shown ? 'onPageShow' : 'onPageHide'))
      })
      onBeforeUpdate(() => {
        const next = readValues(paramsOf(attrs))
        updateParams(view, metadata, next, before)
        before = next
      })
      onBeforeUnmount(() => call('aboutToDisappear'))
      return () =>
        drawAll(
          collect(() => perform('build')),
          drawing,
        )
    },
  }
}

function localStorageOf(given: unknown): LocalStorage | undefined {
  const value = isObject(given) && !(given instanceof LocalStorage) ? given.storage : given
  return value instanceof LocalStorage ? value : undefined
}

/** Prefix of the properties with what a parent passes; Vue gives some names a meaning of its own. */
const PARAM = 'p:'

function paramsOf(attrs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attrs)
      .filter(([name]) => name.startsWith(PARAM))
      .map(([name, value]) => [name.slice(PARAM.length), value]),
  )
}

const readValues = (params: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, given]) => [name, valueOf(given)]))

/** Calls the methods with `@Monitor` after changes of the variables that they name. */
function monitor(target: object, members: Metadata['members'], guard: PageContext['guard']): void {
  for (const [name, decorators] of Object.entries(members)) {
    const [, ...paths] = decorator(decorators, 'Monitor') ?? []
    for (const path of paths.map(String)) {
      const read = (): unknown =>
        path
          .split('.')
          .reduce<unknown>(
            (value, key) => (value as Record<string, unknown> | undefined)?.[key],
            target,
          )
      watch(read, (now, before) => {
        const value = (asked = path) => (asked === path ? { path, before, now } : undefined)
        const method = (target as Record<string, (change: object) => unknown>)[name]!
        guard(() => method.call(target, { dirty: [path], value }))
      })
    }
  }
}

/** Draws a struct with what its parent passes. */
export function drawStruct(node: UiNode, drawing: Drawing, app: LocalStorage): VNode {
  const struct = node.struct!
  const metadata = metadataOf(struct)!
  const [given] = node.values
  const props: Record<string, unknown> = { key: node.key }
  const pass = (name: string, value: unknown): void => void (props[PARAM + name] = value)
  for (const [name, value] of Object.entries(isObject(given) ? given : {})) {
    const decorators = metadata.members[name] ?? []
    const takesLink =
      decorator(decorators, 'Link') !== undefined || metadata.members[`$${name}`] !== undefined
    pass(name, takesLink ? value : valueOf(value))
    // A change of the variable changes the parameter, although the reference stays the same.
    if (takesLink && value instanceof Link && !decorator(decorators, 'Link'))
      props[`v:${name}`] = value.value
  }
  if (node.content) {
    const [name] =
      Object.entries(metadata.members).find(([, decorators]) =>
        decorator(decorators, 'BuilderParam'),
      ) ?? []
    if (name !== undefined) pass(name, node.content)
  }
  const component = h(componentOf(struct, metadata, drawing, app), props)
  const isPlain =
    Object.keys(node.style).length === 0 &&
    Object.keys(node.events).length === 0 &&
    node.own.enabled === undefined
  if (isPlain) return component
  const style: Style = { alignItems: 'center' }
  return draw('div', node, { style, children: [component] })
}
