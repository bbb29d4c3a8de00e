import { defineComponent, h, type PropType } from 'vue'
import type { Locale } from '../../src/text.ts'
import DrawnPlayground from './DrawnPlayground.ts'
import './playground-picture.css'

/**
 * Picture of the playground before the code is loaded: the playground as drawn by the build, once
 * for wide windows and once for narrow windows, without interactive parts. In the browser this
 * component is an element without children, so Vue leaves the built page's content alone.
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
