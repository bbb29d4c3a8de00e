import type { Component } from '@vue/runtime-core'
import type { PageModule } from '../../module.ts'
import { childComponents } from '../../../../shared/page/framework/vue/children.ts'
import type { PageContext } from '../context.ts'
import type { Owner } from '../../../../shared/page/framework/owner.ts'
import { noteOptions, noteRoots } from './differences.ts'
import type { VueScript } from './script.ts'

/**
 * Creates a component of Vue 3 from a file for Weex's Vue 2.
 *
 * @param adapt Creates the components imported by the file.
 */
export function vueComponent(
  context: PageContext,
  page: PageModule,
  adapt: (child: unknown) => unknown,
): Component {
  const script = (typeof page.script === 'object' && page.script ? page.script : {}) as VueScript
  noteOptions(context, script)
  const component = {
    __scopeId: context.styles.add(page.style),
    ...asVue3(script),
    components: childComponents({ ...script.components, ...page.components }, adapt),
    render: page.render ?? script.render,
    mounted(this: { readonly $: Owner }) {
      noteRoots(context, this.$)
      return script.mounted?.call(this)
    },
  }
  return component as unknown as Component
}

/** Converts options with another name or shape in Vue 3. */
function asVue3(script: VueScript): VueScript {
  const { data, mixins } = script
  return {
    ...script,
    beforeUnmount: script.beforeUnmount ?? script.beforeDestroy,
    unmounted: script.unmounted ?? script.destroyed,
    // A page is a root instance in Vue 2, whose data may be the object itself.
    ...(typeof data === 'object' && data !== null && { data: () => data }),
    ...(Array.isArray(mixins) && { mixins: mixins.map(asVue3) }),
  }
}
