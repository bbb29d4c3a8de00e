import { type Component, getCurrentInstance, onMounted } from '@vue/runtime-core'
import type { PageStack } from '../../../shared/mini-program/page/framework/pages/stack.ts'
import { createComponent } from '../../surroundings/component.ts'
import { invoke } from '../../surroundings/invoke.ts'
import type { Instance } from '../../surroundings/options.ts'
import { createPage } from '../../surroundings/page.ts'
import type { Components } from './components.ts'
import { drawInstance } from './drawn.ts'
import type { ProgramFiles } from './program.ts'
import type { Registry } from './registry.ts'
import type { Services } from './services.ts'
import { View } from './view.ts'

/** Events of a page that its methods alone hear. */
const OWN_EVENTS = ['onPullDownRefresh', 'onReachBottom', 'onPageScroll'] as const

/** Creates the pages of a program. */
export class Pages {
  readonly #files: ProgramFiles
  readonly #registry: Registry
  readonly #components: Components
  readonly #stack: PageStack
  readonly #services: Services
  readonly #drawn = new Map<string, Component>()

  constructor(
    files: ProgramFiles,
    registry: Registry,
    components: Components,
    stack: PageStack,
    services: Services,
  ) {
    this.#files = files
    this.#registry = registry
    this.#components = components
    this.#stack = stack
    this.#services = services
  }

  /**
   * Returns the component that draws a page.
   *
   * @returns `undefined` for a page without a template.
   */
  find(route: string): { component: Component; title: string } | undefined {
    if (!this.#files.has(route)) return undefined
    const component = this.#drawn.get(route) ?? this.#componentOf(route)
    this.#drawn.set(route, component)
    return { component, title: this.#files.title(route) }
  }

  #componentOf(route: string): Component {
    const { later, guard, style } = this.#services
    const [components, stack] = [this.#components, this.#stack]
    style(route)
    const { kind, options } = this.#registry.of(route, this.#files)
    const template = this.#files.template(route)
    const component = (name: string) => components.find(name, route)
    const create = kind === 'page' ? createPage : createComponent
    const definition: Component = {
      inheritAttrs: false,
      setup() {
        const page = stack.of(getCurrentInstance()?.parent?.type)
        const { instance, owner } = drawInstance<Instance>(
          { scope: route, component },
          { route, query: page?.options ?? {}, later },
          (place) => create(options, place),
        )
        if (page) {
          page.proxy = instance.self as never
          page.life.targets = [lifeOf(instance)]
        }
        guard(() => instance.load())
        guard(() => instance.turn(true))
        onMounted(() => later(() => instance.ready()))
        return new View(owner).draw(template) as () => never
      },
    }
    return Object.assign(definition, { __scopeId: route })
  }
}

/** Returns the methods for the events in the life of a page. */
function lifeOf(instance: Instance): object {
  const own = OWN_EVENTS.map((event) => [
    event,
    (value: unknown) => invoke(instance.self, event, value),
  ])
  return {
    ...Object.fromEntries(own),
    onShow: () => instance.turn(true),
    onHide: () => instance.turn(false),
    onUnload: () => instance.close(),
  }
}
