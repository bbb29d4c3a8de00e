import { type Component, type ShallowRef, triggerRef } from '@vue/runtime-core'
import { setPath } from '../../surroundings/set-path.ts'
import { copy } from '../../surroundings/data.ts'
import type { Options } from '../../surroundings/options.ts'
import type { Render, TemplateFunctions, TemplateModule } from '../template-module.ts'
import { rounds } from './rounds.ts'

/** What templates are drawn for: a page or a component. */
export interface Owner {
  /** The `data` on the screen: a copy, changed by `setData` alone. */
  readonly drawn: ShallowRef<Options>
  /** Scope of the style sheets of the owner. */
  readonly scope: string
  /** Returns `this` of the program's methods. */
  self(): Options
  /** Returns the component of a name, or the name for a missing component. */
  component(name: string): unknown
}

/** Draws changes of `data`. */
export function drawChanges({ drawn }: Owner, changes: Options): void {
  for (const [path, value] of Object.entries(changes)) setPath(drawn.value, path, copy(value))
  triggerRef(drawn)
}

type Handler = (event: unknown) => unknown

const ownValue = (values: Options, name: string): unknown =>
  Object.hasOwn(values, name) ? values[name] : undefined

/** Draws the templates of a file, and of the files that it uses, for their owner. */
export class View {
  readonly #owner: Owner
  readonly #slots: object
  readonly #handlers = new Map<string, Handler>()
  readonly #components = new Map<Render, Component>()

  /** @param slots What is put into the slots of a component. */
  constructor(owner: Owner, slots: object = {}) {
    this.#owner = owner
    this.#slots = slots
  }

  /** Returns a function that draws a file with the data of the owner. */
  draw(file: TemplateModule): () => unknown {
    const context = this.#contextOf(file, () => this.#owner.drawn.value)
    const cache: unknown[] = []
    return () => file.render(context, cache)
  }

  /** Returns the values and functions that a template of a file sees. */
  #contextOf(file: TemplateModule, values: () => Options): object {
    const functions: TemplateFunctions = {
      $on: (name) => this.#handler(String(name)),
      $model: (path, name) => this.#setter(path, name === undefined ? '' : String(name)),
      $rounds: rounds,
      $template: (name) => this.#template(file, String(name)),
      $include: (src) => this.#include(file, src),
      $component: (name) => this.#owner.component(name),
    }
    const modules = new Map<string, unknown>()
    return new Proxy(functions, {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined
        if (name === '$slots') return this.#slots
        if (Object.hasOwn(functions, name)) return functions[name as keyof TemplateFunctions]
        if (!Object.hasOwn(file.scripts, name)) return ownValue(values(), name)
        if (!modules.has(name)) modules.set(name, file.scripts[name]!())
        return modules.get(name)
      },
    })
  }

  #handler(name: string): Handler {
    const known = this.#handlers.get(name)
    if (known) return known
    const handler: Handler = (event) => {
      const self = this.#owner.self()
      const method = self[name]
      return typeof method === 'function' ? method.call(self, event) : undefined
    }
    this.#handlers.set(name, handler)
    return handler
  }

  #setter(path: string, name: string): Handler {
    const key = `${path} ${name}`
    const known = this.#handlers.get(key)
    if (known) return known
    const handler: Handler = (event) => {
      const self = this.#owner.self() as { setData?(changes: Options): void }
      const { detail } = event as { detail: { value: unknown } }
      self.setData?.({ [path]: detail.value })
      return name === '' ? undefined : this.#handler(name)(event)
    }
    this.#handlers.set(key, handler)
    return handler
  }

  #template(file: TemplateModule, name: string): Component | undefined {
    const found = [file, ...file.imports.map((load) => load())].find(({ templates }) =>
      Object.hasOwn(templates, name),
    )
    return found && this.#componentOf(found, found.templates[name]!)
  }

  #include(file: TemplateModule, src: string): Component {
    const included = file.includes[src]!()
    return this.#componentOf(included, included.render, () => this.#owner.drawn.value)
  }

  /** Returns the component that draws a template with the data given, or of the owner. */
  #componentOf(file: TemplateModule, render: Render, values?: () => Options): Component {
    const known = this.#components.get(render)
    if (known) return known
    const component: Component = {
      inheritAttrs: false,
      props: ['data'],
      setup: (properties: { readonly data?: Options }) => {
        const context = this.#contextOf(file, values ?? (() => properties.data ?? {}))
        const cache: unknown[] = []
        return () => render(context, cache) as never
      },
    }
    Object.assign(component, { __scopeId: this.#owner.scope })
    this.#components.set(render, component)
    return component
  }
}
