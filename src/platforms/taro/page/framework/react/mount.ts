import { createElement, type ComponentType, type ReactNode, useLayoutEffect } from 'react'
import { LIFE_EVENTS, type LifeEvent } from '../hook-names.ts'
import { ROUTER } from '../page-functions.ts'
import type { Instances, TaroPage } from '../contract.ts'
import { PageBoundary } from './boundary.ts'
import type { ReactRenderer } from './renderer.ts'

type AnyComponent = ComponentType<Record<string, unknown>>

/** Methods of class components, by event; those of the page itself have the event's name. */
const METHODS: Partial<Readonly<Record<LifeEvent, string>>> = {
  onShow: 'componentDidShow',
  onHide: 'componentDidHide',
}

/** Returns the component among the exports of a file, if any: the default export. */
export function componentIn(exports: unknown): AnyComponent | undefined {
  if (isComponent(exports)) return exports
  const { default: own } = (exports ?? {}) as { default?: unknown }
  return isComponent(own) ? own : undefined
}

function isComponent(value: unknown): value is AnyComponent {
  if (typeof value === 'function') return true
  // `memo`, `forwardRef` and `lazy`.
  return typeof value === 'object' && value !== null && '$$typeof' in value && !('props' in value)
}

const isClass = (component: AnyComponent): boolean =>
  typeof component === 'function' && Boolean(component.prototype?.isReactComponent)

/** Returns the methods of a class component that hear of the page's life, by event. */
function methodsOf(instance: object | null): object {
  const methods = (instance ?? {}) as Readonly<Record<string, unknown>>
  const named = LIFE_EVENTS.flatMap((event) => {
    const method = methods[METHODS[event] ?? event] ?? methods[event]
    return typeof method === 'function'
      ? [[event, (value: unknown): unknown => method.call(instance, value)] as const]
      : []
  })
  return Object.fromEntries(named)
}

/**
 * Draws a page of React within its app, and starts the page's life after the first rendering.
 *
 * @param own Component of the page.
 */
export function mount(
  { context, life, shown, start }: TaroPage,
  renderer: ReactRenderer,
  own: AnyComponent,
  app: AnyComponent | undefined,
): void {
  const refer = (component: AnyComponent, name: keyof Instances) => {
    if (!isClass(component)) return {}
    const ref = (instance: object | null): void => {
      shown[name] = instance
      life.targets = [methodsOf(shown.app), methodsOf(shown.page)]
    }
    return { ref }
  }
  function Page(): ReactNode {
    useLayoutEffect(() => {
      start()
    }, [])
    return createElement(own, { ...refer(own, 'page'), tid: ROUTER.path })
  }
  const drawn = createElement(Page)
  renderer.render(
    createElement(
      PageBoundary,
      { onError: (error: unknown) => context.host.error(error) },
      app ? createElement(app, refer(app, 'app'), drawn) : drawn,
    ),
  )
}
