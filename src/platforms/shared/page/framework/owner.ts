import type { ComponentInternalInstance } from '@vue/runtime-core'

/** Vue's own record of a component instance, passed to the renderer with each property. */
export type Owner = ComponentInternalInstance
