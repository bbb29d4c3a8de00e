import {
  type Component,
  getCurrentInstance,
  h,
  inject,
  onBeforeUnmount,
  onBeforeUpdate,
  onMounted,
} from '@vue/runtime-core'
import {
  PAGE_LIFE,
  type PageLife,
} from '../../../shared/mini-program/page/framework/pages/page-life.ts'
import { createComponent } from '../../surroundings/component.ts'
import type { Options } from '../../surroundings/options.ts'
import { drawInstance } from './drawn.ts'
import type { Hosts } from './hosts.ts'
import type { ProgramFiles } from './program.ts'
import type { Registry } from './registry.ts'
import type { Services } from './services.ts'
import { View } from './view.ts'

/** Attributes of a component that the element around its template has. */
const OF_HOST = /^(?:class|style|id|hidden|data-.*|(?:bind|catch):(?:tap|longpress|longtap))$/

/** Creates the components that pages use. */
export class Components {
  readonly #files: ProgramFiles
  readonly #registry: Registry
  readonly #hosts: Hosts
  readonly #services: Services
  /** Components by their paths. */
  readonly #drawn = new Map<string, Component>()
  /** What names mean, by the page or component and the name: a list asks for each of its rows. */
  readonly #found = new Map<string, Component | string>()

  constructor(files: ProgramFiles, registry: Registry, hosts: Hosts, services: Services) {
    this.#files = files
    this.#registry = registry
    this.#hosts = hosts
    this.#services = services
  }

  /**
   * Finds the component that a page or component uses under a name.
   *
   * @param from Path of the page or component.
   * @returns The name for a missing component, which is drawn as a box.
   */
  find(name: string, from: string): Component | string {
    const key = `${from} ${name}`
    const found = this.#found.get(key) ?? this.#find(name, from)
    this.#found.set(key, found)
    return found
  }

  #find(name: string, from: string): Component | string {
    const path = this.#files.component(name, from)
    if (path === undefined) return name
    const component = this.#drawn.get(path) ?? this.#componentOf(path)
    this.#drawn.set(path, component)
    return component
  }

  #componentOf(path: string): Component {
    const { later, guard, style } = this.#services
    const hosts = this.#hosts
    style(path)
    const { options } = this.#registry.of(path, this.#files)
    const template = this.#files.template(path)
    const component = (name: string) => this.find(name, path)
    const definition: Component = {
      inheritAttrs: false,
      setup(_, { attrs, slots }) {
        const vue = getCurrentInstance()!
        const { instance, owner } = drawInstance(
          { scope: path, component },
          { route: path, later },
          (place) => createComponent(options, place, hosts.methods(vue)),
        )
        const receive = (): void => guard(() => instance.receive(propertiesOf(attrs)))
        receive()
        guard(() => instance.attach())
        const life = inject<PageLife | undefined>(PAGE_LIFE, undefined)
        const ends = [
          life?.on('onShow', () => instance.show(true)),
          life?.on('onHide', () => instance.show(false)),
        ]
        onBeforeUpdate(receive)
        onMounted(() => {
          hosts.add(vue, instance.self)
          guard(() => instance.show(true))
          guard(() => instance.drawn())
        })
        onBeforeUnmount(() => {
          for (const end of ends) end?.()
          guard(() => instance.detach())
        })
        const draw = new View(owner, slots).draw(template)
        return () => h('view', hostOf(attrs), [draw()] as never)
      },
    }
    return Object.assign(definition, { __scopeId: path })
  }
}

/** Returns the attributes of the element around a component. */
const hostOf = (attributes: Options): Options =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => OF_HOST.test(name)))

/** Returns the values for the properties of a component: names with hyphens in camel case. */
const propertiesOf = (attributes: Options): Options =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
