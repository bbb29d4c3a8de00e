import type { PageContext } from './contract.ts'
import { createElement, type ComponentType, type ReactNode, useLayoutEffect } from 'react'
import { PageBoundary } from './react/boundary.ts'
import type { Renderer } from './react/renderer.ts'
import type { LifeCycle } from './taro/life-cycle.ts'
import { ROUTER } from './taro/page.ts'

type AnyComponent = ComponentType<Record<string, unknown>>

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

/**
 * Draws a page within its app, and tells the page of its life: after the first rendering, it loads,
 * shows and is ready.
 */
export function mount(
  context: PageContext,
  renderer: Renderer,
  life: LifeCycle,
  page: AnyComponent,
  app: AnyComponent | undefined,
): void {
  const refer = (component: AnyComponent, key: 'instance' | 'app') =>
    isClass(component) ? { ref: (it: object | null) => void (life[key] = it) } : {}
  function Page(): ReactNode {
    useLayoutEffect(() => {
      context.host.setTimeout(() => {
        context.act(() => {
          life.tell('onLoad', ROUTER.params)
          life.tell('onShow', { path: ROUTER.path })
          life.tell('onReady')
        })
      }, 0)
    }, [])
    return createElement(page, { ...refer(page, 'instance'), tid: ROUTER.path })
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
