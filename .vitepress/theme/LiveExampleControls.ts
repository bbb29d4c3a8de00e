import { useData } from 'vitepress'
import { defineAsyncComponent, defineComponent, h, type PropType } from 'vue'
import type { LoadProgram } from '../../playground/widget/program.ts'
import { showFailure } from '../../playground/widget/show-failure.ts'
import { useLocale } from './use-locale.ts'
import { useWaking } from './use-waking.ts'

const LiveControls = defineAsyncComponent(() => import('../../playground/widget/LiveControls.vue'))

/**
 * The controls of a live example in the site's style. Markdown never names this component: an
 * example is written as `<LiveExample>` or as a live fence, and the build expands both to the code
 * and this component.
 *
 * The build draws the controls; the browser fetches the code shortly before use, and so most pages
 * never do.
 */
export default defineComponent({
  props: { load: { type: Function as PropType<LoadProgram>, required: true } },
  setup(props) {
    const { isDark } = useData()
    const locale = useLocale()
    const given = () => ({ load: props.load, locale: locale.value, dark: isDark.value })
    const attributes = { class: 'live-example-controls' }
    if (import.meta.env.SSR) return () => h('div', attributes, h(LiveControls, given()))
    const element = useWaking({
      load: () => import('../../playground/widget/LiveControls.vue'),
      props: given,
      tell: (controls, reason) => showFailure(controls, reason, locale.value),
    })
    return () => h('div', { ...attributes, ref: element })
  },
})
