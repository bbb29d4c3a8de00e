import type { Component } from '@vue/runtime-core'
import type { PageModule } from '../module.ts'
import type { PageContext } from './context.ts'
import { legacyComponent } from './legacy/component.ts'
import { vueComponent } from './vue/component.ts'
import type { WeexGlobal } from './weex-global.ts'

/** Creates Vue components from page files, each once; any other value stays unchanged. */
export type Adapt = (value: unknown) => unknown

/** Creates an {@link Adapt} for the files of a page. */
export function createAdapt(context: PageContext, weex: WeexGlobal): Adapt {
  const made = new Map<PageModule, Component>()
  const adapt: Adapt = (value) => {
    if (!isPageModule(value)) return value
    const known = made.get(value)
    if (known) return known
    const component =
      value.format === 'we'
        ? legacyComponent(context, weex, value, adapt)
        : vueComponent(context, value, adapt)
    made.set(value, component)
    return component
  }
  return adapt
}

/** Returns whether a value is the export of a page file's module. */
export function isPageModule(value: unknown): value is PageModule {
  if (typeof value !== 'object' || value === null) return false
  const { format, style, components } = value as Partial<PageModule>
  const isObject = (part: unknown): boolean => typeof part === 'object' && part !== null
  return (format === 'we' || format === 'vue') && isObject(style) && isObject(components)
}
