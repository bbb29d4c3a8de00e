import { defineComponent, h, type PropType } from 'vue'
import type { Locale } from '../../src/text.ts'
import DrawnPlayground from './DrawnPlayground.ts'
import './playground-picture.css'

/**
 * What is seen of the playground before its code has come: itself as the build draws it, once for
 * wide windows and once for narrow ones, with nothing in it that answers. In the browser this is an
 * element without children, for which Vue leaves alone what the built page has in it.
 */
export default defineComponent({
  props: { locale: { type: String as PropType<Locale>, required: true } },
  setup({ locale }) {
    const attributes = { class: 'playground-picture', inert: true }
    if (!import.meta.env.SSR) return () => h('div', attributes)
    const draw = (kind: 'wide' | 'narrow') =>
      h('div', { class: kind }, h(DrawnPlayground, { locale, narrow: kind === 'narrow' }))
    return () => h('div', attributes, [draw('wide'), draw('narrow')])
  },
})
